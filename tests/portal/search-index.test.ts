import { glob, mkdtemp, readFile, rm } from 'node:fs/promises';
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

async function filesOf(outDir: string): Promise<Map<string, string>> {
  const paths = await Array.fromAsync(glob('**/*.*', { cwd: outDir }));
  const contents = await Promise.all(paths.sort().map((path) => readFile(join(outDir, path), 'base64')));
  return new Map(paths.map((path, index) => [path, contents[index] ?? '']));
}

test('two builds give identical bytes', { timeout: 60_000 }, async () => {
  const outDirs = [join(folder, 'one'), join(folder, 'two')];
  for (const outDir of outDirs) await buildSearchIndex({ dataDir: 'content/data', outDir });
  const [one, two] = await Promise.all(outDirs.map(filesOf));
  expect(one?.size).toBeGreaterThan(20);
  expect(one).toEqual(two);
});
