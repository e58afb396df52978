import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataRows } from '../../../scripts/search-index/data-rows.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luce-rows-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function rowsOf(text: string) {
  const file = join(folder, 'rows.json');
  await writeFile(file, text);
  return { rows: await Array.fromAsync(dataRows(file)), bytes: await readFile(file) };
}

test('the rows of a data set come one after the other, with the place of each in its file', async () => {
  // Longer than what is read at a time, with characters of three bytes at each border.
  const written = Array.from({ length: 900 }, (_, number) => ({ number, words: '水'.repeat(1000 + (number % 3)) }));
  const text = `[\n${written.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
  const { rows, bytes } = await rowsOf(text);
  expect(rows.map(({ row }) => row)).toEqual(written);
  const stretch = bytes.subarray(rows[1]?.start, rows[2]?.end).toString('utf8').replace(/,$/u, '');
  expect(JSON.parse(`[${stretch}]`)).toEqual(written.slice(1, 3));
});

test.for(['[]\n', '[\n]\n', ''])('%j has no rows', async (text) => {
  expect((await rowsOf(text)).rows).toEqual([]);
});

test('a file without a last line feed is read to its end', async () => {
  expect((await rowsOf('[\n{"a":1},\n{"a":2}')).rows.map(({ row }) => row)).toEqual([{ a: 1 }, { a: 2 }]);
});
