import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../../src/core/find/targets/paragraph.ts';
import { records } from '../../support/target-records.ts';

describe('extractTargets(text) reads', () => {
  test('one record a goal and deadline, along a chain', () => {
    expect(records('再生水利用率到2017年达到12%；到2020年达到15%以上。')).toEqual([
      '再生水利用率 eq 12% 2017',
      '再生水利用率 gte 15% 2020',
    ]);
  });

  test('a duty and an effort as two records', () => {
    expect(records('到2025年，全市能耗强度降低15%，力争降低17%。')).toEqual([
      '全市能耗强度 decrease 15% 2025',
      '全市能耗强度 decrease 17% 2025 strive',
    ]);
  });

  test('力争 at a deadline as governing what follows, elsewhere as its own clause', () => {
    expect(records('力争到2025年，新建充电桩10万个，其中公共充电桩2万个以上。')).toEqual([
      '新建充电桩 count 10万个 2025 strive',
      '公共充电桩 gte 2万个 2025 strive',
    ]);
    expect(records('到2020年，清扫率力争达到80%，处理率达到90%。')).toEqual([
      '清扫率 eq 80% 2020 strive',
      '处理率 eq 90% 2020',
    ]);
  });

  test('values that are dealt out, each with its measure or its year', () => {
    expect(records('到2020年，万元地区生产总值用水量、万元工业增加值用水量比2013年分别下降35%、30%以上。')).toEqual([
      '万元地区生产总值用水量 decrease 35% <2013 2020',
      '万元工业增加值用水量 decrease 30% <2013 2020',
    ]);
    expect(records('到2022年底、2025年底，生活垃圾回收利用率分别达到35%和40%以上。')).toEqual([
      '生活垃圾回收利用率 gte 35% 2022-12',
      '生活垃圾回收利用率 gte 40% 2025-12',
    ]);
  });

  test('a deadline over a full stop under a heading of goals, not elsewhere', () => {
    const text = '到2020年，业务量达到100亿件。总部企业达到5家以上。';
    expect(records(text, true)).toEqual(['业务量 eq 100亿件 2020', '总部企业 gte 5家 2020']);
    expect(records(text)).toEqual(['业务量 eq 100亿件 2020', '总部企业 gte 5家']);
  });

  test('a deadline over a full stop for the same subject, not for one that was only named there', () => {
    const report = '2021年3月底前，试点城市政府完成总结报告报生态环境部。';
    expect(records(`${report}试点城市政府完成改造10处。`)).toContain('试点城市政府完成改造 count 10处 2021-03');
    expect(records(`${report}生态环境部会同有关部门完成改造10处。`)).toContain(
      '生态环境部会同有关部门完成改造 count 10处',
    );
  });

  test('named deliverables with a deadline', () => {
    expect(records('2016年6月底前，实行权力清单网上动态调整机制。')).toEqual([
      '实行权力清单网上动态调整机制 complete 2016-06',
    ]);
    expect(records('2018年底前完成城市建成区35蒸吨/小时以下燃煤锅炉淘汰。')).toEqual([
      '完成城市建成区35蒸吨/小时以下燃煤锅炉淘汰 complete 2018-12',
    ]);
  });

  test('a period that has no name in the data, in the words of the goal', () => {
    const [two] = extractTargets('重点企业每两年完成一轮清洁生产审核。');
    expect(two).toMatchObject({ comparator: 'recurring', value: 1, recurrence: null, text: '每两年一轮' });
    const [one] = extractTargets('重点企业每年完成一轮清洁生产审核。');
    expect(one).toMatchObject({ comparator: 'recurring', recurrence: 'yearly', text: '一轮' });
  });

  test('recurring duties, with and without a number', () => {
    expect(records('每年开展监督检查不少于2次。')).toEqual(['监督检查 recurring 2次 yearly']);
    expect(records('每季度至少召开一次联席会议。')).toEqual(['召开联席会议 recurring 1次 quarterly']);
    expect(records('自2016年起定期公布环保黄牌企业名单。')).toEqual(['定期公布环保黄牌企业名单 recurring 2016→']);
    expect(records('2023年起，每年完成100家企业清洁生产审核。')).toEqual(['企业清洁生产审核 count 100家 2023→ yearly']);
  });

  test('the goal of a change, not the state that it starts from', () => {
    expect(records('到2025年，居民健康素养水平由23%提高到30%。')).toEqual(['居民健康素养水平 eq 30% 2025']);
    expect(records('到2025年，森林覆盖率在2020年基础上提高2个百分点。')).toEqual([
      '森林覆盖率 increase 2个百分点 <2020 2025',
    ]);
  });

  test('plan periods, ranges of years and years in Han digits', () => {
    expect(records('“十四五”期间，新增造林100万亩。')).toEqual(['造林 increase 100万亩 2021→ 2025']);
    expect(records('2021—2025年，年均新增高标准农田20万亩。')).toEqual([
      '年均新增高标准农田 increase 20万亩 2021→ 2025',
    ]);
    expect(records('到二〇二五年，森林覆盖率达到66%。')).toEqual(['森林覆盖率 eq 66% 2025']);
  });

  test('fractions, ranges and amounts of money', () => {
    expect(records('到2020年，三分之二的县（市、区）达到节水型社会建设标准。')).toEqual([
      '县（市、区）达到节水型社会建设标准的比例 eq 66.67% 2020',
    ]);
    expect(records('到2025年，预报时效达到7-10天。')).toEqual(['预报时效 eq 7–10天 2025']);
    expect(records('“十三五”期间，全市共完成投资300亿元。')).toEqual(['全市共完成投资 count 300亿元 2016→ 2020']);
  });

  test('a change against the year that the plan starts from, without a deadline', () => {
    const text = '万元GDP用水量比2020年下降16%。';
    expect(extractTargets(text, { calendar: { asOf: 2021, period: null } }).map(({ value }) => value)).toEqual([16]);
    expect(extractTargets(text, { calendar: { asOf: 2025, period: null } })).toEqual([]);
  });

  test('rates listed with their numbers, sizes in multiples, and counts of what a size tells apart', () => {
    expect(records('到2023年，实现覆盖率95%、达标率98%。')).toEqual(['覆盖率 eq 95% 2023', '达标率 eq 98% 2023']);
    expect(records('到2023年，经济总量达到1.6万亿元。')).toEqual(['经济总量 eq 1.6万亿元 2023']);
    expect(records('到2023年，培育年产值超百亿元企业10家、超50亿元企业20家。')).toEqual([
      '年产值超百亿元企业 count 10家 2023',
      '超50亿元企业 count 20家 2023',
    ]);
  });

  test('each number of a clause at the deadline before it', () => {
    expect(records('乡镇中心幼儿园标准化率2023年达到90%、2025年达到100%。')).toEqual([
      '乡镇中心幼儿园标准化率 eq 90% 2023',
      '乡镇中心幼儿园标准化率 eq 100% 2025',
    ]);
  });

  test('a deadline brought forward', () => {
    expect(records('2017年底前完成达标改造，京津冀、长三角等区域提前一年完成，建成监测网络。')).toEqual([
      '完成达标改造 complete 2017-12',
      '京津冀、长三角等区域提前一年完成 complete 2016-12',
      '建成监测网络 complete 2017-12',
    ]);
  });

  test('a date that the responsibility note of the paragraph sets', () => {
    expect(records('应用场景拓展到50个以上。（责任单位：市大数据局；完成时限：2023年12月底）')).toEqual([
      '应用场景 gte 50个 2023-12',
    ]);
  });

  test('what the clause before names', () => {
    expect(records('构建土壤环境信息化管理平台，力争2018年底前完成。')).toEqual([
      '构建土壤环境信息化管理平台 complete 2018-12 strive',
    ]);
  });

  test('a measure that a clause names for those behind it', () => {
    expect(records('提高道路机械化清扫率，2020年底前，城市建成区达到70%以上，县城达到60%以上。')).toEqual([
      '道路机械化清扫率（城市建成区） gte 70% 2020-12',
      '道路机械化清扫率（县城） gte 60% 2020-12',
    ]);
  });

  test('a measure that grows before the clause that sets its goal', () => {
    expect(records('到2022年，农村居民收入增速高于城镇居民，力争达到2.6万元。')).toEqual([
      '农村居民收入 eq 2.6万元 2022 strive',
    ]);
    expect(records('到2025年，快递业务量年均增长12%左右，达到18亿件。')).toEqual([
      '快递业务量年均增长 increase 12% 2025',
      '快递业务量 eq 18亿件 2025',
    ]);
  });

  test('dates that are dealt out to what the clause before names', () => {
    expect(records('沿海和内河的港口，分别于2017年底前和2020年底前达到建设要求。')).toEqual([
      '沿海的港口达到建设要求 complete 2017-12',
      '内河的港口达到建设要求 complete 2020-12',
    ]);
  });

  test('what is told off by 一是, 二是', () => {
    expect(records('到2024年，办好民生实事：一是新增停车位5000个；二是完成山塘整治60座。')).toEqual([
      '停车位 increase 5000个 2024',
      '山塘整治 count 60座 2024',
    ]);
  });

  test('a number before the bracket that tells a part of it', () => {
    expect(records('到2020年，光伏装机达到20万千瓦（其中屋顶光伏15万千瓦）。')).toContain('光伏装机 eq 20万千瓦 2020');
  });

  test('one value for several dates', () => {
    expect(records('“十四五”、“十五五”期间分别新增水电装机4000万千瓦左右。')).toEqual([
      '水电装机 increase 4000万千瓦 2021→ 2025',
      '水电装机 increase 4000万千瓦 2026→ 2030',
    ]);
  });

  test('a span of years dealt out year by year', () => {
    expect(records('2017—2019年分别推广新能源汽车1万辆、2万辆和3万辆。')).toEqual([
      '推广新能源汽车 count 1万辆 2017',
      '推广新能源汽车 count 2万辆 2018',
      '推广新能源汽车 count 3万辆 2019',
    ]);
  });

  test('年内 as the year of the date that governs', () => {
    expect(records('2022年6月底前完成平台建设，年内接入机构500家。')).toEqual([
      '完成平台建设 complete 2022-06',
      '接入机构 count 500家 2022',
    ]);
  });

  test('a yearly rate with a bound, without a date', () => {
    expect(records('集装箱铁水联运量年均增长10%以上。')).toEqual(['集装箱铁水联运量年均增长 increase 10%']);
    expect(records('集装箱铁水联运量年均增长10%。')).toEqual([]);
  });

  test('a span of years without an end as a goal without a date', () => {
    expect(records('5年内选拔认定教育专家10名。')).toEqual(['选拔认定教育专家 count 10名']);
    expect(records('5年内完善体系，建成交流中心。')).toEqual([]);
  });

  test('amounts a head and shares of a whole', () => {
    expect(records('到2025年，拨款标准不低于每生每年800元。').map((line) => line.includes('gte 800元'))).toEqual([
      true,
    ]);
    expect(records('到2025年，培训经费不低于教师工资总额1.5%。').map((line) => line.includes('gte 1.5%'))).toEqual([
      true,
    ]);
  });

  test('all of what stands in a place', () => {
    expect(
      records('到2015年，基本淘汰京津冀等区域内的500万辆黄标车。').map((line) => line.includes('count 500万辆')),
    ).toEqual([true]);
  });

  test('what is removed, without the size that tells it apart', () => {
    expect(records('2021年底前，全面消除66人以上超大班额。')).toEqual(['消除66人以上超大班额 complete 2021-12']);
  });

  test('no number before a multiple whose unit is not known, which would be another size', () => {
    expect(extractTargets('到2023年，饲养量达到5万羽毛。', { isGoalSection: true }).map(({ value }) => value)).toEqual([
      null,
    ]);
  });
});
