import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { dutiesOf } from '../../../src/site/bodies/bodies.ts';
import { comparisons, pairs, regions } from '../../../src/site/portal/data.ts';
import { dutiesCsv, fieldsCsv, namingsCsv, promisesCsv, verdictsCsv } from '../../../src/site/data/page-tables.ts';
import { promiseHistories } from '../../../src/site/compare/promises.ts';

const read = (csv: string) => csvParse(csv.slice(1));

it.each(pairs)('lists every verdict of $pair, with both goals', (pair) => {
  const rows = read(verdictsCsv(pair));
  const own = comparisons.filter((comparison) => comparison.pair === pair.pair);
  expect(rows.map(({ 理由 }) => 理由).toSorted()).toEqual(own.map(({ reason }) => reason).toSorted());
  const ids = rows.flatMap((row) => rows.columns.filter((head) => head.endsWith('编号')).map((head) => row[head]));
  expect(ids.filter(Boolean).toSorted()).toEqual(
    own
      .flatMap(({ a, b }) => [a, b])
      .filter(Boolean)
      .toSorted(),
  );
});

it('lists each goal of an indicator with its answer', () => {
  const rows = read(promisesCsv());
  expect(rows).toHaveLength(promiseHistories().flatMap(({ answers }) => answers).length);
  expect(rows.filter(({ 说明, 目标 = '' }) => 说明?.includes(目标) !== true)).toEqual([]);
});

it('counts what bodies have in each role as their pages do', () => {
  for (const { 编号 = '', 牵头, 责任单位, 参与 } of read(dutiesCsv())) {
    const counts = Object.values(dutiesOf(编号)).map(({ targets }) => String(targets.length));
    expect([牵头, 责任单位, 参与]).toEqual(counts);
  }
});

it('has each region once', () => {
  expect(new Set(read(namingsCsv()).map(({ 编号 }) => 编号))).toEqual(new Set(regions.map(({ id }) => id)));
});

it('describes a field in both languages', () => {
  expect(read(fieldsCsv())).toContainEqual(
    expect.objectContaining({ dataset: 'targets', field: 'deadline', type: 'string', nullable: 'true' }),
  );
});
