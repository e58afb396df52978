import { describe, expect, test } from 'vitest';
import { extractTableTargets } from '../../../../src/core/find/targets/table-targets.ts';
import { readText } from '../../support/portal.ts';

/** `metric comparator goal text baseline deadline nature origin actual` of the records of a table. */
function records(head: string, ...rows: string[]): string[] {
  const { portal } = readText(`某市生态规划\n一、指标\n表1 指标\n${[head, ...rows].join('\n')}`);
  const provisions = new Map(portal.provisions.map((provision) => [provision.eid, provision]));
  return portal.tables.flatMap((table) =>
    extractTableTargets(table, provisions).map(
      ({ metric, comparator, value, unit, text, baselineYear, deadline, nature, origin, actual }) =>
        [metric, comparator, value, unit, text, baselineYear, deadline, nature, origin, actual].join(' | '),
    ),
  );
}

test('the rows of a table of goals', () => {
  expect(
    records(
      '序号\t指标\t2020年\t2025年目标\t属性',
      '1\t城市细颗粒物平均浓度（μg/m³）\t29.8\t≤28\t约束性',
      '2\t森林覆盖率（%）\t66.9\t67\t预期性',
      '3\t重要江河湖泊水质\t良好\t保持稳定\t预期性',
      '4\t氮氧化物排放量削减比例（%）\t—\t省下达指标\t约束性',
    ),
  ).toEqual([
    '城市细颗粒物平均浓度（μg/m³） | lte | 28 | μg/m³ |  |  | 2025 | 约束性 | indicator-table | ',
    '森林覆盖率（%） | eq | 67 | % |  |  | 2025 | 预期性 | indicator-table | ',
    '重要江河湖泊水质 | maintain |  |  | 保持稳定 |  | 2025 | 预期性 | indicator-table | ',
    '氮氧化物排放量削减比例（%） | decrease |  |  | 省下达指标 |  | 2025 | 约束性 | indicator-table | ',
  ]);
});

test('the rows of a table of outcomes, with what was reached', () => {
  expect(
    records(
      '序号\t指标名称\t2015年\t规划目标2020年\t2020年完成情况',
      '1\t国考断面水质比例（%）\t92.3\t≥92.3\t100',
      '2\t黑臭水体\t6.4%\t全面消除\t全面消除',
    ),
  ).toEqual([
    '国考断面水质比例（%） | gte | 92.3 | % |  |  | 2020 |  | outcome-table | 100',
    '黑臭水体 | complete |  |  | 全面消除 |  | 2020 |  | outcome-table | 全面消除',
  ]);
});

test('the rows of a plan whose columns are bare years, with a column of units', () => {
  expect(
    records(
      '序号\t指标\t单位\t2020年\t2025年\t属性',
      '1\t铁路营业里程\t公里\t398\t520\t预期性',
      '2\t责任事故死亡率\t人/百万车公里\t0.05\t<0.04\t约束性',
      '3\t碳排放下降率\t%\t—\t[5]\t约束性',
    ),
  ).toEqual([
    '铁路营业里程 | eq | 520 | 公里 |  |  | 2025 | 预期性 | indicator-table | ',
    '责任事故死亡率 | lt | 0.04 | 人/百万车公里 |  |  | 2025 | 约束性 | indicator-table | ',
    '碳排放下降率 | decrease | 5 | % |  |  | 2025 | 约束性 | indicator-table | ',
  ]);
  expect(records('序号\t指标\t2015年\t2020年', '1\t铁路营业里程\t398\t520')).toEqual([]);
});

test('goals whose bound is in words', () => {
  expect(
    records(
      '序号\t指标名称\t2025年目标值',
      '1\t护理型床位占比（%）\t60以上',
      '2\t社区助餐场所（家）\t不少于120',
      '3\t适老化改造（户）\t累计3000',
      '4\t中级及以上占比\t30%左右',
    ),
  ).toEqual([
    '护理型床位占比（%） | gte | 60 | % | 60以上 |  | 2025 |  | indicator-table | ',
    '社区助餐场所（家） | gte | 120 | 家 | 不少于120 |  | 2025 |  | indicator-table | ',
    '适老化改造（户） | eq | 3000 | 户 | 累计3000 |  | 2025 |  | indicator-table | ',
    '中级及以上占比 | approx | 30 | % | 30%左右 |  | 2025 |  | indicator-table | ',
  ]);
});

test('a number and how near it is, whose unit stands in a column of its own', () => {
  expect(
    records(
      '序号\t指标\t单位\t属性\t“十四五”目标2025年\t“十四五”目标年均［累计］',
      '1\t塘岸产值\t万元/人\t预期性\t36左右\t-',
      '2\t护塘率\t%\t预期性\t-\t5左右',
    ),
  ).toEqual(['塘岸产值 | approx | 36 | 万元/人 | 36左右 |  | 2025 | 预期性 | indicator-table | ']);
});

test('no goal where a cell is lost, and none in a table of other things', () => {
  expect(records('序号\t指标\t2020年\t2025年目标', '1\t森林覆盖率（%）\t66.9\t')).toEqual([]);
  expect(records('序号\t项目名称\t责任单位', '1\t到2025年建成10个示范区\t市林水局')).toEqual([]);
});

describe('a table that deals a goal out to regions', () => {
  const goals = (table: string) => {
    const { portal } = readText(`某市用水管理办法\n一、考核\n加强考核。\n附件\n${table}`);
    const provisions = new Map(portal.provisions.map((provision) => [provision.eid, provision]));
    return portal.tables.flatMap((each) =>
      extractTableTargets(each, provisions).map(
        ({ metric, comparator, value, unit, deadline }) =>
          `${metric} ${comparator} ${String(value)}${unit ?? ''} ${deadline ?? ''}`,
      ),
    );
  };

  test('gives a target a region and year, in the unit above it', () => {
    const table = '各区县用水总量控制目标\n单位：亿立方米\n地 区\t2015年\t2020年\n甲 县\t40.00\t46.58\n乙区\t6,350\t／';
    expect(goals(table)).toEqual([
      '用水总量（甲县） lte 40亿立方米 2015',
      '用水总量（甲县） lte 46.58亿立方米 2020',
      '用水总量（乙区） lte 6350亿立方米 2015',
    ]);
  });

  test('takes a rate for a goal to reach, a total for one to keep below', () => {
    const cells = '地区\t2015年\n甲县\t75%';
    expect(goals(`各区县水功能区水质达标率控制目标\n${cells}`)).toEqual(['水功能区水质达标率（甲县） eq 75% 2015']);
    expect(goals(`市区绿化率目标\n${cells}`)).toEqual(['市区绿化率（甲县） eq 75% 2015']);
  });

  test('gives none where a row does not fit the heads, or the caption names no goal', () => {
    const cells = '地区\t2015年\n\t用水量比2010年下降\t有效利用系数\n甲县\t25%\t0.710';
    expect(goals(`各区县用水效率控制目标\n${cells}`)).toEqual([]);
    expect(goals('各区县人口\n地区\t2015年\t2020年\n甲县\t40\t46')).toEqual([]);
  });
});

test.each(['2020年现状', '2020年（基期值）', '现状值（2020年）'])(
  'the last year of a plan that begins with %s',
  (head) => {
    expect(records(`序号\t主要指标\t${head}\t2025年`, '1\t绿地率（%）\t38\t40')).toEqual([
      '绿地率（%） | eq | 40 | % |  |  | 2025 |  | indicator-table | ',
    ]);
  },
);

test('goals for the last year of the plan that the head names', () => {
  expect(records('序号\t指标名称\t2020年\t“十四五”目标', '1\t绿地率（%）\t38\t≥40')).toEqual([
    '绿地率（%） | gte | 40 | % |  |  | 2025 |  | indicator-table | ',
  ]);
});

test('what the years of a plan add up to, where the row states no goal for its last year', () => {
  expect(
    records(
      '指标\t2015年\t2020年\t〔累计〕1\t属性',
      '污染天数比例下降（%）\t-\t-\t〔25〕\t预期性',
      '绿地率（%）\t36\t38\t〔2〕\t约束性',
    ),
  ).toEqual([
    '污染天数比例下降（%） | decrease | 25 | % |  |  | 2020 | 预期性 | indicator-table | ',
    '绿地率（%） | eq | 38 | % |  |  | 2020 | 约束性 | indicator-table | ',
  ]);
});

test('no goals under the head of a change, and none in a table of states', () => {
  expect(records('序号\t指标\t2020年\t比2020年增减（目标）', '1\t绿地率（%）\t38\t2')).toEqual([]);
  expect(records('序号\t指标\t2020年现状\t2015年', '1\t绿地率（%）\t38\t36')).toEqual([]);
});
