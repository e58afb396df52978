import { expect, test } from 'vitest';
import { deadlineWords } from '../../../../src/core/find/clause/deadline-words.ts';
import { findTimes } from '../../../../src/core/find/clause/times.ts';
import { findingsOf } from '../../support/portal.ts';

const plan = { asOf: 2026, period: { from: 2026, to: 2026 } };
const words = (text: string) => findTimes(text, plan).map(deadlineWords);

test.each([
  ['2026年6月30日前完成', '2026年6月30日前'],
  ['二〇二六年六月三十日前完成', '二〇二六年六月三十日前'],
  ['到2026年6月，建成', '2026年6月'],
  ['2026年6月前建成', '2026年6月前'],
  ['2026年6月中旬前', '2026年6月中旬前'],
  ['6月30日前完成', '6月30日前'],
  ['2026年第三季度前', '2026年第三季度前'],
  ['三季度末前', '三季度末前'],
  ['2026年上半年', '2026年上半年'],
  ['2026年3月至5月', '2026年3月至5月'],
  ['5年内引进', '5年内'],
  ['半年内建成', '半年内'],
])('a date does not say all of %s', (text, own) => {
  expect(words(text)).toEqual([own]);
});

test.each(['2026年', '到2026年底前', '2026年年底', '年底前', '6月底前', '2026年6月底', '2026年11月末前', '四年新建'])(
  'a date says all of %s, or the words say none',
  (text) => {
    expect(words(text)).toEqual([null]);
  },
);

test.each([
  ['2030年6月30日前，建成渠道泵站12座，新增绿道30公里。', ['2030年6月30日前', '2030年6月30日前']],
  ['2030年6月底前，建成渠道泵站12座；8月15日前，新增绿道30公里。', [null, '8月15日前']],
  ['建成渠道泵站12座。（责任单位：市水利局；完成时限：2030年6月）', ['2030年6月']],
  ['5年内建成渠道泵站12座。', ['5年内']],
])('the records of %s hold the words of their dates', (line, texts) => {
  const { targets } = findingsOf(`某市治水方案\n一、目标\n${line}\n`);
  expect(targets.map(({ deadlineText }) => deadlineText)).toEqual(texts);
});
