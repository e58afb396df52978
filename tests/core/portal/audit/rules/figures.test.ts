import { describe, expect, it } from 'vitest';
import { findSharesOfDays } from '../../../../../src/core/portal/audit/rules/share-of-days.ts';
import {
  findChangesOfIndicators,
  findStatedChanges,
} from '../../../../../src/core/portal/audit/rules/stated-change.ts';
import { findTableChanges } from '../../../../../src/core/portal/audit/rules/table-changes.ts';
import { tableOf } from '../../../../charts/fixture.ts';
import { indicatorOf, pointOf } from '../../../../charts/trajectory-fixture.ts';
import { marksOf, sheetOf } from '../sheet-fixture.ts';

const found = (rule: typeof findStatedChanges, text: string) =>
  rule(sheetOf({ 'a p_1': text })).map(({ finding }) => finding.values);

describe('findSharesOfDays', () => {
  it('finds a share that its days cannot give', () => {
    expect(found(findSharesOfDays, '空气优良率由2015年66.3%（243天）上升至2019年78.6%（287天）。')).toEqual([
      { days: 243, share: '66.6', stated: '66.3' },
    ]);
  });

  it.each([
    '2019年78.6%（287天）',
    '2020年91.3%（334天）', // of 366
    '优良率80.0%（288天）', // of 360 valid days
    '优良率100%（365天）',
    '优良率79%（287天）',
    '达标率66.3%（243家）',
    '比例66.3%（约243天）',
    '优良率0%（0天）',
  ])('finds nothing in %s', (text) => {
    expect(found(findSharesOfDays, text)).toEqual([]);
  });
});

describe('findStatedChanges', () => {
  it('finds points that are not the difference', () => {
    expect(found(findStatedChanges, '达标率由85.1%提高到98.1%，提高12个百分点。')).toEqual([
      {
        from: { year: null, number: '85.1', unit: '%' },
        to: { year: null, number: '98.1', unit: '%' },
        difference: '13.0',
        measure: 'points',
        stated: '提高12个百分点',
      },
    ]);
  });

  it('finds a share that the figures do not give', () => {
    expect(found(findStatedChanges, '浓度由57微克/立方米下降至38微克/立方米，下降40%。')).toHaveLength(1);
  });

  it('finds a change that goes the other way', () => {
    expect(found(findStatedChanges, '达标率由98.1%提高到85.1%，提高13个百分点。')).toHaveLength(1);
  });

  it.each([
    '达标率由85.1%提高到98.1%，提高13个百分点。',
    '浓度由57微克/立方米下降至38微克/立方米，下降33.3%。',
    '浓度从57微克下降到38微克，下降33%。',
    '达标率由94.2%上升至98.1%，上升3.8个百分点。', // both rounded
    '达标率由85.1%提高到98.1%，优良率提高20个百分点。', // another measure
    '年均增长由5%提高到10%，年均提高1个百分点。', // not a plain difference
    '由57微克/立方米下降至38吨，下降90%。', // two units
    '由2015年的10提高到20，提高100%。',
    '产值由100亿元提高到200亿元，提高60%。', // at constant prices
  ])('finds nothing in %s', (text) => {
    expect(found(findStatedChanges, text)).toEqual([]);
  });

  const yearly = (text: string, before: Partial<Parameters<typeof pointOf>[0]> = {}) => {
    const words = { 'a p_1': text, 'a p_2': '2019年为78.6%。' };
    const series = [
      pointOf({
        kind: 'actual',
        year: 2019,
        value: 78.6,
        document: 'a',
        provision: 'p_2',
        quote: '2019年为78.6%',
        ...before,
      }),
      pointOf({ kind: 'actual', year: 2020, value: 91.3, document: 'a', quote: '比率为91.3%' }),
    ];
    return findChangesOfIndicators(sheetOf(words, { indicators: [indicatorOf(series)] })).map(
      ({ finding }) => finding.values,
    );
  };

  it('finds a change since the year before that the indicator does not have', () => {
    expect(yearly('2020年比率为91.3%，同比提高10.7个百分点。')).toEqual([
      {
        from: { year: 2019, number: '78.6', unit: '%' },
        to: { year: 2020, number: '91.3', unit: '%' },
        difference: '12.7',
        measure: 'points',
        stated: '同比提高10.7个百分点',
      },
    ]);
  });

  it('finds nothing where the year before fits, is unknown or is a bound', () => {
    expect(yearly('2020年比率为91.3%，同比提高12.7个百分点。')).toEqual([]);
    expect(yearly('2020年比率为91.3%。同比上升12.8个百分点。')).toEqual([]);
    expect(yearly('2020年比率为91.3%，同比提高10个百分点。', { year: 2018 })).toEqual([]);
    expect(yearly('2020年比率为91.3%，同比提高10个百分点。', { comparator: 'gte' })).toEqual([]);
    expect(yearly('2020年比率为91.3%，其他指标同比提高10个百分点。')).toEqual([]);
  });
});

describe('findTableChanges', () => {
  const found = (cells: string[], heads = ['序号', '指标', '2010年', '2015年', '2015年比2010年增长']) => {
    const table = { ...tableOf([cells], heads), document: 'a' };
    const sheet = sheetOf({ 'a table_1__row_1': cells.join('\t') }, { tables: [table] });
    return findTableChanges(sheet).map((draft) => [draft.subject, draft.finding.values, ...marksOf(sheet, draft)]);
  };

  it('finds a change that the figures of the row do not give', () => {
    expect(found(['1', '化学需氧量排放总量（万吨）', '2551.7', '2347.6', '-10%'])).toEqual([
      [
        '化学需氧量排放总量（万吨）',
        {
          from: '2551.7',
          to: '2347.6',
          difference: '8.0',
          measure: 'percent',
          column: '2015年比2010年增长',
          stated: '-10%',
        },
        'a table_1__row_1: -10%',
      ],
    ]);
    expect(found(['1', '达标比例（%）', '72', '≥80', '6个百分点'])).toHaveLength(1);
    expect(found(['1', '排放量（万吨）', '100', '90', '10%'])).toHaveLength(1); // the other way
    expect(
      found(['1', '排放量（万吨）', '100', '90', '15'], ['序号', '指标', '2015年', '2020年', '降幅（%）']),
    ).toHaveLength(1);
  });

  it.each<[string[], string[]?]>([
    [['1', '化学需氧量排放总量（万吨）', '2551.7', '2347.6', '-8%']],
    [['5', '劣Ⅴ类水质的比例（%）', '17.7', '<15', '-2.7个百分点']],
    [['6', '达标比例（%）', '72', '≥80', '8个百分点']],
    [['6', '达标比例（%）', '72', '80', '8%']], // points, or per cent
    [
      ['1', '排放量（万吨）', '100', '90', '10'],
      ['序号', '指标', '2015年', '2020年', '降幅（%）'],
    ],
    [
      ['1', '排放量（万吨）', '100', '90', '-10%'],
      ['序号', '指标', '2015年', '2020年', '下降（%）'],
    ],
    [
      ['1', '垃圾量（万吨）', '100', '200', '15'],
      ['序号', '指标', '2015年', '2020年', '年均增长（%）'],
    ],
    [['1', '地区生产总值（亿元）', '100', '200', '60%']], // at constant prices
    [['1', '垃圾量（万吨）', '/', '200', '15%']],
    [['1', '垃圾量（万吨）', '100', '200', '省下达']],
    [
      ['1', '垃圾量（万吨）', '100', '150', '200', '15%'],
      ['序号', '指标', '2010年', '2012年', '2015年', '增长'],
    ], // which two?
  ])('finds nothing in %j', (cells, heads) => {
    expect(found(cells, heads)).toEqual([]);
  });
});
