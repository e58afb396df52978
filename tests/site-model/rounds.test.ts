import { expect, it } from 'vitest';
import { roundsOf } from '../../src/site/targets/rounds.ts';

const document = { issuedOn: '2016-09-29', publishedOn: null, effectiveOn: null };
const duty = { recurrence: 'yearly', from: null, deadlineDate: null } as const;

it.each([
  ['yearly', null, null, { first: '2017-12-31', months: 12, count: null }],
  ['yearly', '2016', '2020-12-31', { first: '2016-12-31', months: 12, count: 5 }],
  ['yearly', '2016-01-02', '2020-12-31', { first: '2017-12-31', months: 12, count: 4 }],
  ['halfyearly', null, null, { first: '2017-06-30', months: 6, count: null }],
  ['quarterly', null, '2017-06-30', { first: '2016-12-31', months: 3, count: 3 }],
  ['quarterly', null, '2017-06-29', { first: '2016-12-31', months: 3, count: 2 }],
  ['monthly', '2016-02', '2016-02-29', { first: '2016-02-29', months: 1, count: 1 }],
] as const)('a %s duty from %s to %s ends its rounds', (recurrence, from, deadlineDate, rounds) => {
  expect(roundsOf({ recurrence, from, deadlineDate }, document)).toEqual(rounds);
});

it('tells no day of what does not come round, of a text without a day, and of no whole round', () => {
  expect(roundsOf({ ...duty, recurrence: null }, document)).toBeNull();
  expect(roundsOf(duty, { ...document, issuedOn: null })).toBeNull();
  expect(roundsOf({ ...duty, deadlineDate: '2016-12-31' }, document)).toBeNull();
});
