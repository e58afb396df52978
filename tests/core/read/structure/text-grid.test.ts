import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import { publishFiles } from '../../../../src/core/write/publish.ts';
import { verifyFiles } from '../../../../src/core/write/verify.ts';
import type { PolicyTable } from '../../../../src/model/table.ts';
import { sourceOf } from '../../support/sources.ts';

function read(text: string) {
  const source = sourceOf(text);
  const { value: portal } = buildPortal([source], new Map(), { bodies: [], regions: [], overrides: new Map() });
  const files = publishFiles(portal);
  expect(verifyFiles(files, [source], files)).toEqual([]);
  return portal;
}

const inPlan = (body: string) => read(`某市河湖规划\n\n一、任务\n\n${body}\n\n二、其他\n\n各区应当落实。\n`);
/** One cell a paragraph. */
const paragraphs = (cells: string) => cells.split(' ').join('\n\n');
const cellsOf = (table: PolicyTable | undefined) => [
  table?.columns,
  ...(table?.rows.map(({ cells }) => cells.join('|')) ?? []),
];

describe('a counted table with merged cells', () => {
  it('has rows that share a year, and a head over two columns of numbers', () => {
    const [table] = inPlan(
      `表1 整治计划表\n\n${paragraphs(
        '年份 河段 长度（公里） 比例 当年 累计总计 2021年-2022年 北渠 3.0 3.0 10% 2023年 东渠 4.5 9.5 30% 西渠 2.0 2024年 南渠 5.5 15.0 50% 2025年 中渠 15.0 30.0 100%',
      )}\n\n注：按批准的长度计。`,
    ).tables;
    expect(cellsOf(table)).toEqual([
      ['年份', '河段', '长度（公里） 当年', '长度（公里） 累计总计', '比例'],
      '2021年-2022年|北渠|3.0|3.0|10%',
      '2023年|东渠|4.5|9.5|30%',
      '2023年|西渠|2.0|9.5|30%',
      '2024年|南渠|5.5|15.0|50%',
      '2025年|中渠|15.0|30.0|100%',
    ]);
    expect(table?.rows.map(({ rowSpans }) => rowSpans.join(''))).toEqual(['11111', '21122', '01100', '11111', '11111']);
    expect(table?.notes).toHaveLength(1);
  });
  it('stays text where the shapes leave a choice', () => {
    const rows = '序号 河段 镇 1 北渠 甲镇 2 东渠 乙镇 南渠 丙镇 丁镇 3 西渠 戊镇 4 中渠 己镇';
    expect(inPlan(paragraphs(rows)).tables).toEqual([]);
  });
  it('has groups before the numbers of their first rows', () => {
    const [table] = inPlan(
      `重点任务表\n\n${paragraphs('类别 序号 任务 单位 治水 1 清淤 水务局 2 截污 住建局 绿化 3 植树 园林局 4 绿道 交通局')}`,
    ).tables;
    expect(table?.caption).toBe('重点任务表');
    expect(cellsOf(table)).toEqual([
      ['类别', '序号', '任务', '单位'],
      '治水|1|清淤|水务局',
      '治水|2|截污|住建局',
      '绿化|3|植树|园林局',
      '绿化|4|绿道|交通局',
    ]);
    expect(table?.rows.map(({ rowSpans }) => rowSpans[0])).toEqual([2, 0, 2, 0]);
  });
});

describe('a table of indicators, one cell a paragraph', () => {
  const heads = '指标 2020年 2025年 属性';

  it('has a row up to each 约束性 and 预期性, and sections between them', () => {
    const portal = inPlan(
      paragraphs(
        `${heads} 水环境 断面达标率（%） 80 85 约束性 河道长度（公里） 30 45 预期性 水生态 岸线保有率（%） 60 — 预期性`,
      ),
    );
    expect(cellsOf(portal.tables[0])).toEqual([
      ['指标', '2020年', '2025年', '属性'],
      '水环境|水环境|水环境|水环境',
      '断面达标率（%）|80|85|约束性',
      '河道长度（公里）|30|45|预期性',
      '水生态|水生态|水生态|水生态',
      '岸线保有率（%）|60|—|预期性',
    ]);
    expect(portal.targets.map(({ metric, value, deadline, nature }) => [metric, value, deadline, nature])).toEqual([
      ['断面达标率（%）', 85, '2025', '约束性'],
      ['河道长度（公里）', 45, '2025', '预期性'],
    ]);
  });
  it('has groups that reach over several rows', () => {
    const rows = '治水 断面达标率（%） 80 85 约束性 河道长度（公里） 30 45 预期性 绿化 岸线保有率（%） 60 65 预期性';
    expect(cellsOf(inPlan(paragraphs(`类别 ${heads} ${rows}`)).tables[0])).toEqual([
      ['类别', '指标', '2020年', '2025年', '属性'],
      '治水|断面达标率（%）|80|85|约束性',
      '治水|河道长度（公里）|30|45|预期性',
      '绿化|岸线保有率（%）|60|65|预期性',
    ]);
  });
  it('stays text where a row lacks a cell', () => {
    const rows = '断面达标率（%） 85 约束性 河道长度（公里） 30 45 预期性 岸线保有率（%） 60 65 预期性';
    expect(inPlan(paragraphs(`${heads} ${rows}`)).tables).toEqual([]);
  });
});

describe('a list whose rows other cells close', () => {
  it('is a table below the unit of its values, one cell a line, with the groups that rows share', () => {
    const { tables } = read(
      '关于下达河道任务的通知\n\n各区：\n任务如下。\n\n某市水务局\n2024年3月1日\n\n附件1\n河道任务名单\n单位：公里\n区\n街道（镇）\n长度\n城西区\n柳堤街道\n1.2\n桥头街道\n0.8\n城南区\n沙河镇\n2.50\n',
    );
    expect(cellsOf(tables[0])).toEqual([
      ['区', '街道（镇）', '长度'],
      '城西区|柳堤街道|1.2',
      '城西区|桥头街道|0.8',
      '城南区|沙河镇|2.50',
    ]);
    expect(tables[0]?.rows.map(({ rowSpans }) => rowSpans[0])).toEqual([2, 0, 1]);
  });
  it('may hold sentences below the caption of a table, up to the next heading', () => {
    const [table] = inPlan(
      '表2 分片任务表\n\n片区\n\n任务\n\n北片\n\n清理北渠两岸，恢复生态岸线。\n\n东片\n\n打通断头河，提升排涝能力。\n',
    ).tables;
    expect(cellsOf(table)).toEqual([
      ['片区', '任务'],
      '北片|清理北渠两岸，恢复生态岸线。',
      '东片|打通断头河，提升排涝能力。',
    ]);
  });
  it('stays text where the name that a row lacks cannot be told, or all cells are names', () => {
    expect(
      inPlan(`表3 长度表\n\n${paragraphs('区 项目 长度 城西区 清淤 1.2 截污 0.8 城南区 绿道 2.5')}`).tables,
    ).toEqual([]);
    expect(inPlan(`表3 河长表\n\n${paragraphs('河道 河长 北渠 张三 东渠 李四')}`).tables).toEqual([]);
  });
});

describe('the caption of a table', () => {
  it('is the line above it that names what it is of, and no sentence', () => {
    const table = '指标\t2020年\t2025年\t属性\n断面达标率（%）\t80\t85\t约束性';
    expect(inPlan(`“十四五”河湖治理主要指标\n${table}`).tables[0]?.caption).toBe('“十四五”河湖治理主要指标');
    expect(inPlan(`各区应当完成下列指标：\n${table}`).tables[0]?.caption).toBeNull();
  });
  it('ends an unproven list above it', () => {
    const kept = inPlan(
      `表3 长度表\n\n${paragraphs('区 项目 长度 城西区 清淤 1.2 截污 0.8')}\n\n河湖整治面积统计表\n\n${paragraphs('区 面积 城西区 3.2 城南区 4.1')}`,
    );
    expect(kept.tables.map(({ caption }) => caption)).toEqual(['河湖整治面积统计表']);
  });
});

describe('an annex that is a table', () => {
  it('begins with its name behind the label, right above the table', () => {
    const { tables, provisions } = read(
      `某市河湖整治的通知\n\n各区：\n\n现将任务印发给你们。\n\n附件：河湖整治任务表\n\n${paragraphs('序号 任务 单位 1 清淤 水务局 2 截污 住建局')}\n`,
    );
    expect(tables[0]).toMatchObject({ eid: 'att_1', caption: '河湖整治任务表' });
    expect(provisions.find(({ kind }) => kind === 'attachment')).toMatchObject({ number: '附件：' });
  });
});

describe('a table whose grid nothing proves', () => {
  it('is kept as its lines, gives no data, and is told of', () => {
    const text = `某市河湖规划\n\n一、任务\n\n表3 长度表\n\n${paragraphs('区 项目 长度 城西区 清淤 1.2 截污 0.8 城南区 绿道 2.5')}\n\n二、其他\n\n2025年建成公园3个。\n`;
    const { value, diagnostics } = buildPortal([sourceOf(text)], new Map(), {
      bodies: [],
      regions: [],
      overrides: new Map(),
    });
    const kept = value.provisions.find(({ kind }) => kind === 'verbatim');
    expect(kept).toMatchObject({ number: '表3', heading: '长度表' });
    expect(kept?.text).toBe('区\n项目\n长度\n城西区\n清淤\n1.2\n截污\n0.8\n城南区\n绿道\n2.5');
    expect(diagnostics.filter(({ code }) => code === 'table/unproven')).toMatchObject([
      { values: { words: '长度表' } },
    ]);
    expect(value.targets.map(({ value: goal }) => goal)).toEqual([3]);
    read(text);
  });
  it('is no list of names, and no run of paragraphs', () => {
    const kinds = (body: string) => new Set(inPlan(body).provisions.map(({ kind }) => kind));
    expect(kinds(`评审专家名单\n\n${paragraphs('张三 李四 王五 赵六 钱七 孙八')}`).has('verbatim')).toBe(false);
    const duties = [
      '推进节水。',
      '2025年全市用水不超过3亿立方米。',
      '完成十处改造。',
      '加强巡查。',
      '做好宣传。',
      '落实经费。',
    ];
    expect(kinds(`主要任务清单\n\n${duties.join('\n\n')}`).has('verbatim')).toBe(false);
  });
});
