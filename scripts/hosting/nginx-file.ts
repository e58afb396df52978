import { linkedPages } from '../../src/site/representations/forms.ts';
import { isText, typesByEnding, typesByPath } from '../../src/lexicon/media-types.ts';
import { movedLocation } from './moved.ts';
import {
  everywhere,
  hostFiles,
  lasting,
  lastingFolders,
  openEndings,
  openToAll,
  passing,
  policies,
  policyOfFolder,
  sharedFolders,
  sharedWithAll,
} from './rules.ts';

/** Files of the search index: their type is the same for all that is not in the table. */
const otherwise = 'application/octet-stream';
const serveFile = 'try_files $uri $uri/ =404;';

/** Headers that differ from place to place: their variable, of which an empty one is not sent, and its usual value. */
const varying = {
  policy: { header: 'Content-Security-Policy', variable: '$luce_policy', usual: policies.own },
  cache: { header: 'Cache-Control', variable: '$luce_cache', usual: passing['Cache-Control'] },
  open: { header: 'Access-Control-Allow-Origin', variable: '$luce_open', usual: '' },
  shared: { header: 'Cross-Origin-Resource-Policy', variable: '$luce_shared', usual: '' },
  link: { header: 'Link', variable: '$luce_link', usual: '' },
} as const;
type Values = Partial<Record<keyof typeof varying, string>>;

/** A `location` of the server: where, what is unusual there, the type of what is there, and what is done. */
interface Place {
  at: string;
  values?: Values;
  type?: string;
  found?: string;
}

/** Settings for a server block of nginx that serves the site as it is meant to be served; for `include`. */
export function nginxFile(base: string, folders: readonly string[]): string {
  const texts = [...Object.values(typesByEnding), ...typesByPath.map(({ type }) => type)].filter(isText);
  // nginx adds the charset to text/html by itself and warns of a type that is named twice.
  const charsetTypes = [...new Set(texts)].filter((type) => type !== typesByEnding.html);
  const types = Object.entries(typesByEnding).map(([ending, type]) => `  ${type} ${ending};`);
  return `# 绿策 Lüce at ${base}, written by the build. In a server block of nginx:
#
#   root /srv/www;                       # the built site is /srv/www${base}
#   include /srv/www${base}_nginx.conf;

types {
${types.join('\n')}
}
default_type ${otherwise};
charset utf-8;
charset_types ${charsetTypes.join(' ')};
index index.html;
absolute_redirect off;
error_page 404 ${base}404.html;
gzip on;
gzip_vary on;
gzip_types ${charsetTypes.join(' ')} ${typesByEnding.wasm};

${settings(Object.fromEntries(Object.entries(varying).map(([name, { usual }]) => [name, usual])))}
${Object.entries(everywhere)
  .map(([name, value]) => `add_header ${name} ${quote(value)} always;`)
  .join('\n')}
${Object.values(varying)
  .map(({ header, variable }) => `add_header ${header} ${variable} always;`)
  .join('\n')}

location ${base} {
  ${serveFile}
}

${[movedLocation(base), ...placesOf(base, folders).map(location)].join('\n')}`;
}

/** Of several regular expressions that fit nginx takes the first: the special stands before the general. */
function placesOf(base: string, folders: readonly string[]): Place[] {
  const start = `^${escape(base)}`;
  const open = `\\.(?:${openEndings.join('|')})$`;
  const step = '[^/]+';
  const noPolicy = { policy: '' };
  return [
    { at: `${start}(?:${hostFiles.map(escape).join('|')})$`, found: 'return 404;' },
    ...typesByPath.map(({ path, type }) => ({
      at: `${start}${escape(path).replaceAll(':id', step)}$`,
      values: { ...(path.includes('/') ? {} : noPolicy), ...asOpen },
      type,
    })),
    // A page is asked for by its folder, and looked up as the file in it.
    ...linkedPages.map(({ pattern, link }) => ({
      at: `${start}${pattern}(?:index\\.html)?$`,
      values: { link },
    })),
    ...lastingFolders.map((folder) => ({
      at: `${start}${folder.replace(':id', step)}/`,
      values: { ...noPolicy, cache: lasting['Cache-Control'] },
    })),
    ...folders.filter(isPassing).flatMap((folder): Place[] => {
      const values = valuesOf(folder);
      if (Object.keys(values).length === 0) return [];
      const at = `${start}${escape(folder)}/`;
      return [
        { at: `${at}.*${open}`, values: { ...values, ...asOpen } },
        { at, values },
      ];
    }),
    { at: `${start}${step}${open}`, values: { ...noPolicy, ...asOpen } },
    { at: `${start}(?!(?:404|index)\\.html$)${step}\\.[^/]+$`, values: noPolicy },
    { at: `${start}.*${open}`, values: asOpen },
  ];
}

/** Whether no rule of files that last is for the whole of a folder. */
function isPassing(folder: string): boolean {
  return !lastingFolders.some((lasting) => lasting === folder);
}

const asOpen: Values = { open: openToAll['Access-Control-Allow-Origin'] };

/** What is unusual in a folder. */
function valuesOf(folder: string): Values {
  const policy = policyOfFolder(folder) ?? '';
  return {
    ...(policy === varying.policy.usual ? {} : { policy }),
    ...(sharedFolders.some((name) => name === folder) ? { shared: sharedWithAll['Cross-Origin-Resource-Policy'] } : {}),
  };
}

function location({ at, values = {}, type, found = serveFile }: Place): string {
  const typed = type === undefined ? '' : `types { }\ndefault_type ${type};\n`;
  const body = `${typed}${settings(values)}${found}`.replace(/^(?=.)/gmu, '  ');
  return `location ~ ${quote(at)} {\n${body}\n}\n`;
}

function settings(values: Values): string {
  return Object.entries(varying)
    .flatMap(([name, { variable }]) => {
      const value = values[name as keyof typeof varying];
      return value === undefined ? [] : `set ${variable} ${quote(value)};\n`;
    })
    .join('');
}

/** In double quotes: a policy has single ones, and a link double ones too. */
function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}

function escape(path: string): string {
  return path.replaceAll('.', '\\.');
}
