import { expect, it } from 'vitest';
import { deadlineDate } from '../../../../src/core/find/targets/deadline-date.ts';

it.each([
  ['2017', null, '2017-12-31'],
  ['2017-12', null, '2017-12-31'],
  ['2018-06', null, '2018-06-30'],
  ['2020-02', null, '2020-02-29'],
  ['2026-06', '2026年6月10日前', '2026-06-10'],
  ['2026-06', '６月１０日', '2026-06-10'],
  ['2026-06', '六月二十日前', '2026-06-20'],
  ['2026-06', '2026年6月31日', '2026-06-30'],
  ['2026-02', '2月中旬', '2026-02-20'],
  ['2026-02', '2月下旬', '2026-02-28'],
  ['2026-09', '第三季度前', '2026-09-30'],
])('gives the last day of %s (%s)', (deadline, deadlineText, day) => {
  expect(deadlineDate({ deadline, deadlineText })).toBe(day);
});

it.each([
  [null, null],
  ['2021', '5年内'],
  ['2025-04', '自本条例施行之日起三年内'],
])('knows no day of %s (%s)', (deadline, deadlineText) => {
  expect(deadlineDate({ deadline, deadlineText })).toBeNull();
});
