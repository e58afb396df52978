import { linkedPages } from '../../src/site/representations/forms.ts';
import { typesByEnding, typesByPath, withCharset } from '../../src/lexicon/media-types.ts';
import {
  everywhere,
  lasting,
  lastingFolders,
  openEndings,
  openToAll,
  passing,
  policies,
  policyOfFolder,
  sharedFolders,
  sharedWithAll,
  type Headers,
} from './rules.ts';

/** A pattern of paths below the base, `*` for anything and `:id` for a step, and what they carry. */
interface Rule {
  path: string;
  headers: Headers;
}

/** Endings whose type hosts know themselves, or which several types share. */
const leftToHosts = ['html', 'png', 'wasm', 'zip', 'xml'];

/**
 * The `_headers` file for CDNs that read one (Cloudflare Pages, Netlify …). Hosts join the headers of all rules that
 * fit a path, and of two policies the stricter counts: so no two rules that fit one path give the same header.
 * @param folders of the built site
 * @param listed those of them that hold pages of lists beside those of records: a rule cannot tell one from the other
 */
export function headersFile(base: string, folders: readonly string[], listed: readonly string[]): string {
  const types = [
    ...typesByPath,
    { path: 'sitemap-*.xml', type: typesByEnding.xml },
    ...Object.entries(typesByEnding)
      .filter(([ending]) => !leftToHosts.includes(ending))
      .map(([ending, type]) => ({ path: `*.${ending}`, type })),
  ];
  const rules: Rule[] = [
    { path: '*', headers: everywhere },
    ...['', '404.html'].map((path) => ({ path, headers: policy(policies.own) })),
    ...folders.map((folder) => ({ path: `${folder}/*`, headers: policy(policyOfFolder(folder)) })),
    ...sharedFolders.map((folder) => ({ path: `${folder}/*`, headers: sharedWithAll })),
    ...openEndings.map((ending) => ({ path: `*.${ending}`, headers: openToAll })),
    ...types.map(({ path, type }) => ({ path, headers: { 'Content-Type': withCharset(type) } })),
    ...lastingFolders.map((folder) => ({ path: `${folder}/*`, headers: lasting })),
    ...linkedPages
      .filter(({ folder }) => !listed.includes(folder))
      .map(({ folder, link }) => ({ path: `${folder}/:id/`, headers: { Link: link } })),
    { path: 'offline.js', headers: passing },
  ];
  const byPath = Map.groupBy(rules, ({ path }) => path);
  return [...byPath]
    .map(([path, same]) => ({ path, headers: same.flatMap((rule) => Object.entries(rule.headers)) }))
    .filter(({ headers }) => headers.length > 0)
    .map(({ path, headers }) => `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('\n');
}

function policy(value: string | null): Headers {
  return value === null ? {} : { 'Content-Security-Policy': value };
}
