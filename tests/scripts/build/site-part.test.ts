import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinPages } from '../../../scripts/build/site-part.ts';
import { contentsOf, describePart, type Part } from '../../../scripts/parts/part.ts';
import { readWhole } from '../../../scripts/parts/whole.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parts-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function part(name: string, index: number, total: number, body: string, madeFrom = 'data'): Promise<string> {
  const [own, what] = [join(folder, name), 'pages'] as const;
  const page = join(contentsOf({ folder: own, what }), `page-${String(index)}`);
  mkdirSync(page, { recursive: true });
  writeFileSync(join(page, 'index.html'), body);
  await describePart(own, { what, shard: { index, total }, madeFrom, pages: [`page-${String(index)}/`] });
  return own;
}

async function describe(name: string, said: object): Promise<string> {
  const own = join(folder, name);
  mkdirSync(own);
  await describePart(own, said as Part);
  return own;
}

async function joinAll(parts: string[]): Promise<string[]> {
  const whole = await readWhole(parts);
  return whole.what === 'pages' ? joinPages(whole.parts, 'data', join(folder, 'site')) : [];
}

test('the pages of all parts are those of the site, also where a share was made twice', async () => {
  const parts = [await part('b', 2, 2, '乙'), await part('a', 1, 2, '甲'), await part('again', 2, 2, '乙')];
  expect(await joinAll(parts)).toEqual(['page-1/', 'page-2/']);
  expect(readFileSync(join(folder, 'site', 'page-2', 'index.html'), 'utf8')).toBe('乙');
});

test('what does not belong together is not joined', async () => {
  const [first, second] = [await part('a', 1, 2, '甲'), await part('b', 2, 2, '乙')];
  const twin = await part('twin', 2, 2, '丙');
  const other = await part('other', 2, 2, '乙', 'older data');
  const third = await part('third', 3, 3, '丙');
  const shard = { index: 2, total: 2 };
  const readings = await describe('readings', { what: 'readings', shard, madeFrom: 'data' });
  const unknown = await describe('unknown', { what: 'pictures', shard, madeFrom: 'data' });
  const refusal = (...parts: string[]) => expect(joinAll(parts)).rejects;
  await refusal(first).toThrow(/\[part\/missing\].* 2\/2/u);
  await refusal().toThrow('[part/missing]');
  await refusal(first, other).toThrow(`[part/foreign] ${other}`);
  await refusal(first, second, twin).toThrow(/\[part\/differs\].* page-2\/index\.html/u);
  await refusal(first, third).toThrow(/\[part\/wholes\].* 1\/2 .* 3\/3/u);
  await refusal(first, folder).toThrow(`[part/none] ${folder}`);
  await refusal(first, unknown).toThrow(`[part/none] ${unknown}`);
  await refusal(readings, first).toThrow(`[part/mixed] ${first}`);
});
