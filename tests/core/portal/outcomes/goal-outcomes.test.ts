import { describe, expect, it } from 'vitest';
import { readOutcomes } from '../../../../src/core/portal/outcomes/goal-outcomes.ts';
import type { Indicator, IndicatorPoint } from '../../../../src/model/indicator.ts';

const point = (fields: Partial<IndicatorPoint>): IndicatorPoint => ({
  kind: 'target',
  year: 2020,
  value: 42,
  unit: 'μg/m³',
  text: null,
  comparator: 'lte',
  strength: 'must',
  baselineYear: null,
  document: 'one',
  provision: 'p_1',
  quote: '42',
  raw: { start: 0, end: 2 },
  target: null,
  note: null,
  ...fields,
});

const read = (goal: Partial<IndicatorPoint>, ...results: Partial<IndicatorPoint>[]) => {
  const actual = { kind: 'actual', comparator: null, strength: null } as const;
  const series = [point(goal), ...results.map((result) => point({ ...actual, ...result }))];
  const indicator: Indicator = {
    id: 'pm25',
    name: 'PM2.5',
    english: null,
    synonyms: [],
    jurisdiction: '杭州市',
    unit: 'μg/m³',
    direction: 'less',
    measures: 'level',
    since: null,
    note: null,
    reason: '同一指标',
    related: [],
    series,
  };
  return readOutcomes(indicator)[0];
};

describe('readOutcomes(indicator)', () => {
  it.each([
    ['a result below the ceiling', {}, [{ value: 30 }], 'met'],
    ['a result at the ceiling', {}, [{ value: 42 }], 'met'],
    ['a result above it', {}, [{ value: 43 }], 'missed'],
    ['a result at a ceiling that it must stay below', { comparator: 'lt' }, [{ value: 42 }], 'missed'],
    ['a floor', { comparator: 'gte' }, [{ value: 43 }], 'met'],
    ['达到, by which way is better', { comparator: 'eq' }, [{ value: 30 }], 'met'],
    ['the same unit in words', {}, [{ value: 30, unit: '微克/立方米' }], 'met'],
    ['several results that agree on it', {}, [{ value: 30 }, { value: 29.8 }], 'met'],
    ['several results that do not', {}, [{ value: 30 }, { value: 45 }], 'unclear'],
    ['a result of another year', {}, [{ value: 30, year: 2019 }], 'unreported'],
    ['another unit', {}, [{ value: 30, unit: '%' }], 'unclear'],
    ['another base', {}, [{ value: 30, baselineYear: '2015' }], 'unclear'],
    ['a goal in words', { value: null, text: '有所下降' }, [{ value: 30 }], 'unclear'],
    [
      'a goal in words that the report repeats',
      { value: null, text: '全面消除' },
      [{ value: null, text: '全面消除' }],
      'met',
    ],
    [
      'a goal in words and a report in others',
      { value: null, text: '全面消除' },
      [{ value: null, text: '基本消除' }],
      'unclear',
    ],
    [
      'a goal in words that one report of two repeats',
      { value: null, text: '全面消除' },
      [{ value: null, text: '全面消除' }, { value: 1 }],
      'unclear',
    ],
    ['左右', { comparator: 'approx' }, [{ value: 30 }], 'unclear'],
    ['a goal without a year', { year: null }, [{ value: 30 }], 'unclear'],
  ] as const)('%s', (_, goal, results, expected) => {
    expect(read(goal, ...results)?.outcome).toBe(expected);
  });

  it.each([
    ['no-year', { year: null }, [{ value: 30 }]],
    ['goal-in-words', { value: null, text: '全面消除' }, [{ value: null, text: '基本消除' }]],
    ['result-in-words', {}, [{ value: null, text: '有所下降' }]],
    ['results-disagree', {}, [{ value: 30 }, { value: 45 }]],
    ['unlike-units', {}, [{ value: 30, unit: '%' }]],
    ['unlike-baselines', {}, [{ value: 30, baselineYear: '2015' }]],
    ['goal-is-vague', { comparator: 'approx' }, [{ value: 30 }]],
    ['result-is-bound', {}, [{ value: 30, comparator: 'lte' }]],
    ['named-set', { quote: '45个甲类断面达标率不超过42' }, [{ value: 30, quote: '甲类断面达标率为30' }]],
    [null, {}, [{ value: 30 }]],
  ] as const)('tells why: %s', (reason, goal, results) => {
    expect(read(goal, ...results)?.reason).toBe(reason);
  });
});
