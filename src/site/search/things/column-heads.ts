import { cellMark } from '../../../search/excerpt.ts';
import { isOwnCell, type PolicyTable, type TableRow } from '../../../model/table.ts';
import { eachRow } from '../../portal/store/store.ts';

/** For each document the heads of the cells that the words of each row of its tables hold, parted as excerpts part cells. */
export function columnHeads(): Map<string, Record<string, string>> {
  const heads = new Map<string, Record<string, string>>();
  for (const table of eachRow('tables')) {
    const own = heads.get(table.document) ?? {};
    for (const row of table.rows) own[row.eid] = headsOf(table, row);
    heads.set(table.document, own);
  }
  return heads;
}

/** A cell that a row shares with the one above it is not among its words. */
function headsOf({ columns }: PolicyTable, row: TableRow): string {
  return columns.filter((_, column) => isOwnCell(row, column)).join(cellMark);
}
