import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/core/portal/compare/verdict.ts';
import type { Target } from '../../../../src/model/target.ts';
import { target } from './provision.ts';

type Fields = Partial<Target>;
type Row = [
  why: string,
  a: Fields,
  b: Fields,
  verdict: string,
  more?: { direction?: 'more' | 'less'; elsewhere?: true },
];

const falls = { comparator: 'decrease', baselineYear: '2015' } as const;
const words = { comparator: 'complete', value: null, unit: null } as const;
const amount = { comparator: 'count', unit: '个' } as const;
const duty = { comparator: 'recurring', value: null, unit: null, deadline: null } as const;
const most = { comparator: 'lte', unit: '%' } as const;

const cases: Row[] = [
  // Values
  ['the same goal', {}, {}, 'equal'],
  ['a higher floor', { value: 70 }, { value: 80 }, 'stricter'],
  ['a lower floor', { value: 80 }, { value: 70 }, 'weaker'],
  ['a lower ceiling', { ...most, value: 12 }, { ...most, value: 11 }, 'stricter'],
  ['a higher ceiling', { ...most, value: 11 }, { ...most, value: 12 }, 'weaker'],
  ['超过 against 以上 of the same value', {}, { comparator: 'gt' }, 'stricter'],
  ['以上 against 超过 of the same value', { comparator: 'gt' }, {}, 'weaker'],
  ['低于 against 不超过 of the same value', most, { ...most, comparator: 'lt' }, 'stricter'],
  ['达到 against 以上 of the same value', {}, { comparator: 'eq' }, 'equal'],
  ['保持 against 以上 of the same value', {}, { comparator: 'maintain' }, 'equal'],
  ['左右 against 以上 of the same value', {}, { comparator: 'approx' }, 'weaker'],
  ['以上 against 左右 of the same value', { comparator: 'approx' }, {}, 'stricter'],
  ['a higher 左右', {}, { comparator: 'approx', value: 95 }, 'incomparable'],
  ['a lower 左右', {}, { comparator: 'approx', value: 85 }, 'weaker'],
  ['two 左右', { comparator: 'approx' }, { comparator: 'approx', value: 95 }, 'stricter', { direction: 'more' }],
  ['a floor against a ceiling', {}, most, 'incomparable'],
  [
    'two 达到 of which more is better',
    { comparator: 'eq' },
    { comparator: 'eq', value: 95 },
    'stricter',
    { direction: 'more' },
  ],
  [
    'two 达到 of which less is better',
    { comparator: 'eq' },
    { comparator: 'eq', value: 95 },
    'weaker',
    { direction: 'less' },
  ],
  ['two 达到 of which nobody says', { comparator: 'eq' }, { comparator: 'eq', value: 95 }, 'incomparable'],
  ['two equal 达到 of which nobody says', { comparator: 'eq' }, { comparator: 'eq' }, 'equal'],
  ['a range against a value', {}, { valueMax: 95 }, 'incomparable'],
  ['the same range', { valueMax: 95 }, { valueMax: 95 }, 'equal'],
  // Units, bases, areas
  ['unequal units', { unit: '%' }, { unit: '个百分点' }, 'incomparable'],
  [
    'a coefficient without a unit',
    { unit: null, value: 0.6 },
    { unit: null, value: 0.62 },
    'stricter',
    { elsewhere: true },
  ],
  ['a larger fall since the same year', { ...falls, value: 2 }, { ...falls, value: 3 }, 'stricter'],
  ['a smaller fall since the same year', { ...falls, value: 3 }, { ...falls, value: 2 }, 'weaker'],
  ['falls since unequal years', falls, { ...falls, baselineYear: '2013' }, 'incomparable'],
  ['a fall whose base one does not name', falls, { ...falls, baselineYear: null }, 'incomparable'],
  ['a fall against a level', falls, {}, 'incomparable'],
  ['a fall against a rise', falls, { ...falls, comparator: 'increase' }, 'incomparable'],
  ['a larger rise', { comparator: 'increase' }, { comparator: 'increase', value: 95 }, 'stricter'],
  ['shares of unequal areas', { value: 70 }, { value: 80 }, 'stricter', { elsewhere: true }],
  ['amounts of unequal areas', { ...amount, value: 20 }, { ...amount, value: 30 }, 'incomparable', { elsewhere: true }],
  ['equal amounts of unequal areas', amount, amount, 'incomparable', { elsewhere: true }],
  ['amounts of one area', { ...amount, value: 20 }, { ...amount, value: 30 }, 'stricter'],
  [
    'spans of time of unequal areas',
    { ...most, unit: '个月', value: 1 },
    { ...most, unit: '个月', value: 1 },
    'equal',
    { elsewhere: true },
  ],
  [
    'a concentration of unequal areas',
    { ...most, unit: 'μg/m³', value: 40 },
    { ...most, unit: 'μg/m³', value: 35 },
    'stricter',
    { elsewhere: true },
  ],
  // Deadlines
  ['the year and its end', { deadline: '2020' }, { deadline: '2020-12' }, 'equal'],
  ['the same value earlier', { deadline: '2020' }, { deadline: '2017' }, 'stricter'],
  ['the same value later', { deadline: '2017' }, { deadline: '2020' }, 'weaker'],
  ['the same value by midyear', { deadline: '2016-12' }, { deadline: '2016-06' }, 'stricter'],
  ['more but later', { deadline: '2017' }, { deadline: '2020', value: 95 }, 'incomparable'],
  ['less but earlier', { deadline: '2020' }, { deadline: '2017', value: 80 }, 'incomparable'],
  ['more and earlier', { deadline: '2020' }, { deadline: '2017', value: 95 }, 'stricter'],
  ['one without a deadline', {}, { deadline: null }, 'weaker'],
  ['one without a deadline and with more', {}, { deadline: null, value: 95 }, 'incomparable'],
  [
    'a standing duty without an end against one with an end',
    { recurrence: 'yearly' },
    { recurrence: 'yearly', deadline: null },
    'incomparable',
  ],
  ['both without a deadline', { deadline: null }, { deadline: null, value: 95 }, 'stricter'],
  ['in force since an earlier year', { deadline: null, from: '2018' }, { deadline: null, from: '2016' }, 'stricter'],
  // Strength
  ['力争 against 要求', {}, { strength: 'strive' }, 'weaker'],
  ['要求 against 力争', { strength: 'strive' }, {}, 'stricter'],
  ['more, but 力争', {}, { strength: 'strive', value: 95 }, 'incomparable'],
  ['more, and both 力争', { strength: 'strive' }, { strength: 'strive', value: 95 }, 'stricter'],
  // Words and duties
  ['the same in words', { ...words, text: '全面消除' }, { ...words, text: '全部消除' }, 'equal'],
  ['基本消除 against 全面消除', { ...words, text: '全面消除' }, { ...words, text: '基本消除' }, 'weaker'],
  ['全面消除 against 基本消除', { ...words, text: '基本消除' }, { ...words, text: '全面消除' }, 'stricter'],
  [
    '全覆盖 against a share of coverage',
    { metric: '村覆盖率' },
    { ...words, metric: '污水治理行政村全覆盖', text: '实现' },
    'stricter',
  ],
  ['全覆盖 against a count', amount, { ...words, metric: '行政村全覆盖', text: '实现' }, 'incomparable'],
  ['稳定达标 against 基本达标', { ...words, text: '稳定达标' }, { ...words, text: '基本达标' }, 'weaker'],
  ['稳定达标 against 达标', { ...words, text: '稳定达标' }, { ...words, text: '达标' }, 'weaker'],
  ['基本达标 against 有所改善', { ...words, text: '基本达标' }, { ...words, text: '有所改善' }, 'weaker'],
  [
    'words against a number',
    { comparator: 'decrease', value: null, text: '较大幅度减少' },
    { comparator: 'decrease' },
    'incomparable',
  ],
  ['done by an earlier year', { ...words, text: '建成' }, { ...words, text: '建成', deadline: '2017' }, 'stricter'],
  ['the same rhythm', { ...duty, recurrence: 'yearly' }, { ...duty, recurrence: 'yearly' }, 'equal'],
  ['a closer rhythm', { ...duty, recurrence: 'yearly' }, { ...duty, recurrence: 'quarterly' }, 'stricter'],
  ['a wider rhythm', { ...duty, recurrence: 'monthly' }, { ...duty, recurrence: 'halfyearly' }, 'weaker'],
  ['a rhythm against none', { ...duty, recurrence: 'yearly' }, { ...duty, recurrence: null }, 'incomparable'],
];

const opposite: Record<string, string> = { stricter: 'weaker', weaker: 'stricter' };

describe('judge(case)', () => {
  it.each(cases)('%s', (_, a, b, verdict, more = {}) => {
    const known = { isSameArea: more.elsewhere !== true, direction: more.direction ?? null };
    const [one, other] = [target(a), target(b)];
    expect(judge({ a: one, b: other, ...known }).verdict).toBe(verdict);
    expect(judge({ a: other, b: one, ...known }).verdict).toBe(opposite[verdict] ?? verdict);
  });

  const known = { isSameArea: true, direction: null };
  const share = (value: number) => ({ kind: 'number', value, valueMax: null, unit: '%', comparator: 'gte' });

  it('gives value, deadline and strength as reasons, and tells where they do not agree', () => {
    expect(judge({ a: target(), b: target({ value: 95, strength: 'strive' }), ...known }).reasons).toEqual([
      { code: 'demand', values: { order: 'stricter', a: share(90), b: share(95) } },
      { code: 'deadline', values: { order: 'equal', a: '2020', b: '2020' } },
      { code: 'strength', values: { a: 'must', b: 'strive' } },
      { code: 'mixed', values: {} },
    ]);
    expect(judge({ a: target(), b: target({ deadline: '2018-06' }), ...known }).reasons).toEqual([
      { code: 'demand', values: { order: 'equal', a: share(90), b: share(90) } },
      { code: 'deadline', values: { order: 'stricter', a: '2020', b: '2018-06' } },
    ]);
  });

  const codes = (a: Fields, b: Fields, more: object = {}) =>
    judge({ a: target(a), b: target(b), ...known, ...more }).reasons.map(({ code }) => code);
  const text = { ...words, deadline: null } as const;

  it.each<[Fields, Fields, string[], object?]>([
    [{ deadline: null }, {}, ['demand', 'one-dated']],
    [{ deadline: null }, { deadline: null }, ['demand', 'undated']],
    [{ deadline: null, from: '2019' }, { deadline: null, from: '2019' }, ['demand', 'onset']],
    [{ ...text, text: '基本消除' }, { ...text, text: '消除' }, ['wording-order', 'undated']],
    [{ ...duty, recurrence: 'yearly' }, { ...duty, recurrence: 'monthly' }, ['demand', 'period']],
    [{ ...amount, value: 9 }, { ...amount, value: 5 }, ['unlike-areas'], { isSameArea: false }],
    [falls, {}, ['unlike-kinds']],
    [{ ...falls, value: null, text: '较大幅度减少' }, falls, ['number-and-words']],
    [{ unit: '个百分点' }, {}, ['unlike-units']],
    [{ valueMax: 95 }, {}, ['one-range']],
    [{ ...falls, baselineYear: null }, falls, ['unlike-baselines']],
    [most, {}, ['floor-and-ceiling']],
    [{ comparator: 'eq' }, { comparator: 'eq', value: 95 }, ['no-direction']],
    [{}, { comparator: 'approx', value: 95 }, ['stricter-is-vague']],
    [{ recurrence: 'yearly' }, { recurrence: 'yearly', deadline: null }, ['one-deadline']],
    [{ deadline: null, from: '2019' }, { deadline: null }, ['one-time']],
    [{ ...duty, recurrence: 'yearly' }, { ...duty, recurrence: null }, ['one-period']],
  ])('%j and %j: %j', (a, b, expected, more) => {
    expect(codes(a, b, more)).toEqual(expected);
  });
});
