import { describe, expect, it } from 'vitest';
import { findGoalsBelowState } from '../../../../../src/core/portal/audit/rules/goal-and-state.ts';
import { findTwoGoals } from '../../../../../src/core/portal/audit/rules/two-goals.ts';
import { findTwoResults } from '../../../../../src/core/portal/audit/rules/two-results.ts';
import type { Indicator, IndicatorPoint } from '../../../../../src/model/indicator.ts';
import { tableOf } from '../../../../charts/fixture.ts';
import { indicatorOf, pointOf } from '../../../../charts/trajectory-fixture.ts';
import { type Words, marksOf, sheetOf, targetOf } from '../sheet-fixture.ts';

const words: Words = {
  'a p_1': '2020年浓度为29.8。',
  'a p_2': '2020年浓度为30。',
  'b p_1': '到2020年，达标率达到88.9%；其他。',
  'c p_1': '到2020年，达标率在90.3%以上。',
  'c p_2': '到2025年，达标率保持在90%以上。',
};
const dates = { a: '2021-11-05', b: '2016-09-29', c: '2019-02-01' };

const at = (place: string, fields: Parameters<typeof pointOf>[0]): IndicatorPoint => {
  const [document = '', provision = ''] = place.split(' ');
  return pointOf({ document, provision, quote: words[place] ?? '', ...fields });
};
const sheetWith = (series: IndicatorPoint[], fields: Partial<Indicator> = {}) =>
  sheetOf(words, { dates, indicators: [indicatorOf(series, fields)] });

describe('findTwoResults', () => {
  const result = (place: string, value: number, fields: Partial<IndicatorPoint> = {}) =>
    at(place, { kind: 'actual', year: 2020, value, ...fields });

  it('finds two values for one year and marks both', () => {
    const sheet = sheetWith([result('a p_1', 29.8), result('a p_2', 30)]);
    const [draft] = findTwoResults(sheet);
    expect(draft?.finding.values).toEqual({ year: 2020, amounts: [29.8, 30].map((value) => ({ value, unit: '%' })) });
    expect(draft && marksOf(sheet, draft)).toEqual(['a p_1: 29.8', 'a p_2: 30']);
  });

  it('compares a state at the outset with a result', () => {
    const points = [result('a p_1', 29.8, { kind: 'baseline' }), result('a p_2', 30)];
    expect(findTwoResults(sheetWith(points))).toHaveLength(1);
  });

  it.each<[string, Partial<IndicatorPoint>]>([
    ['the same value', { value: 29.8 }],
    ['another year', { year: 2019 }],
    ['no year', { year: null }],
    ['another unit', { unit: '个' }],
    ['another base year', { baselineYear: '2015' }],
    ['a bound', { comparator: 'gte' }],
    ['about so much', { comparator: 'approx' }],
    ['a goal', { kind: 'target' }],
    ['no number', { value: null, text: '明显改善' }],
  ])('finds nothing in %s', (_, fields) => {
    expect(findTwoResults(sheetWith([result('a p_1', 29.8), result('a p_2', 30, fields)]))).toEqual([]);
  });

  it('takes two spellings of a unit for one', () => {
    const points = [result('a p_1', 29.8, { unit: 'μg/m³' }), result('a p_2', 30, { unit: '微克/立方米' })];
    expect(findTwoResults(sheetWith(points))).toHaveLength(1);
  });
});

describe('findTwoGoals', () => {
  const goal = (place: string, value: number, fields: Partial<IndicatorPoint> = {}) =>
    at(place, { kind: 'target', year: 2020, value, ...fields });

  it('finds goals of two documents for one year, the older document first', () => {
    const sheet = sheetWith([goal('c p_1', 90.3), goal('b p_1', 88.9)]);
    const [draft] = findTwoGoals(sheet);
    expect(draft?.finding.values).toEqual({
      year: 2020,
      in: 'documents',
      goals: [
        { value: 88.9, unit: '%', documentYear: 2016, recalled: false },
        { value: 90.3, unit: '%', documentYear: 2019, recalled: false },
      ],
    });
    expect(draft && marksOf(sheet, draft)).toEqual(['b p_1: 88.9%', 'c p_1: 90.3%']);
  });

  it.each<[string, Partial<IndicatorPoint>]>([
    ['the same goal', { value: 88.9 }],
    ['goals for two years', { year: 2025 }],
    ['goals without a year', { year: null }],
    ['what must be done and what is striven for', { strength: 'strive' }],
    ['another unit', { unit: '个' }],
    ['another base year', { baselineYear: '2013' }],
    ['a result', { kind: 'actual' }],
    [
      'two goals of one provision, which sets its own conditions',
      { document: 'b', provision: 'p_1', quote: words['b p_1'] ?? '' },
    ],
  ])('finds nothing in %s', (_, fields) => {
    expect(findTwoGoals(sheetWith([goal('b p_1', 88.9), goal('c p_1', 90.3, fields)]))).toEqual([]);
  });
});

describe('findGoalsBelowState', () => {
  const state = (value: number, fields: Partial<IndicatorPoint> = {}) =>
    at('a p_1', { kind: 'actual', year: 2018, value, ...fields });
  const goal = (value: number, fields: Partial<IndicatorPoint> = {}) =>
    at('c p_1', { kind: 'target', year: 2020, value, ...fields });

  it('finds a goal below what had been reached', () => {
    const [draft] = findGoalsBelowState(sheetWith([state(95), goal(90.3, { comparator: 'gte' })]));
    expect(draft?.finding.values).toEqual({
      goal: { year: 2020, value: 90.3, comparator: 'gte' },
      state: { year: 2018, value: 95, comparator: null },
      unit: '%',
      measures: 'level',
      direction: 'more',
      baselineYear: null,
      outcome: 'worse',
    });
  });

  it('finds a goal above it where less is better', () => {
    const [draft] = findGoalsBelowState(sheetWith([state(29), goal(35)], { direction: 'less' }));
    expect(draft?.finding.values).toMatchObject({ direction: 'less', outcome: 'worse' });
  });

  it('finds a goal that equals it', () => {
    expect(findGoalsBelowState(sheetWith([state(90.3), goal(90.3)]))[0]?.finding.values).toMatchObject({
      outcome: 'same',
    });
  });

  it('finds a smaller fall than there was already', () => {
    const since = { baselineYear: '2015' };
    const fields = { measures: 'decrease', since: '2015' } as const;
    const [draft] = findGoalsBelowState(sheetWith([state(72.2, since), goal(48, since)], fields));
    expect(draft?.finding.values).toMatchObject({
      goal: { value: 48 },
      state: { value: 72.2 },
      measures: 'decrease',
      baselineYear: '2015',
      outcome: 'worse',
    });
  });

  it('finds a kept goal only when it is worse', () => {
    const kept = at('c p_2', { kind: 'target', year: 2025, value: 90 });
    expect(findGoalsBelowState(sheetWith([state(90), kept]))).toEqual([]);
    expect(findGoalsBelowState(sheetWith([state(91), kept]))).toHaveLength(1);
  });

  it.each<[string, IndicatorPoint, IndicatorPoint]>([
    ['a better goal', state(85), goal(90.3)],
    ['a state of the year of the goal', state(95, { year: 2020 }), goal(90.3)],
    ['a state of after the goal was set', state(95, { year: 2019 }), goal(90.3)],
    ['all there can be', state(100), goal(100)],
    ['a bound', state(95, { comparator: 'gte' }), goal(90.3)],
    ['another unit', state(95, { unit: '个' }), goal(90.3)],
    ['another base year', state(95, { baselineYear: '2013' }), goal(90.3)],
    ['a goal without a year', state(95), goal(90.3, { year: null })],
  ])('finds nothing in %s', (_, before, after) => {
    expect(findGoalsBelowState(sheetWith([before, after]))).toEqual([]);
  });

  it('compares a goal of a table of outcomes with the start in its own row only, and marks both cells', () => {
    const row = '1\t达标率（%）\t78\t≥78\t92';
    const words = { 'a table_1__row_1': row, 'a p_1': '2019年达标率为88.9%。' };
    const table = { ...tableOf([['1', '达标率（%）', '78', '≥78', '92']]), document: 'a' };
    const own = { document: 'a', provision: 'table_1__row_1', quote: '达标率（%）\t78\t≥78\t92' };
    const series = [
      pointOf({ kind: 'baseline', year: 2015, value: 78, ...own }),
      pointOf({ kind: 'actual', year: 2019, value: 88.9, document: 'a', quote: '88.9%' }),
      pointOf({ kind: 'target', year: 2020, value: 78, target: 'a-1', ...own }),
    ];
    const targets = [targetOf({ id: 'a-1', ...own, origin: 'outcome-table' })];
    const sheet = sheetOf(words, { tables: [table], targets, indicators: [indicatorOf(series)] });
    const [draft, ...others] = findGoalsBelowState(sheet);
    expect(others).toEqual([]);
    expect(draft?.finding.values).toMatchObject({ state: { year: 2015, value: 78 } });
    expect(draft && marksOf(sheet, draft)).toEqual(['a table_1__row_1: 78', 'a table_1__row_1: ≥78']);
    expect(draft?.evidence.map(({ mark }) => mark.start)).toEqual([9, 12]);
  });
});
