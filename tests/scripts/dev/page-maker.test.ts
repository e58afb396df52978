import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../../scripts/command.ts';
import { openPageMaker, type PageMaker } from '../../../scripts/dev/page-maker.ts';
import { compilePages } from '../../../scripts/pages/compile-pages.ts';
import { renderPages } from '../../../scripts/pages/render-pages.ts';
import { filesOf } from '../pages/files-of.ts';

let folder = '';
let portal = '';
let compiled = '';
let pages: PageMaker | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'luce-dev-'));
  portal = join(folder, 'portal');
  cpSync('tests/fixtures/portals/county', portal, { recursive: true });
  rmSync(join(portal, '.luce'), { recursive: true, force: true });
  compiled = await compilePages({ site: null, base: '/' });
}, 120_000);

afterAll(async () => {
  await pages?.close();
  rmSync(folder, { recursive: true });
});

/** The files of the site as a build makes them. */
async function build(): Promise<Map<string, string>> {
  await run('node', ['scripts/content.ts', '--content', portal]);
  const out = join(folder, 'site');
  rmSync(out, { recursive: true, force: true });
  await renderPages(portal, compiled, out);
  return filesOf(out);
}

test('each page that is asked for is as a build makes it, also once the data are others', async () => {
  const first = await build();
  pages = openPageMaker(portal, compiled);
  const made = async (file: string) => Buffer.from((await pages?.make(file)) ?? '').toString('latin1');
  for (const [file, text] of first) expect(await made(file), file).toBe(text);
  expect(await pages.make('nowhere/index.html')).toBeNull();
  const source = join(portal, 'sources/tea-plan-2024.txt');
  writeFileSync(source, readFileSync(source, 'utf8').replace(/。/u, '，依法办理。'));
  const second = await build();
  pages.renew();
  const changed = [...second].filter(([file, text]) => first.get(file) !== text);
  expect(changed.length).toBeGreaterThan(0);
  for (const [file, text] of changed) expect(await made(file), file).toBe(text);
  const asked = made('index.html');
  pages.renew();
  expect(await asked).toBe(second.get('index.html'));
  const profile = join(portal, 'portal.yaml');
  writeFileSync(profile, readFileSync(profile, 'utf8').replace('name: 青岚县政策', 'name: 青岚县文库'));
  const third = await build();
  pages.renew();
  expect(third.get('index.html')).not.toBe(second.get('index.html'));
  expect(await made('index.html')).toBe(third.get('index.html'));
}, 120_000);

test('a page that cannot be made is told of, and the next one is made all the same', async () => {
  const broken = openPageMaker(portal, join(folder, 'nowhere'));
  await expect(broken.make('index.html')).rejects.toThrow();
  await expect(broken.make('index.html')).rejects.toThrow();
  await broken.close();
});
