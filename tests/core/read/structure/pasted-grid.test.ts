import { describe, expect, it } from 'vitest';
import type { PolicyTable } from '../../../../src/model/table.ts';
import { readText } from '../../support/portal.ts';

const tables = (body: string): PolicyTable[] => readText(`某市生态规划\n\n一、任务\n\n${body}`).portal.tables;
const cells = (table: PolicyTable | undefined) => [table?.columns, ...(table?.rows.map((row) => row.cells) ?? [])];

describe('a table pasted from a browser', () => {
  it('parts its cells by lone tabs and its rows by blank lines', () => {
    const [table] = tables(
      '名称\n\t\n面积\n\t\n级别\n\n东园\n\t\n3公顷\n\t\n市级\n\n西园\n\t\n4公顷\n\t\n县级\n\n二、其他\n\n完。\n',
    );
    expect(cells(table)).toEqual([
      ['名称', '面积', '级别'],
      ['东园', '3公顷', '市级'],
      ['西园', '4公顷', '县级'],
    ]);
  });
  it.each([
    ['with <p> in its cells', '\n\n\t\n\n', '\n\n\t\n\n\n', '\n\n\t\t\n\n', '\n\n\n\n\n'],
    ['with an empty <p> in one', '\n\n\t\n\n', '\n\n\t\n\n\n\n\n', '\n\n\t\n\n\t\n\n', '\n\n\n\n\n'],
    ['with a blank in one', '\n\n\t\n\n', '\n\n\t\n\n\u00a0\n\n\n\n\n', '\n\n\t\n\n\u00a0\n\n\t\n\n', '\n\n\n\n\n'],
    ['with <div> in its cells', '\n\t\n', '\n\t\n\n\n', '\n\t\n\t\n', '\n\n\n'],
  ])('may have empty cells: %s', (_, next, last, over, row) => {
    const words = `${['名称', '面积', '级别'].join(next)}${row}${['东园', '3公顷'].join(next)}${last}西园${over}县级`;
    const [table] = tables(`园如下。\n\n${words}\n\n二、其他\n\n完。\n`);
    expect(cells(table)).toEqual([
      ['名称', '面积', '级别'],
      ['东园', '3公顷', null],
      ['西园', null, '县级'],
    ]);
  });
  it('is none where a row lacks a cell', () => {
    expect(tables('名称\n\t\n面积\n\t\n级别\n\n东园\n\t\n3公顷\n\t\n\n西园\n\t\n县级\n\n北园\n')).toEqual([]);
    expect(tables('名称\n\t\n面积\n\n东园\n\t\n3公顷\n\n西园\n\t\n4公顷\n\t\n县级\n')).toEqual([]);
  });
});

describe('a table of one cell a paragraph', () => {
  const head = '序号\n\n任务\n\n单位';

  it('has a row for each number below 序号, and keeps the lines of a cell', () => {
    const [table] = tables(
      `表1 任务表\n\n${head}\n\n1\n\n植树\n\n城镇雨水\n排水系统\n\n2\n\n清淤\n\n区水务局\n\n二、其他\n\n完。\n`,
    );
    expect(table?.caption).toBe('任务表');
    expect(cells(table)).toEqual([
      ['序号', '任务', '单位'],
      ['1', '植树', '城镇雨水\n排水系统'],
      ['2', '清淤', '区水务局'],
    ]);
  });
  it('has a row for each year, and leaves out heads that a page break repeats', () => {
    const [table] = tables(
      '表1 计划表\n\n年份\n\n片区\n\n2024年\n\n东片\n\n年份\n\n片区\n\n2025年\n\n西片\n\n注：按批准面积计。\n',
    );
    expect(cells(table)).toEqual([
      ['年份', '片区'],
      ['2024年', '东片'],
      ['2025年', '西片'],
    ]);
  });
  it('is none where a cell is merged or missing', () => {
    expect(tables(`${head}\n\n1\n\n植树\n\n区园林局\n\n2\n\n清淤\n\n3\n\n绿道\n\n区水务局\n`)).toEqual([]);
    expect(tables('年份\n\n片区\n\n2024年\n\n东片\n\n南片\n\n2025年\n\n西片\n')).toEqual([]);
  });
});
