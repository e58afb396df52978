import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readNumeral } from '../../../../src/core/read/text/numeral.ts';

const DIGITS = [...'零一二三四五六七八九'];

/** A number as Chinese prose writes it, by another method than the reader's. */
function write(value: number): string {
  if (value === 0) return '零';
  const text = [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${['', '十', '百', '千'][all.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
  return value < 20 ? text.replace(/^一十/u, '十') : text;
}

describe('readNumeral', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['三十二', 32],
    ['一百零五', 105],
    ['二千', 2000],
    ['两百', 200],
    ['二〇二五', 2025],
    ['二○一一', 2011],
    ['１２', 12],
    ['007', 7],
    ['零', 0],
  ])('reads %s as %i', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  it.each([
    '',
    '甲',
    '十x',
    '一万',
    '十十',
    '百千',
    '一二三四五',
    '12345',
    '-1',
    '1.5',
    '三百零',
    '零五'.repeat(3),
    '十零',
    '零十',
    '一百零十',
  ])('gives null for %j, never a guess', (text) => {
    expect(readNumeral(text)).toBeNull();
  });

  test('reads back every number below 10,000 as prose writes it, and digit by digit', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), (value) => {
        expect(readNumeral(write(value))).toBe(value);
        const digits = [...String(value)].map((digit) => (digit === '0' ? '〇' : DIGITS[Number(digit)])).join('');
        expect(readNumeral(digits)).toBe(value);
        expect(readNumeral(String(value))).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws, and reads nothing but whole numbers below 10,000', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...DIGITS, '十', '百', '千', '两', '〇', '5', 'x') }), (text) => {
        const value = readNumeral(text);
        expect(value === null || (Number.isInteger(value) && value >= 0 && value < 10_000)).toBe(true);
      }),
    );
  });
});
