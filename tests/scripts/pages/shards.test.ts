import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describePart, digestOfInputs, joinParts, PAGES } from '../../../scripts/build/site-part.ts';
import { run } from '../../../scripts/command.ts';
import { compilePages } from '../../../scripts/pages/compile-pages.ts';
import { renderPages } from '../../../scripts/pages/render-pages.ts';
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
async function makePart(name: string, index: number, total: number): Promise<string> {
  const [portal, part] = [join(folder, `machine-${name}`), join(folder, `part-${name}`)];
  cpSync(join(folder, 'portal'), portal, { recursive: true });
  rmSync(join(portal, '.luce'), { recursive: true, force: true });
  const shard = { index, total };
  const { pages } = await renderPages(portal, compiled, join(part, PAGES), shard);
  await describePart(part, { shard, madeFrom: await digestOfInputs(portal, compiled), pages: [...pages] });
  return part;
}

test('four shares joined, one of them made twice, are the pages of one build', async () => {
  const portal = join(folder, 'portal');
  const parts = [];
  for (const [name, index] of Object.entries({ a: 1, b: 2, c: 3, d: 4, again: 3 }))
    parts.push(await makePart(name, index, 4));
  const pages = await joinParts(parts, await digestOfInputs(portal, compiled), join(folder, 'joined'));
  const whole = await renderPages(portal, compiled, join(folder, 'whole'));
  expect(pages).toEqual(whole.pages);
  expect(filesOf(join(folder, 'joined'))).toEqual(filesOf(join(folder, 'whole')));
  const sizes = parts.map((part) => filesOf(join(part, PAGES)).size);
  expect(Math.min(...sizes)).toBeGreaterThan(Math.max(...sizes) / 2);
}, 240_000);
