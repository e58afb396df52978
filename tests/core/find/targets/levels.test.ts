import { expect, test } from 'vitest';
import { extractDocumentTargets } from '../../../../src/core/find/targets/document-targets.ts';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { readText } from '../../support/portal.ts';

const calendar = { asOf: 2026, period: { from: 2026, to: 2026 } };

/** What is measured, how it is compared, and its number. */
function records(text: string): string[] {
  return extractTargets(text, { calendar }).map(
    ({ metric, comparator, value, unit }) => `${metric} ${comparator} ${String(value)}${unit ?? ''}`,
  );
}

test.each([
  ['粮食产量年均增长5%左右、迈上300万吨台阶。', ['粮食产量年均增长 increase 5%', '粮食产量 eq 300万吨']],
  ['粮食产量跨上300万吨新台阶。', ['粮食产量 eq 300万吨']],
  ['粮食产量突破300万吨大关。', ['粮食产量 gt 300万吨']],
  ['对县转移支付增加2亿元、规模近9亿元。', ['对县转移支付 increase 2亿元', '对县转移支付规模 approx 9亿元']],
  ['贷款利率下调0.5个百分点，城乡差距缩小3%。', ['贷款利率 decrease 0.5个百分点', '城乡差距 decrease 3%']],
  ['森林抚育提升80万亩。', ['森林抚育提升 count 80万亩']],
  ['一般性支出压减22%。', ['一般性支出 decrease 22%']],
  ['增加普惠性床位2000张。', ['增加普惠性床位 increase 2000张']],
  ['完成林分优化提升20万亩、森林抚育提升30万亩。', ['林分优化提升 count 20万亩', '森林抚育提升 count 30万亩']],
])('%s', (text, expected) => {
  expect(records(text)).toEqual(expected);
});

test.each([
  ['最低标准从每人每月2300元提高到2400元。', '最低标准（每人每月）'],
  ['补助标准提高至每生每年1000元。', '补助标准（每生每年）'],
  ['每亩产值达到2万元。', '每亩产值'],
])('whom a sum is for: %s', (text, metric) => {
  expect(extractTargets(text, { calendar }).map((target) => target.metric)).toEqual([metric]);
});

test('what is not to be done keeps its 不', () => {
  expect(extractTargets('2026年底前，新增绿电不纳入总量控制。').map(({ text }) => text)).toEqual(['不纳入总量控制']);
});

test('the years of a part of a report are those of the records that name them', () => {
  const from = (text: string) =>
    extractTargets(text, { calendar, stance: 'reports', isGoalSection: true }).map((target) => target.from);
  expect(from('“十五五”时期粮食产量年均增长5%，果品产量达到20万吨。')).toEqual(['2026', null]);
});

test('a heading of goals that says what they come to does not look back', () => {
  const { portal } = readText(
    '某市农业发展“十五五”规划\n\n一、发展目标\n（一）农业发展取得显著成效。到2030年，粮食产量达到20万吨。\n（二）主要成效。粮食产量达到30万吨以上。',
  );
  expect(extractDocumentTargets(portal).map(({ metric, value }) => `${metric} ${String(value)}`)).toEqual([
    '粮食产量 20',
  ]);
});
