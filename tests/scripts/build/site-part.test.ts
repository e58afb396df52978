import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describePart, joinParts, PAGES } from '../../../scripts/build/site-part.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function part(name: string, index: number, total: number, body: string, madeFrom = 'data'): Promise<string> {
  const own = join(folder, name);
  const page = join(own, PAGES, `page-${String(index)}`);
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), body);
  await describePart(own, { shard: { index, total }, madeFrom, pages: [`page-${String(index)}/`] });
  return own;
}

test('the pages of all parts are those of the site, also where a share was made twice', async () => {
  const parts = [await part('b', 2, 2, '乙'), await part('a', 1, 2, '甲'), await part('again', 2, 2, '乙')];
  const site = join(folder, 'site');
  expect(await joinParts(parts, 'data', site)).toEqual(['page-1/', 'page-2/']);
  expect(readFileSync(join(site, 'page-2', 'index.html'), 'utf8')).toBe('乙');
});

test('what does not belong together is not joined', async () => {
  const [first, second] = [await part('a', 1, 2, '甲'), await part('b', 2, 2, '乙')];
  const twin = await part('twin', 2, 2, '丙');
  const other = await part('other', 2, 2, '乙', 'older data');
  const third = await part('third', 3, 3, '丙');
  const join_ = (...parts: string[]) => joinParts(parts, 'data', join(folder, 'site'));
  await expect(join_(first)).rejects.toThrow('Parts are missing: 2/2.');
  await expect(join_()).rejects.toThrow('Parts are missing: none was given.');
  await expect(join_(first, other)).rejects.toThrow('was made from other data');
  await expect(join_(first, second, twin)).rejects.toThrow('are of one share and differ in /page-2/index.html');
  await expect(join_(first, third)).rejects.toThrow('shares of different wholes');
  await expect(join_(first, folder)).rejects.toThrow('is no part of a site');
});
