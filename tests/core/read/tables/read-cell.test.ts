import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../../../src/core/read/tables/read-cell.ts';

describe('readCell', () => {
  it('reads a number as it stands', () => {
    expect(readCell('92.3')).toEqual({ kind: 'value', value: 92.3, comparator: null, percent: false, printed: '92.3' });
    expect(readCell('２０')).toMatchObject({ kind: 'value', value: 20, printed: '２０' });
    expect(readCell('6６．５％')).toMatchObject({ kind: 'value', value: 66.5, percent: true });
    expect(readCell('-5')).toMatchObject({ kind: 'value', value: -5 });
    expect(readCell('≥1,200.5')).toMatchObject({ kind: 'value', value: 1200.5, comparator: 'gte' });
  });

  it.each([
    ['≥92.3', 'gte', 92.3],
    ['≤42', 'lte', 42],
    ['＞10', 'gt', 10],
    ['≥９２．３', 'gte', 92.3],
    ['< 3', 'lt', 3],
  ])('reads the comparator of %s', (cell, comparator, value) => {
    expect(readCell(cell)).toMatchObject({ kind: 'value', comparator, value, printed: cell });
  });

  it('keeps a percent sign', () => {
    expect(readCell('6.4%')).toMatchObject({ kind: 'value', value: 6.4, percent: true, printed: '6.4%' });
  });

  it.each(['/', '／', '', ' '])('takes “%s” for missing', (cell) => {
    expect(readCell(cell).kind).toBe('missing');
  });

  it('tells a lost cell from an empty one', () => {
    expect(readCell(null)).toEqual({ kind: 'missing', printed: null });
    expect(readCell('')).toEqual({ kind: 'missing', printed: '' });
  });

  it.each([
    '全面消除',
    '省下达指标',
    '保持现状并略有提升',
    '十三五期间比十二五总数下降5%',
    '89.8（“十三五”期间总数6起）',
    '约30',
    '1,00',
    '10,0000',
    '10—20',
    '92.3 100',
    '30%以上',
    '≥',
    '1.2.3',
  ])('takes %s for words', (cell) => {
    expect(readCell(cell)).toEqual({ kind: 'words', printed: cell });
  });

  it('never throws and never changes what is printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (cell) => {
        expect(readCell(cell).printed).toBe(cell.trim());
      }),
    );
  });

  it('reads back every decimal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999, max: 99999 }), (hundredths) => {
        const printed = (hundredths / 100).toFixed(2);
        expect(readCell(printed)).toMatchObject({ kind: 'value', value: Number(printed) });
      }),
    );
  });
});
