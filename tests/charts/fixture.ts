import type { PolicyTable } from '../../src/model/table.ts';

/** A small indicator table: head and cells as in 表1 of hz-eco-2021. */
export function tableOf(
  rows: (string | null)[][],
  columns = ['序号', '指标名称', '2015年', '规划目标2020年', '2020年完成情况'],
): PolicyTable {
  return {
    document: 'sample',
    eid: 'table_1',
    number: '表1',
    caption: '样表',
    columns,
    rows: rows.map((cells, index) => ({
      eid: `table_1__row_${String(index + 1)}`,
      number: cells[0] ?? null,
      cells,
      rowSpans: cells.map(() => 1),
      rawCells: cells.map((cell) => cell ?? ''),
    })),
    notes: [],
  };
}
