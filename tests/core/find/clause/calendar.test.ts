import { describe, expect, test } from 'vitest';
import {
  annualYear,
  lastYear,
  withinYears,
  yearsOn,
  type Calendar,
} from '../../../../src/core/find/clause/calendar.ts';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';

const annual: Calendar = { asOf: 2024, period: { from: 2024, to: 2024 } };
const plan: Calendar = { asOf: 2021, period: { from: 2021, to: 2025 } };
const records = (text: string, calendar: Calendar) =>
  extractTargets(text, { calendar }).map(({ comparator, value, unit, deadline }) =>
    [comparator, value, unit, deadline].map(String).join(' '),
  );

test('a plan for one year has a year; a plan for so many years has a last one', () => {
  expect(annualYear(annual)).toBe('2024');
  expect(annualYear(plan)).toBeNull();
  expect(lastYear(plan, 5)).toBe('2025');
  expect(lastYear(plan, 3)).toBeNull();
});

describe('in a plan for one year', () => {
  test.each([
    ['全年粮食播种面积稳定在68.5万亩以上。', ['gte 68.5 万亩 2024']],
    ['新建高标准农田3万亩、改造提升1.2万亩。', ['count 3 万亩 2024', 'count 1.2 万亩 2024']],
    ['生猪出栏42万头。', ['count 42 万头 2024']],
    ['10月底前建成服务站12个。', ['count 12 个 2024-10']],
    ['6月底前完成2023年度项目竣工验收。', ['complete null null 2024-06']],
    ['十月底前建成服务站十二个。', ['count 12 个 2024-10']],
    ['今年6月底前建成服务站12个。', ['count 12 个 2024-06']],
    ['三季度末前建成服务站12个。', ['count 12 个 2024-09']],
    ['第三季度前建成服务站12个。', ['count 12 个 2024-09']],
    ['半年内建成服务站12个。', ['count 12 个 null']],
    ['每周巡查不少于2次。', ['recurring 2 次 null']],
    ['4月底前完成选址，9月底前主体完工。', ['complete null null 2024-04', 'complete null null 2024-09']],
    ['招聘大学生乡村医生20名。', ['count 20 名 2024']],
    ['今年年底前，发放贷款6000万元以上。', ['gte 6000 万元 2024-12']],
    ['每季度开展一次集中排查。', ['recurring 1 次 null']],
  ])('%s', (text, expected) => {
    expect(records(text, annual)).toEqual(expected);
  });

  test.each([
    '2023年，全县茶园面积达到12.6万亩。',
    '加强监测，完善体系。',
    '对上市企业给予不超过200万元奖励。',
    '每个项目资助50万元。',
  ])('no goal in: %s', (text) => {
    expect(records(text, annual)).toEqual([]);
  });
});

test('so many years after the issue: of a text that plans for none, and only where its year is known', () => {
  expect(yearsOn(plan, 3)).toBe('2024');
  expect(yearsOn({ asOf: null, period: null }, 3)).toBeNull();
  expect(withinYears({ asOf: 2023, period: null }, 3)).toBe('2026');
  expect(withinYears(plan, 3)).toBeNull();
  expect(withinYears(plan, 5)).toBe('2025');
});

describe('in a text of 2023 that plans for no years', () => {
  test.each([
    ['2024年6月底前建成服务站12个，12月底前建成服务站30个。', ['count 12 个 2024-06', 'count 30 个 2024-12']],
    ['2024年9月底前建成服务站12个，6月底前建成泵站3座。', ['count 12 个 2024-09', 'count 3 座 null']],
    ['今年10月底前建成服务站12个。', ['count 12 个 2023-10']],
    ['自本意见印发之日起3年内，建成高水平学校20所。', ['count 20 所 2026']],
    ['三年内，培养高技能人才30万人次。', ['count 30 万人次 2026']],
    ['力争用五年时间内建成高水平学校20所。', ['count 20 所 2028']],
    ['企业自注册登记之日起3年内，新增岗位20个。', ['increase 20 个 null']],
    ['近三年内建成高水平学校20所。', ['count 20 所 null']],
  ])('%s', (text, expected) => {
    expect(records(text, { asOf: 2023, period: null })).toEqual(expected);
  });
});

describe('in a plan for five years', () => {
  test.each([
    ['五年新改建普通国省道420公里。', ['count 420 公里 2025']],
    ['力争通过五年努力，改造率达到70%。', ['eq 70 % 2025']],
    ['规划期内新增公共停车泊位5万个以上。', ['increase 5 万个 2025']],
    ['三年内建成示范区10个。', ['count 10 个 null']],
    ['10月底前建成服务站12个。', ['count 12 个 null']],
    ['新建农村公路300公里。', ['count 300 公里 null']],
  ])('%s', (text, expected) => {
    expect(records(text, plan)).toEqual(expected);
  });
});
