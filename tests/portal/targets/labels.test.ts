import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/model/target.ts';
import {
  deadlineInWords,
  demandLabel,
  fromInWords,
  goalBesideMetric,
  goalInWords,
  sharedDeadlineInWords,
  timeInWords,
} from '../../../src/site/targets/labels.ts';

const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
const bare = {
  quote: '',
  value: null,
  valueMax: null,
  unit: null,
  text: null,
  baselineYear: null,
  recurrence: null,
} as const;

describe('goalInWords', () => {
  it('says what is asked of a number', () => {
    expect(goalInWords({ ...bare, comparator: 'gte', value: 92.3, unit: '%' })).toBe('92.3%以上');
    expect(goalInWords({ ...bare, comparator: 'lte', value: 42, unit: '亿立方米' })).toBe('不超过42亿立方米');
    expect(goalInWords({ ...bare, comparator: 'approx', value: 15, unit: '个' })).toBe('15个左右');
    expect(goalInWords({ ...bare, comparator: 'eq', value: 7, valueMax: 10, unit: '天' })).toBe('达到7—10天');
    const count = { ...bare, comparator: 'count', value: 39, unit: '家' } as const;
    expect(goalInWords({ ...count, quote: '完成39家企业关停' })).toBe('完成39家');
    expect(goalInWords({ ...count, quote: '推进39家企业整治' })).toBe('39家');
  });

  it('says from which year a change counts, and that a share falls where a number is cut', () => {
    const decrease = { ...bare, comparator: 'decrease', value: 8 } as const;
    expect(goalInWords({ ...decrease, unit: '%', baselineYear: '2015' })).toBe('比2015年下降8%');
    expect(goalInWords({ ...decrease, unit: '个' })).toBe('减少8个');
    const both = { ...decrease, unit: '%', quote: '甲、乙比2015年分别下降8%、23%以上' };
    expect([8, 3, 23].map((value) => goalInWords({ ...both, value }))).toEqual(['下降8%', '下降3%', '下降23%以上']);
    expect(goalInWords({ ...bare, comparator: 'increase', value: 100, unit: '公里', recurrence: 'yearly' })).toBe(
      '每年新增100公里',
    );
  });

  it('says the bound behind a sign of full width', () => {
    const rise = { ...bare, comparator: 'increase', value: 15, unit: '%' } as const;
    expect(goalInWords({ ...rise, quote: '苗圃面积扩大１５％以上' })).toBe('扩大15%以上');
  });

  it('says a change in the verb of the text', () => {
    const rise = { ...bare, comparator: 'increase', value: 30, unit: '元' } as const;
    expect(goalInWords({ ...rise, quote: '人均补助标准提高30元' })).toBe('提高30元');
    expect(goalInWords({ ...rise, quote: '人均补助标准增加约30元' })).toBe('增加约30元');
    expect(goalInWords({ ...rise, unit: '个', quote: '新增床位20个、学位30个' })).toBe('新增30个');
    expect(goalInWords({ ...rise, unit: '%', comparator: 'decrease', quote: '一般性支出压减30%' })).toBe('压减30%');
  });

  it('says that a measure is to be near its number or below it in the words of the text', () => {
    const near = { ...bare, comparator: 'approx', value: 30, unit: '%' } as const;
    expect(goalInWords({ ...near, quote: '煤炭占比下降到30%左右' })).toBe('下降到30%左右');
    expect(goalInWords({ ...near, quote: '失业率控制在30%左右' })).toBe('控制在30%左右');
    const below = { ...bare, comparator: 'lte', value: 1, unit: '%' } as const;
    expect(goalInWords({ ...below, quote: '费率逐步降至1%以下' })).toBe('降至1%以下');
  });

  it('says that a measure is to fall to its number, or is that number', () => {
    const level = { ...bare, comparator: 'eq', value: 13.8, unit: '%' } as const;
    expect(goalInWords({ ...level, quote: '物流费用占比下降至13.8%' })).toBe('下降至13.8%');
    expect(goalInWords({ ...level, unit: '个', quote: '招生计划总数为13.8个' })).toBe('为13.8个');
    expect(goalInWords({ ...level, quote: '物流费用占比提升为13.8%' })).toBe('达到13.8%');
  });

  it('says how far one measure is to be above another, and not that it is reached', () => {
    const beyond = { ...bare, comparator: 'eq', value: 2, unit: '个百分点' } as const;
    expect(goalInWords({ ...beyond, quote: '投入增速高于全省平均2个百分点' })).toBe('2个百分点');
  });

  it('says that what an item counts is completed only where its own verb does', () => {
    const count = { ...bare, comparator: 'count', value: 64, unit: '个' } as const;
    expect(goalInWords({ ...count, quote: '实施重点项目64个、完成投资30亿元' })).toBe('64个');
    expect(goalInWords({ ...count, quote: '完成甲项目30个、乙项目64个' })).toBe('完成64个');
    expect(goalInWords({ ...count, quote: '完成甲项目30个、建设乙项目64个' })).toBe('64个');
    expect(goalInWords({ ...count, quote: '64个项目完成验收' })).toBe('完成64个');
  });

  it('says that a measure grows, and not that the rate of its growth rises', () => {
    const rise = { ...bare, comparator: 'increase', value: 7, unit: '%' } as const;
    expect(goalInWords({ ...rise, quote: '果农收入年均增长7%左右' })).toBe('年均增长7%左右');
    expect(goalInWords({ ...rise, quote: '苗木产值增长7％—8％', valueMax: 8 })).toBe('增长7—8%');
    expect(goalInWords({ ...rise, quote: '苗木、花卉产值分别增长6%、7%' })).toBe('增长7%');
    expect(goalInWords({ ...rise, quote: '产值增长率提高7%' })).toBe('提高7%');
    expect(goalInWords({ ...rise, comparator: 'decrease', quote: '渗漏量年均下降7%' })).toBe('年均下降7%');
  });

  it('tells what is to be kept from what is to be reached', () => {
    const kept = { ...bare, comparator: 'gte', value: 40, unit: '%' } as const;
    expect(goalInWords({ ...kept, quote: '化肥利用率稳定在40%以上' })).toBe('稳定在40%以上');
    expect(goalInWords({ ...kept, quote: '甲稳定在30%以上，乙达到40%以上' })).toBe('40%以上');
    expect(goalInWords({ ...kept, comparator: 'eq', quote: '比例保持在40%' })).toBe('保持在40%');
    expect(goalInWords({ ...kept, comparator: 'eq', quote: '优良率保持40%' })).toBe('保持40%');
    const all = { ...kept, unit: '万头', quote: '猪、羊出栏分别稳定在40万头、50万头以上' };
    expect([40, 50].map((value) => goalInWords({ ...all, value }))).toEqual(['稳定在40万头以上', '稳定在50万头以上']);
  });

  it('keeps the words of the text that say the number themselves', () => {
    expect(goalInWords({ ...bare, comparator: 'eq', value: 66.67, unit: '%', text: '三分之二' })).toBe('三分之二');
    expect(goalInWords({ ...bare, comparator: 'maintain', value: 0, unit: '%', text: '零增长' })).toBe('零增长');
    expect(
      goalInWords({ ...bare, comparator: 'recurring', value: 1, unit: '次', text: '一次', recurrence: 'halfyearly' }),
    ).toBe('每半年一次');
    expect(goalInWords({ ...bare, comparator: 'count', value: 10, unit: '项', text: '全面实现' })).toBe(
      '10项，全面实现',
    );
  });

  it('has words for a goal without a number', () => {
    expect(goalInWords({ ...bare, comparator: 'maintain', text: '保持稳定' })).toBe('保持稳定');
    expect(goalInWords({ ...bare, comparator: 'complete' })).toBe('完成');
  });

  it('holds the number of every target whose words do not, and no other number', () => {
    for (const target of targets) {
      const goal = goalInWords(target);
      const given = [target.value, target.valueMax, target.baselineYear, target.text].map(String).join(' ');
      for (const [number] of goal.matchAll(/\d+(?:\.\d+)?/gu)) expect(given, target.id).toContain(number);
      if (target.value !== null && target.text === null) expect(goal, target.id).toContain(String(target.value));
    }
  });
});

describe('times in words', () => {
  it('tells the end of a year and of a month from a year', () => {
    expect(['2017', '2017-12', '2018-06', null].map((deadline) => deadlineInWords(deadline))).toEqual([
      '2017年',
      '2017年底',
      '2018年6月底',
      null,
    ]);
  });

  it('joins deadline and period', () => {
    expect(timeInWords({ deadline: '2020', recurrence: 'yearly' })).toBe('2020年，每年');
    expect(timeInWords({ deadline: null, recurrence: null })).toBeNull();
  });

  it('says since when', () => {
    expect(['2016', '2019-01-01', null].map(fromInWords)).toEqual(['2016年', '2019年1月1日', null]);
  });
});

describe('goalBesideMetric', () => {
  it('does not say the metric twice', () => {
    const report = targets.filter(({ metric, text }) => metric === text);
    expect(new Set(report.map(goalBesideMetric))).toEqual(new Set(['定期', '做到', '每季度', '每半年', '每年']));
    for (const target of targets) expect(goalBesideMetric(target), target.id).not.toBe(target.metric);
  });

  it('says how often a duty comes round, where the text does', () => {
    const duty = {
      ...bare,
      metric: '每年公布水环境状况',
      text: '每年公布水环境状况',
      comparator: 'recurring',
    } as const;
    expect(goalBesideMetric({ ...duty, recurrence: 'yearly' })).toBe('每年');
    expect(goalBesideMetric(duty)).toBe('定期');
  });
});

describe('deadlineInWords with its quote', () => {
  it('says before a year where the text does', () => {
    expect(deadlineInWords('2030', '努力实现2030年前碳排放达峰')).toBe('2030年前');
    expect(deadlineInWords('2030', '2030年碳排放达峰')).toBe('2030年');
    expect(deadlineInWords('2030-12', '2030年底前完成')).toBe('2030年底');
  });
});

describe('deadlineInWords with its words', () => {
  it.each([
    ['2026-06', '2026年6月30日前', '2026年6月30日'],
    ['2026-06', '6月30日前', '2026年6月30日'],
    ['2026-06', '2026年6月', '2026年6月'],
    ['2026-06', '2026年6月前', '2026年6月前'],
    ['2026-06', '２０２６年６月中旬前', '2026年6月中旬'],
    ['2026-09', '第三季度前', '2026年第三季度'],
    ['2026-06', '2026年上半年', '2026年上半年'],
    [null, '5年内', '5年内'],
    ['2022', '三年内', '三年内（至2022年）'],
    ['2019-02', '自本条例施行之日起一年内', '自本条例施行之日起一年内（至2019年2月）'],
  ])('%s %s', (deadline, text, words) => {
    expect(deadlineInWords(deadline, '', text)).toBe(words);
    expect(timeInWords({ deadline, deadlineText: text, recurrence: null })).toBe(words);
  });

  it('calls a month its end only where the text of all does', () => {
    const end = { deadline: '2026-06', deadlineText: null };
    expect(sharedDeadlineInWords([end, end])).toBe('2026年6月底');
    expect(sharedDeadlineInWords([end, { ...end, deadlineText: '2026年6月30日前' }])).toBe('2026年6月');
    expect(sharedDeadlineInWords([{ deadline: '2026', deadlineText: null }])).toBe('2026年');
  });
});

describe('goalInWords of a number in words', () => {
  it.each([
    ['decrease', '三分之二以上', '减少三分之二以上'],
    ['gte', '三分之二以上', '三分之二以上'],
    ['gte', '三分之二', '三分之二以上'],
    ['lte', '半个月', '不超过半个月'],
    ['gte', '三百余家', '三百余家'],
    ['eq', '三分之二', '三分之二'],
    ['decrease', '五年比前五年下降5%', '五年比前五年下降5%'],
    ['gt', '在66.8%的基础上实现新突破', '在66.8%的基础上实现新突破'],
  ] as const)('%s %s', (comparator, text, words) => {
    expect(goalInWords({ ...bare, comparator, value: 5, unit: '家', text })).toBe(words);
  });

  it('keeps what bounds a range', () => {
    const range = { ...bare, value: 5, valueMax: 8, unit: '%', quote: '产值增长5%至8%左右' };
    expect(goalInWords({ ...range, comparator: 'increase' })).toBe('增长5—8%左右');
    expect(goalInWords({ ...range, comparator: 'approx', quote: '增速保持在5%—8%左右' })).toBe('保持在5—8%左右');
  });
});

describe('demandLabel', () => {
  it.each([
    [{ strength: 'must', nature: null, origin: 'prose' }, '要求'],
    [{ strength: 'strive', nature: null, origin: 'annex' }, '力争'],
    [{ strength: 'must', nature: '预期性', origin: 'indicator-table' }, '要求（预期性）'],
    [{ strength: 'must', nature: '约束性', origin: 'outcome-table' }, '回顾'],
  ] as const)('%j is %s', (target, label) => {
    expect(demandLabel(target)).toBe(label);
  });
});
