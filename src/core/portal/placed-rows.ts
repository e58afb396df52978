import { oneBy } from '../../model/lists-by.ts';
import { placeKey } from '../../model/place-key.ts';
import type { PolicyTable, TableRow } from '../../model/table.ts';

/** A row of a printed table, with its table. */
export interface PlacedRow {
  readonly table: PolicyTable;
  readonly row: TableRow;
}

/** Finds the row of a table that is the provision `eid` of a document. */
export function placeRows(tables: readonly PolicyTable[]): (document: string, eid: string) => PlacedRow | undefined {
  const rows = tables.flatMap((table) => table.rows.map((row): PlacedRow => ({ table, row })));
  const at = oneBy(rows, ({ table, row }) => placeKey({ document: table.document, eid: row.eid }));
  return (document, eid) => at(placeKey({ document, eid }));
}
