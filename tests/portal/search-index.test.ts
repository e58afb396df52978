import { createHash } from 'node:crypto';
import { cp, glob, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSearchIndex } from '../../scripts/search-index.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luce-search-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A digest of each file, by its path. */
async function filesOf(outDir: string): Promise<Map<string, string>> {
  const paths = await Array.fromAsync(glob('**/*.*', { cwd: outDir }));
  const contents = await Promise.all(paths.sort().map((path) => readFile(join(outDir, path))));
  return new Map(contents.map((content, at) => [paths[at] ?? '', createHash('sha256').update(content).digest('hex')]));
}

test('an index that is made anew, taken over or changed has identical bytes', { timeout: 90_000 }, async () => {
  const portal = join(folder, 'portal');
  const provisions = join(portal, 'data/provisions.json');
  await cp('content/data', join(portal, 'data'), { recursive: true });
  const built = async () => {
    const outDir = join(folder, 'index');
    await buildSearchIndex({ portal, outDir });
    return filesOf(outDir);
  };
  const forget = () => rm(join(portal, '.luce'), { recursive: true });
  const [first, takenOver] = [await built(), await built()];
  expect(first.size).toBeGreaterThan(20);
  expect(takenOver).toEqual(first);

  const rows = await readFile(provisions, 'utf8');
  await writeFile(provisions, rows.replace('水环境', '水体环境'));
  const changed = await built();
  expect(changed).not.toEqual(first);
  await forget();
  expect(await built()).toEqual(changed);

  // A file that somebody has written to is none to go on from.
  for await (const file of glob(join(portal, '.luce/search/files/*.bin'))) await writeFile(file, 'another');
  expect(await built()).toEqual(changed);
});
