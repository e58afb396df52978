import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWrittenNumber } from '../../../../src/core/read/text/written-number.ts';

const DIGITS = [...'零一二三四五六七八九'];

/** A number below 10,000 as prose writes it, by another method than the reader's. */
function writeFour(value: number): string {
  return [...String(value)]
    .map((digit, index, all) =>
      digit === '0' ? '零' : `${DIGITS[Number(digit)] ?? ''}${['', '十', '百', '千'][all.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
}

function write(value: number): string {
  if (value === 0) return '零';
  if (value < 1e4) return writeFour(value);
  const [factor, name] = value < 1e8 ? [1e4, '万'] : [1e8, '亿'];
  const rest = value % factor;
  const zero = rest > 0 && rest < factor / 10 ? '零' : '';
  return `${write(Math.floor(value / factor))}${name}${rest === 0 ? '' : zero + write(rest)}`;
}

test.each([
  ['十二', 12],
  ['一千二百三十四', 1234],
  ['四点五亿', 450_000_000],
  ['4.5亿', 450_000_000],
  ['3万5千', 35_000],
  ['3万4000', 34_000],
  ['1,234.5', 1234.5],
  ['４．５', 4.5],
  ['一万五千亿', 1.5e12],
  ['三百五十一万亿', 3.51e14],
  ['壹佰贰拾萬', 1_200_000],
  ['零点五', 0.5],
  ['一千零十二', 1012],
])('readWrittenNumber(%j) is %d', (text, value) => {
  expect(readWrittenNumber(text)).toBe(value);
});

test.each([
  '',
  '万',
  '百万',
  '四百五',
  '一万三',
  '五六十',
  '二三十',
  '二〇二五',
  '三十两',
  '二十5',
  '3十',
  '四十九兆',
  '1.2.3',
])('readWrittenNumber(%j) is silent', (text) => {
  expect(readWrittenNumber(text)).toBeNull();
});

test('reads back every number below ten billion as prose writes it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999_999 }), (value) => {
      expect(readWrittenNumber(write(value))).toBe(value);
    }),
    { numRuns: 2000 },
  );
});
