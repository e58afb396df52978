import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { readIndicatorChart } from '../../../src/charts/indicator-chart.ts';
import { tables, tasks as every } from '../../../src/site/portal/data.ts';
import { tableCsv } from '../../../src/site/data/table-downloads.ts';
import { isAboutTheSeven } from '../support/seven.ts';

const tasks = every.filter(isAboutTheSeven);

function chartOf(eid: string) {
  const table = tables.find((each) => each.document === 'hz-eco-2021' && each.eid === eid);
  const chart = table === undefined ? null : readIndicatorChart(table);
  if (table === undefined || chart === null) throw new Error(`${eid} is no indicator table`);
  return { table, chart };
}

describe('the indicator tables of hz-eco-2021', () => {
  it('are read from 17 and 18 lines', () => {
    expect(chartOf('table_1').chart.rows).toHaveLength(17);
    expect(chartOf('table_2').chart.rows).toHaveLength(18);
  });

  it('leave the lost outcome of row 8 missing', () => {
    const row = chartOf('table_1').chart.rows.find(({ number }) => number === '8');
    expect(row?.points.map(({ reading }) => reading.printed)).toEqual(['68.4', '78.9', null]);
  });

  it.each(['table_1', 'table_2'])('print in %s every cell of the table, character by character', (eid) => {
    const { table, chart } = chartOf(eid);
    const printed = chart.rows.map(({ points }) => points.map(({ reading }) => reading.printed));
    expect(printed).toEqual(table.rows.map(({ cells }) => chart.columns.map(({ index }) => cells[index] ?? null)));
  });

  it.each(['table_1', 'table_2'])('have a CSV of %s with a column for each head', (eid) => {
    const { table } = chartOf(eid);
    const [head, ...lines] = csvParseRows(tableCsv(table).slice(1));
    expect(head).toEqual(['eid', ...table.columns]);
    expect(lines.map(([first]) => first)).toEqual(table.rows.map((row) => row.eid));
  });
});

describe('the annex of hz-beautiful-2019', () => {
  it('has 62 tasks in order, row 19 with its inner list', () => {
    expect(tasks.map(({ number }) => number)).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
    expect(tasks[18]?.content.split('\n')).toHaveLength(7);
  });
});

describe('tableCsv', () => {
  it('keeps cells behind the last head, under the number of their column', () => {
    const row = (eid: string, cells: string[]) => ({
      eid,
      number: cells[0] ?? null,
      cells,
      rawCells: cells,
      rowSpans: cells.map(() => 1),
    });
    const rows = [row('table_1__row_1', ['1', '治水', '2020年']), row('table_1__row_2', ['2', '治气'])];
    expect(csvParseRows(tableCsv({ columns: ['序号', '任务'], rows }).slice(1))).toEqual([
      ['eid', '序号', '任务', '第3列'],
      ['table_1__row_1', '1', '治水', '2020年'],
      ['table_1__row_2', '2', '治气', ''],
    ]);
  });
});
