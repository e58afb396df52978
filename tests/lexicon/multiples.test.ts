import { expect, test } from 'vitest';
import { multipleFactor, multiples } from '../../src/lexicon/multiples.ts';

test('a longer word stands before those that begin it', () => {
  const words = multiples.map(([word]) => word);
  for (const [index, word] of words.entries())
    expect(words.slice(0, index).filter((earlier) => word.startsWith(earlier))).toEqual([]);
});

test.each([
  ['万', 1e4],
  ['千万', 1e7],
  ['万亿', 1e12],
  ['', 1],
  ['吨', 1],
])('multipleFactor(%j) is %d', (word, factor) => {
  expect(multipleFactor(word)).toBe(factor);
});
