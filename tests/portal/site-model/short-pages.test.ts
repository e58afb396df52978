import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { movedTo } from '../../../scripts/hosting/moved.ts';
import { ledgerPages } from '../../../src/site/corrections/places.ts';
import { filesOf } from '../../scripts/pages/files-of.ts';
import { makeShortSite } from '../support/short-site.ts';

let folder = '';
/** Every page by its path, as its links and ids are read off. */
let pages = new Map<string, { links: Set<string>; ids: Set<string> }>();
let files: ReadonlySet<string> = new Set();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'short-pages-'));
  const site = await makeShortSite(folder, 0.004);
  const made = filesOf(site);
  files = new Set([...made.keys()].map((name) => `/${name.replace(/(^|\/)index\.html$/u, '$1')}`));
  pages = new Map(
    [...made]
      .filter(([name]) => name.endsWith('index.html') && !name.startsWith('embed/'))
      .map(([name, html]) => [`/${name.replace(/index\.html$/u, '')}`, readPage(html)]),
  );
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
}, 60_000);

const here = 'https://here.example';

function readPage(html: string) {
  const all = (attribute: string) => [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'gu'))];
  const read = (attribute: string) => new Set(all(attribute).map(([, value = '']) => decode(value)));
  return { links: read('href'), ids: read('id') };
}

/** What was read as Latin-1, as UTF-8. */
function decode(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}

/** How many different records a page leads to whose path has this form; two texts side by side are one page. */
function most(form: RegExp): { page: string; count: number; all: number } {
  const counts = [...pages]
    .filter(([page]) => !page.startsWith('/compare/'))
    .map(([page, { links }]) => {
      const own = [...links].filter((each) => form.test(each));
      return { page, own: new Set(own) };
    });
  const all = new Set(counts.flatMap(({ own }) => [...own])).size;
  const [first] = counts.toSorted((a, b) => b.own.size - a.own.size);
  return { page: first?.page ?? '', count: first?.own.size ?? 0, all };
}

test.for([
  ['targets', /^\/targets\/(?!year_)[^/]+\/$/u],
  ['bodies', /^\/bodies\/(?!of_|without_)[^/]+\/$/u],
  ['regions', /^\/regions\/(?!kind_)[^/]+\/$/u],
  ['indicators', /^\/indicators\/(?!of_|year_)[^/]+\/$/u],
  ['charts', /^\/charts\/(?!group_)[^/]+\/$/u],
  ['sources', /^\/sources\//u],
] as const)('no page leads to more than half of the %s', ([, form]) => {
  const { page, count, all } = most(form);
  expect(all).toBeGreaterThan(4);
  expect(count, page).toBeLessThanOrEqual(all / 2);
});

test('no page of a body or a region has all that is said of it', () => {
  for (const [page, { links }] of pages) {
    if (!/^\/(?:bodies|regions)\/./u.test(page)) continue;
    const own = [...links].filter((link) => /^\/targets\/[^?]|^\/documents\/.+#/u.test(link));
    expect(own.length, page).toBeLessThan(40);
  }
});

test('no page of tasks has them all', () => {
  const rows = [...pages].flatMap(([page, { links }]) =>
    page.startsWith('/tasks/') ? [[...links].filter((link) => /__row_\d+$/u.test(link)).length] : [],
  );
  expect(rows.length).toBeGreaterThan(10);
  expect(Math.max(...rows)).toBeLessThan(5);
});

test('no page that lists documents lists all', () => {
  for (const page of ['/', '/documents/', '/offline/', '/corrections/', '/tasks/']) {
    const links = [...(pages.get(page)?.links ?? [])];
    expect(links.filter((link) => /^\/documents\/(?!year_|level_|kind_)[^/#]+\/$/u.test(link)).length).toBeLessThan(4);
  }
});

test('every page is reached by links, and every link leads to a place that is there', () => {
  const reached = new Set<string>();
  const ways = ['/'];
  for (let page = ways.pop(); page !== undefined; page = ways.pop()) {
    if (reached.has(page)) continue;
    reached.add(page);
    for (const link of pages.get(page)?.links ?? []) {
      const { origin, pathname, hash } = new URL(link, here + page);
      // Pictures are drawn later in a build.
      if (origin !== here || /^\/_astro\/|\.png$/u.test(pathname)) continue;
      const to = decodeURI(pathname);
      const id = decodeURIComponent(hash.slice(1)).replace(/:~:.*/u, '');
      const there = pages.get(to);
      if (there === undefined ? !files.has(to) : id !== '' && !there.ids.has(id))
        expect.fail(`${page} leads to ${link}`);
      if (there !== undefined) ways.push(to);
    }
  }
  expect([...pages.keys()].filter((page) => !reached.has(page) && page !== '/enhance/')).toEqual([]);
});

test('old addresses of the ledger, which have no pages here, lead to the places of their rules', () => {
  const old = ledgerPages().map(({ params: { document, rule, page } }) =>
    ['corrections', document, rule, ...(page === undefined ? [] : [page]), ''].join('/'),
  );
  expect(old.length).toBeGreaterThan(20);
  for (const path of old) {
    const [page = '', id = ''] = movedTo(path)?.split('#') ?? [];
    expect(files.has(`/${path}`)).toBe(false);
    expect(pages.get(`/${page}`)?.ids.has(id), path).toBe(true);
  }
});
