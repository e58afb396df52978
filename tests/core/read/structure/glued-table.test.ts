import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import { publishFiles } from '../../../../src/core/write/publish.ts';
import { verifyFiles } from '../../../../src/core/write/verify.ts';
import { sourceOf } from '../../support/sources.ts';

function read(line: string) {
  const source = sourceOf(`某市“十四五”河湖规划\n\n第一章　目标\n\n${line}\n\n第二章　任务\n\n各区应当落实。\n`);
  const { value: portal, diagnostics } = buildPortal([source], new Map(), {
    bodies: [],
    regions: [],
    overrides: new Map(),
  });
  const files = publishFiles(portal);
  expect(verifyFiles(files, [source], files)).toEqual([]);
  const [table] = portal.tables;
  const rows = table?.rows.map(({ cells }) => [...new Set(cells)].join('|'));
  const unproven = diagnostics.filter(({ code }) => code === 'table/unproven').length;
  return { portal, table, rows, unproven };
}

describe('a table of indicators that has run together into one line', () => {
  it('is cut at the numbers of its groups, the natures and the values that its rows prove', () => {
    const { table, rows, portal } = read(
      '专栏1 “十四五”河湖主要指标指　　标2020年2025年〔累计〕1属性河湖水质1.水环境质量国控断面2达标率（%）82.5＞90-约束性城区河道透明度（厘米）5055〔5〕预期性2.水源地达标率（%）98.5100左右-约束性污染减排3.污染物排放量削减（%）氨氮--〔8〕约束性总磷--〔6〕\n\n注：1.〔　〕内为五年累计数。\n\n2.含市控断面。',
    );
    expect(table?.caption).toBe('“十四五”河湖主要指标');
    expect(table?.columns.map((head) => head.replace(/\s/gu, ''))).toEqual([
      '指标',
      '2020年',
      '2025年',
      '〔累计〕1',
      '属性',
    ]);
    expect(rows).toEqual([
      '河湖水质',
      '1.水环境质量',
      '国控断面2达标率（%）|82.5|＞90|-|约束性',
      '城区河道透明度（厘米）|50|55|〔5〕|预期性',
      '2.水源地达标率（%）|98.5|100左右|-|约束性',
      '污染减排',
      '3.污染物排放量削减（%）',
      '氨氮|-|〔8〕|约束性',
      '总磷|-|〔6〕|',
    ]);
    expect(table?.notes).toHaveLength(2);
    expect(
      portal.targets.map(({ metric, comparator, value, deadline }) => [metric, comparator, value, deadline]),
    ).toEqual([
      ['国控断面达标率（%）', 'gt', 90, '2025'],
      ['城区河道透明度（厘米）', 'eq', 55, '2025'],
      ['水源地达标率（%）', 'approx', 100, '2025'],
      ['污染物排放量削减（氨氮）（%）', 'decrease', 8, '2025'],
      ['污染物排放量削减（总磷）（%）', 'decrease', 6, '2025'],
    ]);
  });
  it('is cut at its row numbers and the changes that it prints', () => {
    const { rows, portal } = read(
      '表1 河湖主要指标序号指标2020年2025年2025年比2020年增长1氨氮排放量（万吨）250.4230.4-8%2断面达标比例（%）77≥825个百分点水源达标比例（%）9095.55.5个百分点3湿地面积（万亩）12.313.59.8%',
    );
    expect(rows).toEqual([
      '1|氨氮排放量（万吨）|250.4|230.4|-8%',
      '2|断面达标比例（%）|77|≥82|5个百分点',
      '2|水源达标比例（%）|90|95.5|5.5个百分点',
      '3|湿地面积（万亩）|12.3|13.5|9.8%',
    ]);
    expect(portal.targets.map(({ value }) => value)).toEqual([230.4, 82, 95.5, 13.5]);
  });
  it('stays a line, and is told of, where values or groups can be cut in several ways', () => {
    const values = read(
      '表1 河湖主要指标序号指标2020年2025年属性1泵站数量（座）5567约束性2公园数量（个）111112预期性3绿道长度（公里）30约束性',
    );
    expect(values.portal.tables).toEqual([]);
    expect(values.unproven).toBe(1);
    const groups = read(
      '表1 河湖主要指标指标2020年2025年属性1.生态岸线滨水步道长度（公里）50.260.5约束性滨水公园面积（公顷）20.530.5预期性2.亲水码头（座）6.57.5预期性',
    );
    expect(groups.portal.tables).toEqual([]);
    expect(groups.portal.targets).toEqual([]);
    expect(groups.unproven).toBe(1);
  });
});
