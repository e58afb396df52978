import { describe, expect, it } from 'vitest';
import type { PolicyTable } from '../../../../src/model/table.ts';
import { line, readText } from '../../support/portal.ts';

function tableOf(body: string): PolicyTable {
  const [table] = readText(`某市生态规划\n\n${body}`).portal.tables;
  if (!table) throw new Error('no table');
  return table;
}
const cells = (table: PolicyTable) => table.rows.map((row) => row.cells);

describe('a table of one line a row', () => {
  const merged =
    '表1 指标完成情况\n\n领域\t序号\t指标\t目标\n环境\t1\t水质\t100\n\t2\t空气\t≥91\n风险\t3\t事件\t\n\n注：1.受疫情影响。\n2.带*的有调整。';

  it('bears its number and caption', () => {
    expect(tableOf(merged)).toMatchObject({
      eid: 'table_1',
      number: '表1',
      caption: '指标完成情况',
      columns: ['领域', '序号', '指标', '目标'],
    });
  });
  it('repeats a merged cell, and gives null for a cell that the source has lost', () => {
    expect(cells(tableOf(merged))).toEqual([
      ['环境', '1', '水质', '100'],
      ['环境', '2', '空气', '≥91'],
      ['风险', '3', '事件', null],
    ]);
    expect(tableOf(merged).rows.map(({ rowSpans }) => rowSpans[0])).toEqual([2, 0, 1]);
  });
  it('never takes a value from another row right of 序号', () => {
    expect(cells(tableOf('序号\t指标\t目标\n1\t水质\t100\n2\t空气\t'))[1]).toEqual(['2', '空气', null]);
  });
  it('keeps the cells as they stand in the source', () => {
    expect(tableOf('序号\t指标\n1\t水 质 (%)').rows[0]).toMatchObject({
      cells: ['1', '水质（%）'],
      rawCells: ['1', '水 质 (%)'],
    });
  });
  it('reads notes with circled numbers without a table too', () => {
    const { portal } = readText(
      '某市规划\n\n专栏1 指标\n指标见后。\n注：①依据普查结果。\n②断面增加到970个。\n\n二、任务\n①清淤。\n',
    );
    const kinds = portal.provisions.map(({ eid, kind }) => `${eid} ${kind}`);
    expect(kinds).toContain('box_1__note_2 note');
    expect(kinds).toContain('sec_2__point_1 point');
  });

  it('takes the notes below it, numbered on over lines', () => {
    expect(tableOf(merged).notes).toEqual(['table_1__note_1', 'table_1__note_2']);
  });
  it('leaves out a header that a page break repeats, as a named rule', () => {
    const { portal } = readText('某市生态规划\n表2 指标\n序号\t指标\n1\t水质\n序号\t指标\n2\t空气');
    expect(portal.tables[0]?.rows.map(({ number }) => number)).toEqual(['1', '2']);
    expect(portal.corrections.filter(({ rules }) => rules.includes('repeated-header'))).toHaveLength(1);
  });
  it('numbers a second line with the same 序号 apart, and one without on', () => {
    expect(tableOf('类\t序号\t指标\n甲\t6\tCOD\n\t\t氨氮').rows.map(({ eid }) => eid)).toEqual([
      'table_1__row_6',
      'table_1__row_6-2',
    ]);
  });
  it('is none where a single line holds a tab', () => {
    expect(readText('某市生态规划\n甲\t乙\n丙。').portal.tables).toEqual([]);
  });
  it('captioned 附表 belongs to no heading above it', () => {
    const { portal } = readText('某市生态规划\n一、任务\n附表1 项目表\n序号\t指标\n1\t水质');
    expect(portal.provisions.find(({ kind }) => kind === 'table')?.parent).toBeNull();
  });
});

describe('a table of one cell a line', () => {
  const stacked =
    '附件\n任务分解表\n\n\t序号\n\t项目名称\n\t建设内容\n\t责任单位\n\n\t1\n\t治水\n\t新建：\n1.甲厂\n2.乙厂\n\t市水务局\n\n\t2\n\t治气\n\t改造\n\t市环保局\n';

  it('is the annex that it opens', () => {
    expect(tableOf(stacked)).toMatchObject({
      eid: 'att_1',
      caption: '任务分解表',
      columns: ['序号', '项目名称', '建设内容', '责任单位'],
    });
  });
  it('keeps the lines of a list within a cell', () => {
    expect(cells(tableOf(stacked))).toEqual([
      ['1', '治水', '新建：\n1.甲厂\n2.乙厂', '市水务局'],
      ['2', '治气', '改造', '市环保局'],
    ]);
  });
  it('keeps the lines of a row as they stand in the source', () => {
    expect(tableOf(stacked).rows[0]?.rawCells).toEqual(['1', '治水', '新建：', '1.甲厂', '2.乙厂', '市水务局']);
  });
  it('gives tasks', () => {
    expect(readText(`某市生态规划\n\n${stacked}`).portal.tasks).toEqual([
      {
        document: 'text',
        eid: 'att_1__row_1',
        number: 1,
        name: '治水',
        content: '新建：\n1.甲厂\n2.乙厂',
        responsible: '市水务局',
      },
      { document: 'text', eid: 'att_1__row_2', number: 2, name: '治气', content: '改造', responsible: '市环保局' },
    ]);
  });
  it('is none where indented lines bear no column headings', () => {
    expect(readText('某市生态规划\n\n\t甲\n\t乙\n\n\t丙\n\t丁\n\n戊').portal.tables).toEqual([]);
  });
});

it('tasks are read only off a table with number, name, content and bodies', () => {
  const { portal } = readText('某市生态规划\n序号\t指标\t目标\n1\t水质\t100');
  expect(portal.tasks).toEqual([]);
  expect(portal.provisions.map(line)).toContain('table_1__row_1 row ||1\t水质\t100');
});
