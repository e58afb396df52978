import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dataSetOf } from '../../src/site/data/downloads.ts';
import type * as KeptMeasures from '../../src/site/data/kept-measures.ts';

let folder = '';
let keptMeasure: typeof KeptMeasures.keptMeasure;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'measures-'));
  vi.stubEnv('LUCE_KEPT', folder);
  vi.resetModules();
  ({ keptMeasure } = await import('../../src/site/data/kept-measures.ts'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const part = (...owners: string[]) => ({ name: '2016', rows: 1, owners });

it('makes the measure of a file once for the same rows, and anew for others', () => {
  let made = 0;
  const ask = (set: string, path: string, rows: ReturnType<typeof part> | null) =>
    keptMeasure(dataSetOf(set), { path, part: rows }, () => ({ bytes: (made += 1), sha256: 'a' }));
  const first = ask('provisions', 'provisions.json', null);
  expect(ask('provisions', 'provisions.json', null)).toEqual(first);
  expect(ask('provisions', 'provisions.csv', null)).not.toEqual(first);
  const one = ask('provisions', 'parts/provisions/2016.json', part('hz-water-2016'));
  expect(ask('provisions', 'parts/provisions/2016.json', part('hz-water-2016'))).toEqual(one);
  expect(ask('provisions', 'parts/provisions/2016.json', part('hz-water-2016', 'zj-water-2016'))).not.toEqual(one);
  expect(made).toBe(4);
});

it('keeps none of a data set whose rows say what is in others', () => {
  let made = 0;
  const ask = () =>
    keptMeasure(dataSetOf('comparisons'), { path: 'comparisons.json', part: null }, () => ({
      bytes: (made += 1),
      sha256: 'a',
    }));
  expect([ask(), ask()].map(({ bytes }) => bytes)).toEqual([1, 2]);
});
