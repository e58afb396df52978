import { describe, expect, test } from 'vitest';
import { headersFile } from '../../scripts/hosting/headers-file.ts';
import { nginxFile } from '../../scripts/hosting/nginx-file.ts';
import { redirectsFile, sentFor } from '../../scripts/hosting/moved.ts';
import { headersOf } from '../../scripts/hosting/rules.ts';
import {
  AKOMA_NTOSO,
  ATOM,
  isText,
  mediaTypeOf,
  OPENSEARCH,
  typesByEnding,
  typesByPath,
} from '../../src/lexicon/media-types.ts';
import { ruleIds } from '../../src/site/corrections/rules.ts';

const base = '/a/b/';
const folders = ['_astro', 'bodies', 'charts', 'data', 'documents', 'embed', 'search-index', 'share', 'sources'];

/** Paths of every kind that a site has, with what else they carry. */
const open = { 'Access-Control-Allow-Origin': '*' };
const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const paths: [path: string, type: string, also: Record<string, string>][] = [
  ['', 'text/html; charset=utf-8', {}],
  ['documents/x/', 'text/html; charset=utf-8', {}],
  ['sources/x.txt', 'text/plain; charset=utf-8', open],
  ['data/sources/x.txt', 'text/plain; charset=utf-8', { ...open, ...shared }],
  ['data/targets.csv', 'text/csv; charset=utf-8', { ...open, ...shared }],
  ['data/targets.json', 'application/json; charset=utf-8', { ...open, ...shared }],
  ['data/portal.zip', 'application/zip', { ...open, ...shared }],
  ['bodies/x/targets.csv', 'text/csv; charset=utf-8', open],
  ['bodies/x/deadlines.ics', 'text/calendar; charset=utf-8', open],
  ['bodies/x/feed.xml', 'application/atom+xml; charset=utf-8', open],
  ['feed.xml', 'application/atom+xml; charset=utf-8', open],
  ['opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', open],
  ['documents/x/index.md', 'text/markdown; charset=utf-8', open],
  ['documents/x/akn.xml', 'application/akn+xml; charset=utf-8', open],
  ['sitemap-0.xml', 'application/xml; charset=utf-8', open],
  ['robots.txt', 'text/plain; charset=utf-8', open],
  ['charts/x/', 'text/html; charset=utf-8', shared],
  ['charts/x.svg', 'image/svg+xml; charset=utf-8', { ...open, ...shared }],
  ['charts/x.png', 'image/png', shared],
  ['embed/x/', 'text/html; charset=utf-8', shared],
  ['share/portal.png', 'image/png', {}],
  ['_astro/x.B1po_wuk.css', 'text/css; charset=utf-8', {}],
  ['_astro/x.B1po_wuk.js', 'text/javascript; charset=utf-8', {}],
  ['offline.js', 'text/javascript; charset=utf-8', {}],
  ['search-index/directory.bin', 'application/octet-stream', {}],
  ['search-index/0123456789abcdef/grams/0.bin', 'application/octet-stream', {}],
];

test.for(paths)('“%s” is %s', ([path, type, also]) => {
  const { ...headers } = headersOf(path);
  expect(mediaTypeOf(path)).toBe(type);
  for (const [name, value] of Object.entries({ ...open, ...shared })) {
    expect(headers[name]).toBe(name in also ? value : undefined);
  }
  expect(headers['Strict-Transport-Security']).toBe('max-age=31536000');
  expect(headers['Cross-Origin-Opener-Policy']).toBe('same-origin');
  expect(headers['Permissions-Policy']).toContain('camera=()');
});

test('every type of text has its charset, and no other type', () => {
  const types = [...Object.keys(typesByEnding).map((ending) => `x.${ending}`), ...typesByPath.map(({ path }) => path)];
  for (const type of types.map(mediaTypeOf)) {
    expect(type.endsWith('; charset=utf-8'), type).toBe(isText(type.replace('; charset=utf-8', '')));
  }
});

test('only what has another path when its content is another is kept without asking', () => {
  const kept = paths.map(([path]) => path).filter((path) => headersOf(path)['Cache-Control']?.includes('immutable'));
  expect(kept).toEqual(['_astro/x.B1po_wuk.css', '_astro/x.B1po_wuk.js', 'search-index/0123456789abcdef/grams/0.bin']);
});

test('a page, a drawing that is opened alone and a frame have each its policy; what a worker reads has none', () => {
  const policy = (path: string) => headersOf(path)['Content-Security-Policy'];
  expect(policy('documents/x/')).toContain("style-src 'self'; ");
  expect(policy('documents/x/')).toContain("frame-ancestors 'self'");
  expect(policy('charts/x.svg')).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/u);
  expect(policy('embed/x/')).toContain('frame-ancestors *');
  expect(policy('_astro/worker-x.js')).toBeUndefined();
});

describe('the forms of a record', () => {
  const linkOf = (path: string) => headersOf(path)['Link'];

  test('are named by its page, each with its type', () => {
    expect(linkOf('documents/hz-water-2016/')).toContain('<index.md>; rel="alternate"; type="text/markdown"');
    expect(linkOf('documents/hz-water-2016/')).toContain('<akn.xml>; rel="alternate"; type="application/akn+xml"');
    expect(linkOf('targets/hz-water-2016-sec_3__p_3-2/')).toBe(
      '<index.json>; rel="alternate"; type="application/json"',
    );
    for (const path of ['', 'documents/', 'documents/x/cite/', 'documents/year_2016/', 'targets/by_x/', 'bodies/x.csv'])
      expect(linkOf(path), path).toBeUndefined();
  });

  test('have no rule where a list has pages beside those of records', () => {
    expect(headersFile(base, folders, [])).toContain('/a/b/documents/:id/\n  Link: ');
    expect(headersFile(base, folders, ['documents'])).not.toContain('/a/b/documents/:id/\n');
  });
});

describe('`_headers`', () => {
  const file = headersFile(base, folders, []);
  const rules = file.split('\n\n').map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(':id', '[^/]+');
    const headers = lines.map((line) => line.trim().split(': ') as [string, string]);
    return { pattern: new RegExp(`^${source}$`), headers };
  });
  /** As Cloudflare Pages reads it: the headers of all rules that fit, those of one name joined. */
  const sent = (path: string) => {
    const fitting = rules.filter(({ pattern }) => pattern.test(base + path)).flatMap(({ headers }) => headers);
    return Object.fromEntries(
      [...Map.groupBy(fitting, ([name]) => name)].map(([name, same]) => [name, same.map(([, v]) => v).join(', ')]),
    );
  };

  test.for(paths)('gives “%s” its headers, each once', ([path, type]) => {
    // Hosts know pages and pictures, and keep nothing without asking.
    const { 'Cache-Control': cache, ...others } = headersOf(path);
    const { 'Content-Type': given = type, 'Cache-Control': kept = 'no-cache', ...rest } = sent(path);
    expect({ ...rest, given, kept }).toEqual({ ...others, given: type, kept: cache });
  });

  test('has no more rules than Cloudflare Pages reads, and no longer line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('`_redirects`', () => {
  const all = redirectsFile(base).trimEnd().split('\n');
  const lines = all.filter((line) => line.endsWith(' 301'));

  /** As Cloudflare Pages reads it: `:text` is a step of the path, `*` anything. */
  const moved = (path: string) =>
    lines.flatMap((line) => {
      const [from = '', to = '', status] = line.split(' ');
      const fits = new RegExp(`^${from.replaceAll(':text', '([^/]+)').replaceAll('*', '.*')}$`).exec(base + path);
      return fits === null ? [] : [[to.replaceAll(':text', fits[1] ?? ''), status]];
    });

  test('leads from the pages that each rule of a text had to its place on the page of the text', () => {
    for (const rule of ruleIds) {
      for (const page of ['', '2/'])
        expect(moved(`corrections/plan-2021/${rule}/${page}`)).toEqual([
          [`/a/b/corrections/plan-2021/#${rule}`, '301'],
        ]);
    }
  });

  test('leaves all other pages of the ledger where they are', () => {
    for (const path of ['corrections/', 'corrections/width/', 'corrections/plan-2021/', 'corrections/plan-2021/2/'])
      expect(moved(path)).toEqual([]);
  });

  test('has no more rules than Cloudflare Pages reads', () => {
    expect(all.length).toBeLessThanOrEqual(100);
  });

  test('sends the data under the number of their contract too, without moving anybody', () => {
    expect(all.filter((line) => !line.endsWith(' 301'))).toEqual(['/a/b/data/v1/* /a/b/data/:splat 200']);
    expect(sentFor('data/v1/parts/targets/2016.csv')).toBe('data/parts/targets/2016.csv');
    expect(['data/', 'data/v1/', 'data/v10/x.csv', 'documents/data/v1/x'].map(sentFor)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the settings for nginx', () => {
  const file = nginxFile(base, folders);

  test('name every type once, and the charset of every type of text', () => {
    for (const [ending, type] of Object.entries(typesByEnding)) expect(file).toContain(`  ${type} ${ending};\n`);
    const [, charset = ''] = /^charset_types (.*);$/mu.exec(file) ?? [];
    const texts = Object.values(typesByEnding).filter((type) => isText(type) && type !== 'text/html');
    expect(charset.split(' ')).toEqual([...texts, ATOM, OPENSEARCH, AKOMA_NTOSO]);
  });

  test('let files be kept where their path changes with their content', () => {
    for (const folder of ['_astro', 'search-index/[^/]+'])
      expect(file).toMatch(
        new RegExp(
          `location ~ "\\^/a/b/${RegExp.escape(folder)}/" \\{\n  set \\$luce_policy "";\n  set \\$luce_cache "[^"]*immutable";`,
        ),
      );
  });

  test('send what hosts are told to nobody, and 404.html for what is missing', () => {
    expect(file).toContain('location ~ "^/a/b/(?:_headers|_redirects|_nginx\\.conf)$" {\n  return 404;\n}');
    expect(file).toContain('error_page 404 /a/b/404.html;');
  });
});
