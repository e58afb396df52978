import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { comparisons, pairs, regions, targets } from '../../../src/site/portal/data.ts';
import { dutiesCsv, fieldsCsv, namingsCsv, outcomesCsv, verdictsCsv } from '../../../src/site/data/page-tables.ts';
import { reasonsInWords } from '../../../src/site/compare/reasons.ts';
import { goalHistories } from '../../../src/site/compare/outcomes.ts';

const read = (csv: string) => csvParse(csv.slice(1));

it.each(pairs)('lists every verdict of $pair, with both goals', (pair) => {
  const rows = read(verdictsCsv(pair));
  const own = comparisons.filter((comparison) => comparison.pair === pair.pair);
  expect(rows.map(({ 理由 }) => 理由).toSorted()).toEqual(own.map((one) => reasonsInWords(one, pair)).toSorted());
  const ids = rows.flatMap((row) => rows.columns.filter((head) => head.endsWith('编号')).map((head) => row[head]));
  expect(ids.filter(Boolean).toSorted()).toEqual(
    own
      .flatMap(({ a, b }) => [a, b])
      .filter(Boolean)
      .toSorted(),
  );
});

it('lists each goal of an indicator with its answer', () => {
  const rows = read(outcomesCsv());
  expect(rows.length).toBeGreaterThan(20);
  expect(rows).toHaveLength(goalHistories().flatMap(({ answers }) => answers).length);
  expect(rows.filter(({ 说明 = '', 目标 = '' }) => 目标 === '' || !说明.includes(目标))).toEqual([]);
});

it('counts what bodies have in each role as their pages do', () => {
  const rows = read(dutiesCsv());
  expect(rows.length).toBeGreaterThan(100);
  const expected = rows.map(({ 编号 = '' }) => {
    const leads = targets.filter(({ leadIds }) => leadIds.includes(编号));
    const others = targets.filter((one) => one.participantIds.includes(编号) && !leads.includes(one));
    const responsible = others.filter(({ responsibleIds }) => responsibleIds.includes(编号));
    return [编号, leads.length, responsible.length, others.length - responsible.length].map(String);
  });
  expect(rows.map(({ 编号, 牵头, 责任单位, 参与 }) => [编号, 牵头, 责任单位, 参与])).toEqual(expected);
});

it('has each region once', () => {
  const ids = read(namingsCsv()).map(({ 编号 }) => 编号);
  expect(ids.toSorted()).toEqual(regions.map(({ id }) => id).toSorted());
});

it('describes a field in both languages', () => {
  expect(read(fieldsCsv())).toContainEqual(
    expect.objectContaining({ dataset: 'targets', field: 'deadline', type: 'string', nullable: 'true' }),
  );
});
