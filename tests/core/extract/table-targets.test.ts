import { expect, test } from 'vitest';
import { extractTableTargets } from '../../../src/core/extract/table-targets.ts';
import { readText } from '../support/portal.ts';

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

test('no goal where a cell is lost, and none in a table of other things', () => {
  expect(records('序号\t指标\t2020年\t2025年目标', '1\t森林覆盖率（%）\t66.9\t')).toEqual([]);
  expect(records('序号\t项目名称\t责任单位', '1\t到2025年建成10个示范区\t市林水局')).toEqual([]);
});
