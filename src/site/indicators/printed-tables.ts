import { readIndicatorChart, type IndicatorChart } from '../../charts/indicator-chart.ts';
import { readIndicatorColumns } from '../../core/read/tables/columns.ts';
import type { PolicyTable } from '../../model/table.ts';
import { tables } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';

/** A table of indicators as a document prints it, with its drawing. */
export interface PrintedIndicators {
  /** Names it on its page, and the files that it can be taken away as. */
  readonly id: string;
  readonly table: PolicyTable;
  readonly chart: IndicatorChart;
  /** Index of the column that names the indicators. */
  readonly nameColumn: number;
  /** Title of the document that prints it. */
  readonly source: string;
}

/** The tables of indicators in the order of their documents. */
export const printedIndicators = derived((): PrintedIndicators[] =>
  tables.flatMap((table) => {
    const chart = readIndicatorChart(table);
    const columns = readIndicatorColumns(table);
    if (chart === null || columns === null) return [];
    const source = portal.documentOf(table).title;
    return [{ id: `${table.document}-${table.eid}`, table, chart, nameColumn: columns.name, source }];
  }),
);
