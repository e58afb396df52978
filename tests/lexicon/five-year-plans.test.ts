import { expect, test } from 'vitest';
import { PLAN, yearsOfPlan } from '../../src/lexicon/five-year-plans.ts';

test.each([
  [6, 1981, 1985],
  [12, 2011, 2015],
  [14, 2021, 2025],
])('plan %d is for %d to %d', (number, from, to) => {
  expect(yearsOfPlan(number)).toEqual({ from, to });
});

test.each([
  ['十四', true],
  ['十', false],
  ['二十', false],
])('%s names a plan: %s', (numeral, is) => {
  expect(new RegExp(`^(?:${PLAN})$`, 'u').test(numeral)).toBe(is);
});
