import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOfInputs, joinPages } from '../../../scripts/build/site-part.ts';
import { run } from '../../../scripts/command.ts';
import { compilePages } from '../../../scripts/pages/compile-pages.ts';
import { renderPages } from '../../../scripts/pages/render-pages.ts';
import { contentsOf, describePart, type FoundPart } from '../../../scripts/parts/part.ts';
import { filesOf } from './files-of.ts';

let folder = '';
let compiled = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
  cpSync('tests/fixtures/portals/county', join(folder, 'portal'), { recursive: true });
  rmSync(join(folder, 'portal', '.luce'), { recursive: true, force: true });
  await run('node', ['scripts/content.ts', '--content', join(folder, 'portal')]);
  compiled = await compilePages({ site: null, base: '/' });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Makes a share on a machine that has the content, and nothing that another has made of it. */
async function makePart(name: string, index: number, total: number): Promise<FoundPart<'pages'>> {
  const portal = join(folder, `machine-${name}`);
  const part = { folder: join(folder, `part-${name}`), what: 'pages' } as const;
  cpSync(join(folder, 'portal'), portal, { recursive: true });
  rmSync(join(portal, '.luce'), { recursive: true, force: true });
  const shard = { index, total };
  const { pages } = await renderPages(portal, compiled, contentsOf(part), shard);
  const described = { what: part.what, shard, madeFrom: await digestOfInputs(portal, compiled), pages: [...pages] };
  await describePart(part.folder, described);
  return { ...part, ...described };
}

test('four shares joined, one of them made twice, are the pages of one build', async () => {
  const portal = join(folder, 'portal');
  const parts = [];
  for (const [name, index] of Object.entries({ a: 1, b: 2, c: 3, d: 4, again: 3 }))
    parts.push(await makePart(name, index, 4));
  const pages = await joinPages(parts, await digestOfInputs(portal, compiled), join(folder, 'joined'));
  const whole = await renderPages(portal, compiled, join(folder, 'whole'));
  expect(pages).toEqual(whole.pages);
  expect(filesOf(join(folder, 'joined'))).toEqual(filesOf(join(folder, 'whole')));
  const sizes = parts.map((part) => filesOf(contentsOf(part)).size);
  expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 2);
}, 240_000);
