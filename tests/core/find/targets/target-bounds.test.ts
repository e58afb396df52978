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

test.each([
  ['渠长每月巡查渠道不少于一次。', '至少一次'],
  ['渠道水样检测每季度不得少于一次。', '至少一次'],
  ['灌区管理单位应当每年不少于2次组织渠道检修。', '至少2次'],
  ['渠长每季度至少巡查一次。', '至少一次'],
  ['渠长每年巡查渠道两次以上。', '两次以上'],
  ['渠长每年开展2次以上渠道巡查。', '2次以上'],
  ['渠长每周巡查渠道不少于2次。', '每周至少2次'],
  ['渠长每两个月至少巡查渠道一次。', '每两个月至少一次'],
  ['渠道停水检修每年不超过两次。', '不超过两次'],
  ['渠长每月巡查渠道一次。', '一次'],
])('how often a duty comes round keeps its bound: %s', (line, text) => {
  const { targets } = findingsOf(`某市治水方案\n一、目标\n${line}\n`);
  expect(targets.map((one) => [one.comparator, one.text])).toEqual([['recurring', text]]);
});

test.each([
  ['到2030年，三分之二以上的渠道完成衬砌。', 'gte', '三分之二以上'],
  ['到2030年，渠道渗漏量减少1/3以上。', 'decrease', '1/3以上'],
  ['到2030年，渠道检修投资达到3000万元至1亿元。', 'eq', '3000万元至1亿元'],
  ['到2030年，渠道审批时间减至半个月以内。', 'lte', '半个月以内'],
])('a number in words keeps its bound: %s', (line, comparator, text) => {
  const { targets } = findingsOf(`某市治水方案\n一、目标\n${line}\n`);
  expect(targets.map((one) => [one.comparator, one.text])).toEqual([[comparator, text]]);
});
