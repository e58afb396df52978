import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PolicyDocument } from '../../../src/model/document.ts';
import { run } from '../../../scripts/command.ts';
import { compilePages } from '../../../scripts/pages/compile-pages.ts';
import { openPageCache } from '../../../scripts/pages/page-cache.ts';
import { renderPages, type RenderedSite } from '../../../scripts/pages/render-pages.ts';
import { filesOf } from './files-of.ts';

let folder = '';
let portal = '';
let compiled = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'));
  portal = join(folder, 'portal');
  cpSync('tests/fixtures/portals/county', portal, { recursive: true });
  rmSync(join(portal, '.luce'), { recursive: true, force: true });
  compiled = await compilePages({ site: null, base: '/' });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const writeContent = () => run('node', ['scripts/content.ts', '--content', portal]);

async function build(name: string): Promise<RenderedSite & { files: Map<string, string> }> {
  const out = join(folder, name);
  rmSync(out, { recursive: true, force: true });
  const site = await renderPages(portal, compiled, out);
  return { ...site, files: filesOf(out) };
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(portal, 'sources', file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

test('pages that are kept are those that a build from nothing makes, whatever changes in the texts', async () => {
  await writeContent();
  const first = await build('kept');
  expect(first.made).toBeGreaterThanOrEqual(first.files.size);
  expect((await build('kept')).made).toBe(0);

  const [one = '', two = ''] = readdirSync(join(portal, 'sources')).filter((name) => name.endsWith('.txt'));
  const edits: [what: string, change: () => void][] = [
    [
      'a word',
      () => {
        edit(one, (text) => text.replace(/。/u, '，依法办理。'));
      },
    ],
    [
      'a goal',
      () => {
        edit(one, (text) => `${text.trimEnd()}\n到2031年，全县建成示范渠道31公里。\n`);
      },
    ],
    [
      'a text that goes',
      () => {
        rmSync(join(portal, 'sources', two));
      },
    ],
  ];
  for (const [what, change] of edits) {
    change();
    for (const name of ['policies', 'gazettes', 'texts', 'data'])
      if (what === 'a text that goes') rmSync(join(portal, name), { recursive: true, force: true });
    await writeContent();
    const kept = await build('kept');
    rmSync(join(portal, '.luce'), { recursive: true });
    const anew = await build('anew');
    expect(anew.made, what).toBeGreaterThanOrEqual(anew.files.size);
    expect(kept.pages, what).toEqual(anew.pages);
    expect([...kept.files.keys()], what).toEqual([...anew.files.keys()]);
    for (const [name, body] of kept.files) if (body !== anew.files.get(name)) expect.fail(`${what}: ${name} was kept`);
    expect(kept.made, what).toBeLessThan(anew.made);
  }
}, 240_000);

test('where nothing has changed the list of pages is taken over', async () => {
  const planned = () => openPageCache(portal, compiled);
  await build('kept');
  const cache = await planned();
  expect(cache.plan?.pages.length).toBeGreaterThan(100);
  cache.close();
  edit(readdirSync(join(portal, 'sources')).find((name) => name.endsWith('.txt')) ?? '', (text) =>
    text.replace(/。/u, '，抓紧办理。'),
  );
  await writeContent();
  const other = await planned();
  expect(other.plan).toBeNull();
  other.close();
}, 120_000);

test('a page that somebody has changed where it is kept is made anew', async () => {
  await build('kept');
  const { files } = await build('again');
  writeFileSync(join(folder, 'again', 'index.html'), 'changed');
  const mended = await build('mended');
  expect(mended.made).toBe(1);
  expect(mended.files).toEqual(files);
}, 120_000);

test('shares that are made after a change, one after the other in one folder, are those of a build from nothing', async () => {
  await build('kept');
  const [one = ''] = readdirSync(join(portal, 'sources')).filter((name) => name.endsWith('.txt'));
  edit(one, (text) => text.replace(/。/u, '，按期完成。'));
  await writeContent();
  const shares = join(folder, 'shares');
  for (const index of [1, 2]) await renderPages(portal, compiled, shares, { index, total: 2 });
  rmSync(join(portal, '.luce'), { recursive: true });
  expect(filesOf(shares)).toEqual((await build('anew')).files);
}, 120_000);

test('a word that changes in one text leaves the ledgers and citing pages of all others as they were', async () => {
  await build('kept');
  const [one = ''] = readdirSync(join(portal, 'sources')).filter((name) => name.endsWith('.txt'));
  edit(one, (text) => text.replace(/。/u, '，从严办理。'));
  await writeContent();
  const begin = Date.now();
  const { files } = await build('kept');
  const rows = JSON.parse(readFileSync(join(portal, 'data/documents.json'), 'utf8')) as Pick<
    PolicyDocument,
    'id' | 'source'
  >[];
  const others = rows.filter(({ source }) => source.file !== one).map(({ id }) => id);
  const pages = others.flatMap((id) => [`documents/${id}/cite/`, `corrections/${id}/`]);
  const found = pages.map((page) => `${page}index.html`).filter((page) => files.has(page));
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter((page) => statSync(join(folder, 'kept', page)).mtimeMs >= begin)).toEqual([]);
}, 120_000);
