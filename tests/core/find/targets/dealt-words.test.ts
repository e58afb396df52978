import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';

const read = (text: string) =>
  extractTargets(text).map(({ metric, text: goal, deadline, quote }) => ({
    metric,
    goal,
    deadline,
    quote: text.slice(quote.start, quote.end),
  }));
const brief = (text: string) => read(text).map(({ metric, deadline }) => [metric, deadline]);

describe('goals in words that a clause deals out', () => {
  test('each falls due at its own date', () => {
    expect(brief('在2023年中和2025年底，分别对规划执行情况开展中期评估和终期考核。')).toEqual([
      ['对规划执行情况开展中期评估', '2023-06'],
      ['对规划执行情况开展终期考核', '2025-12'],
    ]);
    expect(brief('位于沿海和内河的港口、码头，分别于2017年底前和2020年底前达到建设要求。')).toEqual([
      ['位于沿海的港口、码头达到建设要求', '2017-12'],
      ['位于内河的港口、码头达到建设要求', '2020-12'],
    ]);
  });

  test('the places of a bracket each have their own beside the goal of all', () => {
    expect(read('到2017年，设区市水源地水质基本达标（嘉兴市有所改善，其余设区市稳定达标）。')).toEqual([
      {
        metric: '设区市水源地水质基本达标',
        goal: '基本达标（嘉兴市有所改善，其余设区市稳定达标）',
        deadline: '2017',
        quote: '设区市水源地水质基本达标（嘉兴市有所改善，其余设区市稳定达标）',
      },
      { metric: '设区市水源地水质（嘉兴市）', goal: '有所改善', deadline: '2017', quote: '嘉兴市有所改善' },
      {
        metric: '设区市水源地水质（嘉兴市以外的设区市）',
        goal: '稳定达标',
        deadline: '2017',
        quote: '其余设区市稳定达标',
      },
    ]);
  });

  test('several states of one place are told one by one', () => {
    expect(brief('2017年底前，设区城市建成区实现河面无大面积漂浮物、河岸无垃圾、无违法排污口。')).toEqual([
      ['设区城市建成区河面无大面积漂浮物', '2017-12'],
      ['设区城市建成区河岸无垃圾', '2017-12'],
      ['设区城市建成区无违法排污口', '2017-12'],
    ]);
  });

  test('a bracket that says anything else stays with its goal', () => {
    expect(brief('2020年底前，完成处置中心建设（含医疗废物处置设施，不含厂外管网）。')).toHaveLength(1);
  });

  test('zero growth is a number, and needs no date', () => {
    expect(extractTargets('积极倡导绿色消费，稳步巩固生活垃圾“零增长”。')).toMatchObject([
      { comparator: 'maintain', value: 0, unit: '%', deadline: null },
    ]);
  });
});
