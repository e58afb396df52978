import { expect, test } from 'vitest';
import { COMPARATOR, comparators, readComparator } from '../../src/lexicon/comparators.ts';

test.each([
  ['≥', 'gte'],
  ['＞', 'gt'],
  ['<', 'lt'],
  ['=', null],
  ['约', null],
])('readComparator(%j) is %s', (sign, comparator) => {
  expect(readComparator(sign)).toBe(comparator);
});

test('what a chart draws for a bound, a table prints', () => {
  for (const { sign, printed } of Object.values(comparators)) if (printed) expect(printed).toContain(sign);
});

test('every sign in the class is that of a comparator', () => {
  for (const sign of COMPARATOR) expect(readComparator(sign)).not.toBeNull();
});
