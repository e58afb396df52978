import { expect, test } from 'vitest';
import { setOut, takeFree } from '../../../../src/core/read/text/set-out.ts';

test('setOut keeps the length of a text', () => {
  expect(setOut('到2025年底', [{ start: 1, end: 6 }])).toBe('到□□□□□底');
  expect(setOut('到2025年底', [])).toBe('到2025年底');
});

test('takeFree takes a span once, and none that overlaps it', () => {
  const isFree = takeFree('到2025年底');
  expect(isFree({ start: 1, end: 6 })).toBe(true);
  expect(isFree({ start: 5, end: 7 })).toBe(false);
  expect(isFree({ start: 6, end: 7 })).toBe(true);
});
