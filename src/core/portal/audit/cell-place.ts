import type { IndicatorPoint } from '../../../model/indicator.ts';
import type { Span } from '../../../model/span.ts';
import { readIndicatorColumns, type ValueColumn } from '../../read/tables/columns.ts';
import type { TableRow } from '../../../model/table.ts';
import type { AuditSheet } from './sheet.ts';

const roles: Record<IndicatorPoint['kind'], ValueColumn['role']> = {
  baseline: 'state',
  target: 'goal',
  actual: 'outcome',
};

/** What picks a cell of an indicator table. */
export type CellKey = Pick<IndicatorPoint, 'document' | 'provision' | 'kind' | 'year'>;

/** Where the cell of a point stands in the words of its row; null for what is in no indicator table. */
export function placeCell(sheet: AuditSheet, { document, provision, kind, year }: CellKey): Span | null {
  const table = sheet.tables.find((one) => one.document === document && one.rows.some(({ eid }) => eid === provision));
  const row = table?.rows.find(({ eid }) => eid === provision);
  const columns = table ? readIndicatorColumns(table.columns) : null;
  if (!row || !columns || year === null) return null;
  const column = columns.values.find(
    ({ role, header }) => role === roles[kind] && header.includes(`${String(year)}年`),
  );
  return column ? spanOfCell(sheet, document, row, column.index) : null;
}

/** Where a cell of a row stands in its words; null for an empty cell, and for one that the row above covers. */
export function spanOfCell(sheet: AuditSheet, document: string, row: TableRow, column: number): Span | null {
  if (row.rowSpans[column] === 0) return null;
  const order = row.rowSpans.slice(0, column).filter((span) => span !== 0).length;
  const parts = sheet.words(document, row.eid).split('\t');
  const part = parts[order];
  if (part === undefined || part === '' || part !== row.cells[column]) return null;
  const start = parts.slice(0, order).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + part.length };
}
