import { expect, test } from 'vitest';
import { targetSchema } from '../../../../src/model/target.ts';
import { findingsOf } from '../../support/portal.ts';

const [target] = findingsOf('某市治水方案\n一、目标\n到2030年，渗漏率降至7%—9%。\n').targets;

test('the schema takes a record as it is read', () => {
  expect(target).toMatchObject({ value: 7, valueMax: 9, deadline: '2030' });
  expect(targetSchema.safeParse(target).error).toBeUndefined();
});

test.each([
  ['a month that no year has', { deadline: '2030-13' }],
  ['month 0', { deadline: '2030-00' }],
  ['a month to begin with that no year has', { from: '2030-99' }],
  ['a day that no month has', { from: '2030-01-32' }],
  ['a range that runs backwards', { value: 9, valueMax: 7 }],
  ['a range of nothing', { value: 9, valueMax: 9 }],
  ['a range without a lower end', { value: null }],
  ['a span that ends before it begins', { from: '2031', deadline: '2030' }],
  ['a metric without a letter or a Han character', { metric: '．' }],
])('the schema refuses %s', (_, fields) => {
  expect(targetSchema.safeParse({ ...target, ...fields }).success).toBe(false);
});
