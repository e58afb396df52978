import { describe, expect, it } from 'vitest';
import { findTwoGoals } from '../../../../../src/core/portal/audit/rules/two-goals.ts';
import { findTwoUnits, findTwoUnitsInText } from '../../../../../src/core/portal/audit/rules/two-units.ts';
import type { IndicatorPoint } from '../../../../../src/model/indicator.ts';
import type { Target } from '../../../../../src/model/target.ts';
import { indicatorOf, pointOf } from '../../../../charts/trajectory-fixture.ts';
import { marksOf, sheetOf, targetOf } from '../sheet-fixture.ts';

const words = { 'a p_1': '到2020年，用水量控制在42亿立方米以内。', 'a p_2': '到2020年，用水量控制在42万立方米以内。' };
const goal = (provision: 'p_1' | 'p_2', fields: Partial<IndicatorPoint>) =>
  pointOf({
    kind: 'target',
    year: 2020,
    value: 42,
    document: 'a',
    provision,
    quote: words[`a ${provision}`],
    ...fields,
  });
const sheetWith = (one: Partial<IndicatorPoint>, other: Partial<IndicatorPoint>) =>
  sheetOf(words, { indicators: [indicatorOf([goal('p_1', one), goal('p_2', other)], { unit: '亿立方米' })] });

describe('findTwoUnits', () => {
  it('finds one number in two units of different size, and marks both', () => {
    const sheet = sheetWith({ unit: '亿立方米' }, { unit: '万立方米' });
    const [draft] = findTwoUnits(sheet);
    expect(draft?.finding.values).toEqual({
      amounts: [
        { value: 42, unit: '亿立方米' },
        { value: 42, unit: '万立方米' },
      ],
      times: 10_000,
    });
    expect(draft && marksOf(sheet, draft)).toEqual(['a p_1: 42', 'a p_2: 42']);
  });

  it('finds it in targets of one document that no registry knows', () => {
    const target = (provision: string, unit: string, fields: Partial<Target> = {}) =>
      targetOf({
        id: `a-${provision}-1`,
        provision,
        quote: words[`a ${provision}` as keyof typeof words],
        metric: '用水量',
        value: 42,
        unit,
        deadline: '2020',
        ...fields,
      });
    const found = (fields: Partial<Target> = {}) =>
      findTwoUnitsInText(sheetOf(words, { targets: [target('p_1', '亿立方米'), target('p_2', '万立方米', fields)] }));
    expect(found()).toHaveLength(1);
    expect(found({ deadline: '2025' })).toEqual([]);
    expect(found({ metric: '取水量' })).toEqual([]);
    expect(found({ document: 'b' })).toEqual([]);
  });

  it.each<[string, Partial<IndicatorPoint>, Partial<IndicatorPoint>]>([
    ['one unit', { unit: '亿立方米' }, { unit: '亿立方米' }],
    ['two spellings of one unit', { unit: 'μg/m³' }, { unit: '微克/立方米' }],
    ['what is the same once it is converted', { unit: '亿立方米' }, { value: 420_000, unit: '万立方米' }],
    ['units of other things', { unit: '亿立方米' }, { unit: '万吨' }],
    ['units per other things', { unit: '万吨/日' }, { unit: '吨/年' }],
    ['two years', { unit: '亿立方米' }, { unit: '万立方米', year: 2025 }],
    ['a goal and a result', { unit: '亿立方米' }, { unit: '万立方米', kind: 'actual' }],
    ['no unit', { unit: '亿立方米' }, { unit: null }],
    ['nothing', { value: 0, unit: '亿立方米' }, { value: 0, unit: '万立方米' }],
  ])('finds nothing in %s', (_, one, other) => {
    expect(findTwoUnits(sheetWith(one, other))).toEqual([]);
  });
});

describe('a change of unit', () => {
  it('makes no two goals of what is the same once it is converted', () => {
    expect(findTwoGoals(sheetWith({ unit: '亿立方米' }, { value: 420_000, unit: '万立方米' }))).toEqual([]);
  });

  it('hides no two goals', () => {
    const [draft] = findTwoGoals(sheetWith({ unit: '亿立方米' }, { value: 440_000, unit: '万立方米' }));
    expect(draft?.finding.values).toMatchObject({
      goals: [
        { value: 42, unit: '亿立方米' },
        { value: 440_000, unit: '万立方米' },
      ],
    });
  });

  it('leaves one number in two units to the rule of its own', () => {
    expect(findTwoGoals(sheetWith({ unit: '亿立方米' }, { unit: '万立方米' }))).toEqual([]);
  });
});
