import { describe, expect, it } from 'vitest';
import { tableSchema } from '../../../src/model/table.ts';
import { taskSchema } from '../../../src/model/task.ts';
import { readData } from '../support/content.ts';

const tables = readData('tables', tableSchema);
const tasks = readData('tasks', taskSchema);
const tableOf = (document: string, eid: string) => {
  const table = tables.find((candidate) => candidate.document === document && candidate.eid === eid);
  if (!table) throw new Error(`no ${eid} in ${document}`);
  return table;
};

/** Rows of expected cells, one a line, cells parted by `|`; an empty one has been lost by the source. */
const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => (cell.trim() === '' ? null : cell.trim())));

// Written by hand from lines 31 to 52 and 174 to 200 of the source.
const TABLE_1 = `
约束性指标|环境质量|1|国考断面水质I-III类的比例（%）|92.3|≥92.3|100
约束性指标|环境质量|2|省控断面水质I-III类的比例（%）|87.5|90.6|100
约束性指标|环境质量|3|劣V类断面和建成区黑臭水体|6.4%|全面消除|全面消除
约束性指标|环境质量|4|市区环境空气细颗粒物（PM₂.₅）浓度（μg/m³）|57|≤42|30
约束性指标|环境质量|5|市区日空气质量达标天数比例（%）|66.3|76.7|91.3
约束性指标|主要污染物总量控制|6|COD（减排比例%）|/|22.4|29.3
约束性指标|主要污染物总量控制|6|氨氮（减排比例%）||18.1|27.0
约束性指标|主要污染物总量控制|6|二氧化硫（减排比例%）||23|28.2
约束性指标|主要污染物总量控制|6|氮氧化物（减排比例%）||23|24.9
约束性指标|重金属减排|7|重金属总量控制指标（2020年比2013年削减比例%）|/|10|10.11
预期性指标|水环境|8|地表水交接断面水质达标率（%）|68.4|78.9|
预期性指标|水环境|9|市控以上断面水质达标率（%）|85.1|87.2|100
预期性指标|水环境|10|县以上城市集中式饮用水源地水质达标率（%）|100|100|100
预期性指标|大气环境|11|县级以上城市环境空气质量优良比例（%）|72|81|92.7
预期性指标|土壤环境|12|耕地土壤环境质量达标率（%）|/|保持现状并略有提升|保持现状并略有提升
预期性指标|生态创建|13|省级以上生态文明示范区创建比率（%）*|88.9|100|100
预期性指标|风险防范|14|五年期突发环境事件发生数下降比率（%）|/|十三五期间比十二五总数下降5%|89.8
`;
const TABLE_2 = `
生态保护|1|生态保护红线占国土面积比例（%）|以省公布为准|以省公布为准|省下达指标|约束性
生态保护|2|生态质量指数*|/|/|省下达指标|预期性
生态保护|3|森林覆盖率（%）|66.84|66.85|≥66.85|约束性
环境质量|4|城市空气质量优良天数比率（%）|78.6|91.3|≥91.5|约束性
环境质量|5|城市细颗粒物（PM₂.₅）平均浓度（μg/m³）|38|29.8|≤28|约束性
环境质量|6|地表水市控断面达到或优于Ⅲ类水质比例（%）*|94.2|98.1|100|约束性
环境质量|7|县级以上城市集中式饮用水水源地水质达标率（%）|100|100|100|预期性
环境质量|8|“千吨万人”饮用水水源地水质达标率（%）|/|/|100|预期性
环境质量|9|地表水交接断面水质达标率（%）|88.9|100|100|预期性
环境质量|10|地下水质量Ⅴ类水比例（%）|/|/|省下达指标|预期性
总量控制|11|化学需氧量五年削减比例（%）|/|/|省下达指标|约束性
总量控制|12|氨氮五年削减比例（%）|/|/|省下达指标|约束性
总量控制|13|氮氧化物五年削减比例（%）|/|/|省下达指标|约束性
总量控制|14|挥发性有机物五年削减比例（%）|/|/|省下达指标|约束性
风险防控|15|受污染耕地安全利用率（%）|/|95.49|省下达指标|约束性
风险防控|16|污染地块安全利用率（%）|100|100|95|约束性
风险防控|17|5年期突发环境事件下降比例（%）|91.5|89.8（“十三五”期间总数6起）|省下达指标|预期性
应对气候变化|18|单位GDP二氧化碳排放降低（%）|24.1|25|省下达指标|约束性
`;

describe('表1 of hz-eco-2021', () => {
  const table = tableOf('hz-eco-2021', 'table_1');
  it('has its columns and caption', () => {
    expect(table).toMatchObject({
      number: '表1',
      caption: '杭州市生态环境保护“十三五”规划指标完成情况',
      notes: ['table_1__note_1'],
    });
    expect(table.columns).toEqual([
      '指标性质',
      '指标类别',
      '序号',
      '指标名称',
      '2015年',
      '规划目标2020年',
      '2020年完成情况',
    ]);
  });
  it('has 14 numbered rows on 17 lines, cell for cell', () => {
    expect(table.rows.map(({ cells }) => cells)).toEqual(rowsOf(TABLE_1));
    expect(new Set(table.rows.map(({ number }) => number)).size).toBe(14);
  });
  it('has lost the result of row 8, which stays null', () => {
    expect(table.rows.find(({ eid }) => eid === 'table_1__row_8')?.cells.at(-1)).toBeNull();
  });
  it('knows which cells are merged', () => {
    const spans = (column: number) => table.rows.map(({ rowSpans }) => rowSpans[column]);
    expect(spans(0)).toEqual([10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0]);
    expect(spans(1)).toEqual([5, 0, 0, 0, 0, 4, 0, 0, 0, 1, 3, 0, 0, 1, 1, 1, 1]);
  });
  it('keeps the raw cells of a row that was shifted', () => {
    expect(table.rows.find(({ eid }) => eid === 'table_1__row_8')?.rawCells.slice(1)).toEqual([
      '预期性指标',
      '水环境',
      '8',
      '地表水交接断面水质达标率 (%)',
      '68.4',
      '78.9',
    ]);
  });
});

describe('表2 of hz-eco-2021', () => {
  const table = tableOf('hz-eco-2021', 'table_2');
  it('has its columns and caption', () => {
    expect(table).toMatchObject({
      number: '表2',
      caption: '杭州市生态环境保护“十四五”规划指标',
      notes: ['table_2__note_1', 'table_2__note_2'],
    });
    expect(table.columns).toEqual(['领域', '序号', '指标', '2019年', '2020年', '2025年目标', '属性']);
  });
  it('has 18 rows, cell for cell, the header that a page break repeats not among them', () => {
    expect(table.rows.map(({ cells }) => cells)).toEqual(rowsOf(TABLE_2));
  });
});

describe('the annex of hz-beautiful-2019', () => {
  it('is 62 tasks, numbered through', () => {
    expect(tasks.map(({ number }) => number)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
    expect(new Set(tasks.map(({ document }) => document))).toEqual(new Set(['hz-beautiful-2019']));
  });
  it('begins and ends as printed', () => {
    expect(tasks[0]).toMatchObject({
      name: '严格控制煤炭消费总量',
      content: '实施煤炭消费项目减量替代，降低煤炭消费比重，到2020年，全市煤炭消费总量比2015年下降5%以上。',
      responsible: '市经信局，各区、县（市）政府、管委会',
    });
    expect(tasks[61]).toMatchObject({ name: '环保信用信息披露制度', responsible: '市生态环境局' });
  });
  it('keeps the list of seven lines in row 19', () => {
    const [task] = tasks.filter(({ number }) => number === 19);
    const starts = task?.content.split('\n').map((line) => line.slice(0, 5));
    expect(starts).toEqual(['1.杭州大', '2.萧山区', '3.余杭区', '4.富阳区', '5.临安区', '6.桐庐县', '7.淳安县']);
    expect(task?.name).toBe('加快产业结构调整');
  });
});
