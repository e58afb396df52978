import { expect, test } from 'vitest';
import { brackets, DASH, QUOTATION, TITLE_MARK } from '../../src/lexicon/punctuation.ts';

test('no mark opens or closes two pairs', () => {
  const marks = brackets.flat();
  expect(new Set(marks).size).toBe(marks.length);
});

test.each([
  ['—', DASH, true],
  ['-', DASH, true],
  ['～', DASH, true],
  ['至', DASH, false],
  ['”', QUOTATION, true],
  ["'", QUOTATION, true],
  ['》', QUOTATION, false],
  ['《', TITLE_MARK, true],
])('%s is one of %s: %s', (mark, marks, is) => {
  expect(new RegExp(`^[${marks}]$`, 'u').test(mark)).toBe(is);
});
