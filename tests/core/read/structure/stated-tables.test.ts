import { describe, expect, it } from 'vitest';
import { buildPortal } from '../../../../src/core/portal/build.ts';
import { publishFiles } from '../../../../src/core/write/publish.ts';
import { verifyFiles } from '../../../../src/core/write/verify.ts';
import { line } from '../../support/portal.ts';
import { statedSource, type TableInput } from '../../support/layout-source.ts';

const registries = { bodies: [], regions: [], overrides: new Map() };

function read(...parts: (string | TableInput)[]) {
  const source = statedSource(['某市绿化规划', ...parts]);
  const { value: portal } = buildPortal([source], new Map(), registries);
  const files = publishFiles(portal);
  return { portal, table: portal.tables[0], faults: verifyFiles(files, [source], files) };
}

const twoHeads: TableInput = {
  rows: [
    [
      { words: '序号', rows: 2 },
      { words: '绿地', columns: 2 },
    ],
    ['类别', '面积'],
    ['1', { words: '公园', rows: 2 }, '3公顷'],
    ['2', '4公顷'],
    ['3', { words: '不限', columns: 2 }],
  ],
};

describe('a table whose grid its file states', () => {
  it('is filled where cells span rows and columns, its rows of heads joined head by head', () => {
    const { table, faults } = read('一、绿地', '表1 绿地一览', twoHeads, '二、道路');
    expect(table).toMatchObject({ number: '表1', caption: '绿地一览', columns: ['序号', '绿地 类别', '绿地 面积'] });
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['1', '公园', '3公顷'],
      ['2', '公园', '4公顷'],
      ['3', '不限', '不限'],
    ]);
    expect(table?.rows.map(({ rowSpans }) => rowSpans[1])).toEqual([2, 0, 1]);
    expect(table?.rows.map(({ columnSpans }) => columnSpans)).toEqual([undefined, undefined, [1, 2, 0]]);
    expect(faults).toEqual([]);
  });
  it('prints each cell once', () => {
    const { portal } = read('一、绿地', '表1 绿地一览', twoHeads, '二、道路');
    expect(portal.provisions.map(line)).toEqual([
      'title title ||某市绿化规划',
      'sec_1 section 一、|绿地|',
      'table_1 table 表1|绿地一览|',
      'table_1__head head ||序号\t绿地',
      'table_1__head_2 head ||类别\t面积',
      'table_1__row_1 row ||1\t公园\t3公顷',
      'table_1__row_2 row ||2\t4公顷',
      'table_1__row_3 row ||3\t不限',
      'sec_2 section 二、|道路|',
    ]);
  });
  it('keeps the raw cells, the paragraphs of a cell and an empty cell', () => {
    const { table, faults } = read('一、绿地', {
      rows: [
        ['单 位', '任务'],
        ['园林局\n水务局', ''],
      ],
    });
    expect(table?.columns).toEqual(['单位', '任务']);
    expect(table?.rows[0]).toMatchObject({ cells: ['园林局\n水务局', ''], rawCells: ['园林局\n水务局', ''] });
    expect(faults).toEqual([]);
  });
  it('takes the line of its unit, and leaves out heads that a page break repeats', () => {
    const { table, portal, faults } = read('一、绿地', '公园面积一览表', '单位：公顷', {
      rows: [
        ['公园', '面积'],
        ['东园', '3'],
        ['公园', '面积'],
        ['西园', '4'],
      ],
    });
    expect(table?.caption).toBe('公园面积一览表');
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['东园', '3'],
      ['西园', '4'],
    ]);
    expect(portal.provisions.map(line)).toContain('table_1 table |公园面积一览表|单位：公顷');
    expect(portal.corrections.some(({ rules }) => rules.includes('repeated-header'))).toBe(true);
    expect(faults).toEqual([]);
  });
  it('names a section over all columns in each of them, and reads no goal off it', () => {
    const { table, portal } = read('一、绿地', {
      rows: [['指标', '2020年', '2025年目标'], [{ words: '生态保护', columns: 3 }], ['森林覆盖率（%）', '60', '65']],
    });
    expect(table?.rows[0]).toMatchObject({ cells: ['生态保护', '生态保护', '生态保护'], columnSpans: [3, 0, 0] });
    expect(portal.targets.map(({ metric, value, unit }) => [metric, value, unit])).toEqual([
      ['森林覆盖率（%）', 65, '%'],
    ]);
  });
  it('is the annex that it opens', () => {
    const { table } = read('附件：公园名单', '附件', '公园名单', {
      rows: [
        ['公园', '面积'],
        ['东园', '3'],
      ],
    });
    expect(table).toMatchObject({ eid: 'att_1', caption: '公园名单' });
  });
});
