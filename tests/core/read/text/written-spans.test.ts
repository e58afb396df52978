import { describe, expect, test } from 'vitest';
import { findWrittenSpans } from '../../../../src/core/read/text/written-spans.ts';

const spans = (text: string) =>
  findWrittenSpans(text).map(({ kind, iso, start, end }) => `${kind} ${iso ?? '?'} ${text.slice(start, end)}`);

describe('findWrittenSpans(text) reads', () => {
  test.each([
    ['三个月内', 'duration P3M 三个月'],
    ['一年半', 'duration P1Y6M 一年半'],
    ['5年内', 'duration P5Y 5年'],
    ['三个半月', 'duration ? 三个半月'],
    ['十五日内', 'duration P15D 十五日'],
    ['24小时', 'duration PT24H 24小时'],
    ['8天20时', 'duration P8DT20H 8天20时'],
    ['三天半', 'duration P3DT12H 三天半'],
    ['五个工作日', 'duration ? 五个工作日'],
    ['每年', 'recurrence R/P1Y 每年'],
    ['每个月', 'recurrence R/P1M 每个月'],
    ['每季度', 'recurrence R/P3M 每季度'],
    ['每半年', 'recurrence R/P6M 每半年'],
    ['每三年', 'recurrence R/P3Y 每三年'],
    ['每周一下午八点', 'recurrence R/P1W 每周一下午八点'],
    ['每日', 'recurrence R/P1D 每日'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected]);
  });
});

test.each([
  ['days and years of the calendar', '2025年3月15日、二〇二五年'],
  ['ordinals', '第三年、第5天'],
  ['decades and ages', '50年代、40周岁'],
])('findWrittenSpans takes for none: %s', (_, text) => {
  expect(spans(text)).toEqual([]);
});
