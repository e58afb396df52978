import type { IndicatorPoint } from '../../../model/indicator.ts';
import type { Span } from '../../../model/span.ts';
import type { Task } from '../../../model/task.ts';
import { spanOfCell } from '../../read/tables/cell-span.ts';
import { readIndicatorColumns, type ValueColumn } from '../../read/tables/columns.ts';
import { taskColumns } from '../../read/tables/tasks.ts';
import type { AuditSheet } from './sheet.ts';

const roles: Record<IndicatorPoint['kind'], ValueColumn['role']> = {
  baseline: 'state',
  target: 'goal',
  actual: 'outcome',
};

/** What picks a cell of an indicator table. */
export type CellKey = Pick<IndicatorPoint, 'document' | 'provision' | 'kind' | 'year'>;

/** Where the cell of a point stands in the words of its row; null for what is in no indicator table. */
export function spanOfPointCell(sheet: AuditSheet, { document, provision, kind, year }: CellKey): Span | null {
  const place = sheet.rowAt(document, provision);
  const columns = place === undefined ? null : readIndicatorColumns(place.table);
  if (place === undefined || columns === null || year === null) return null;
  const column = columns.values.find(
    ({ role, header }) => role === roles[kind] && header.includes(`${String(year)}年`),
  );
  return column ? spanOfCell(sheet.words(document, provision), place.row, column.index) : null;
}

/** Where a cell of a task stands in the words of its row; null where the row has no such words. */
export function spanOfTaskCell(
  sheet: AuditSheet,
  { document, eid }: Pick<Task, 'document' | 'eid'>,
  cell: 'name' | 'content' | 'responsible',
): Span | null {
  const place = sheet.rowAt(document, eid);
  const columns = place === undefined ? null : taskColumns(place.table);
  return place && columns ? spanOfCell(sheet.words(document, eid), place.row, columns[cell]) : null;
}
