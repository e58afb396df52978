import { expect, test } from 'vitest';
import { findingsOf } from '../../support/portal.ts';

const records = (text: string) =>
  findingsOf(`某市粮食规划\n一、主要任务\n${text}`).targets.map(
    ({ metric, comparator, value }) => `${metric} ${comparator} ${String(value)}`,
  );

test('a floor and a ceiling of the same may both hold', () => {
  expect(records('到2025年，常住人口不少于100万人。\n到2025年，常住人口不超过120万人。')).toEqual([
    '常住人口 gte 100',
    '常住人口 lte 120',
  ]);
});

test.each([
  '到2025年，常住人口不少于100万人。\n到2025年，常住人口不少于120万人。',
  '到2025年，常住人口不少于120万人。\n到2025年，常住人口不超过100万人。',
  '到2025年，常住人口达到100万人。\n到2025年，常住人口达到120万人。',
])('what no amount meets is given up: %s', (text) => {
  expect(records(text)).toEqual([]);
});
