import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/search/question/read-question.ts';

describe('readQuestion(query)', () => {
  it.each([
    ['河口区垃圾处理率目标是多少', 'amount', '河口区垃圾处理率'],
    ['污水处理率要达到多少？', 'amount', '污水处理率'],
    ['河口区要做什么', 'duty', '河口区'],
    ['市水利局有哪些任务', 'duty', '市水利局'],
    ['雨水花园谁负责', 'responsible', '雨水花园'],
    ['请问雨水花园归哪个部门管', 'responsible', '雨水花园'],
    ['污水处理率达标了吗', 'outcome', '污水处理率'],
    ['污水处理率完成情况怎么样', 'outcome', '污水处理率'],
    ['省里和市里的水质目标哪个严', 'stricter', '水质'],
    ['市里的用水总量比省里严吗', 'stricter', '用水总量'],
    ['每年要公布哪些报告', 'schedule', ''],
    ['某政发〔2016〕12号还有效吗', 'validity', '某政发201612号'],
    ['什么是河长制', 'meaning', '河长制'],
    ['黑臭水体什么时候消除', 'when', '黑臭水体'],
    ['碳中和什么时候实现', 'when', '碳中和'],
    ['碳中和', null, '碳中和'],
    ['应急预案体系', null, '应急预案体系'],
  ])('reads %s as a question for %s on “%s”', (query, kind, rest) => {
    expect(readQuestion(query)).toMatchObject({ kind, rest });
  });

  it.each([
    ['2020年PM2.5达标了吗', ['2020']],
    ['PM2.5 2020年达标了吗', ['2020']],
    ['用水总量2020', ['2020']],
    ['“十四五”空气目标', ['2021', '2022', '2023', '2024', '2025']],
    ['某政发〔2016〕12号', []],
    ['12020条', []],
  ])('takes the years of %s: %j', (query, years) => {
    expect(readQuestion(query).years).toEqual(years);
  });

  it('leaves the letters and figures of a name in it', () => {
    expect(readQuestion('2020年PM2.5目标').rest).toBe('pm25');
  });

  it.each([
    ['全省用水总量', ['province']],
    ['省和市的用水总量哪个更严', ['province', 'city']],
    ['城市污水处理率', []],
  ])('reads the levels of %s: %j', (query, levels) => {
    expect(readQuestion(query).levels).toEqual(levels);
  });

  it.each([
    ['处理率100%', 100],
    ['用水总量42亿立方米', 42],
    ['PM2.5', null],
  ])('reads the number of %s: %s', (query, value) => {
    expect(readQuestion(query).value).toBe(value);
  });

  it.each([
    ['每季度公开什么', 'quarterly'],
    ['每年公布哪些报告', 'yearly'],
    ['定期公布什么', null],
  ])('reads how often %s asks for: %s', (query, recurrence) => {
    expect(readQuestion(query).recurrence).toBe(recurrence);
  });
});
