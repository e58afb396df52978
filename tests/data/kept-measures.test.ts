import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { dataSetOf } from '../../src/site/data/downloads.ts';
import type * as KeptMeasures from '../../src/site/data/kept-measures.ts';

let folder = '';
let kept: typeof KeptMeasures;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'measures-'));
  vi.stubEnv('LUCE_KEPT', folder);
  vi.resetModules();
  kept = await import('../../src/site/data/kept-measures.ts');
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const part = (...owners: string[]) => ({ name: '2016', rows: 1, owners });
const provisions = dataSetOf('provisions');
const measure = { bytes: 18, sha256: 'a' };

it('knows the measure of a file that was made of the same rows, and of no other', () => {
  const whole = { path: 'provisions.json', part: null };
  expect(kept.keptMeasure(provisions, whole)).toBeUndefined();
  kept.keepMeasure(provisions, whole, measure);
  expect(kept.keptMeasure(provisions, whole)).toEqual(measure);
  expect(kept.keptMeasure(provisions, { path: 'provisions.csv', part: null })).toBeUndefined();
  const path = 'parts/provisions/2016.json';
  kept.keepMeasure(provisions, { path, part: part('hz-water-2016') }, measure);
  expect(kept.keptMeasure(provisions, { path, part: part('hz-water-2016') })).toEqual(measure);
  expect(kept.keptMeasure(provisions, { path, part: part('hz-water-2016', 'zj-water-2016') })).toBeUndefined();
});

it('keeps none of a data set whose rows say what is in others', () => {
  const file = { path: 'comparisons.json', part: null };
  kept.keepMeasure(dataSetOf('comparisons'), file, measure);
  expect(kept.keptMeasure(dataSetOf('comparisons'), file)).toBeUndefined();
});

it('asks for the rows of a part alone while its file is made', async () => {
  const { watchReads } = await import('../../src/site/portal/store/reads.ts');
  const { writtenBlocks } = await import('../../src/site/data/downloads.ts');
  const { reads } = watchReads(() => [...writtenBlocks(provisions, 'json', part('hz-water-2016'))]);
  expect(reads).toEqual([{ name: 'provisions', kind: 'group', key: 'hz-water-2016' }]);
  const file = { path: 'parts/provisions/2016.json', part: part('hz-water-2016') };
  expect(kept.keptMeasure(provisions, file)).not.toEqual(measure);
});
