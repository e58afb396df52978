import type { PolicyTable } from '../model/table.ts';
import { formatCsv } from './csv.ts';
import { tables } from './data.ts';

/** File name of a single table: `hz-eco-2021-table_1`. */
function tableName({ document, eid }: PolicyTable): string {
  return `${document}-${eid}`;
}

/** File names of all tables. */
export const tableNames: readonly string[] = tables.map(tableName);

/** The table of that file name; throws when there is none. */
export function tableCalled(name: string | undefined): PolicyTable {
  const table = tables.find((each) => tableName(each) === name);
  if (table === undefined) throw new RangeError(`no table is called ${name ?? ''}`);
  return table;
}

/** The cells as printed under their heads, the eId of each row in front; a merged cell is repeated. */
export function tableCsv({ columns, rows }: PolicyTable): string {
  const places = columns.map((_, column) => `cells.${String(column)}`);
  const records = rows.map(({ eid, cells }) => ({ eid, cells: cells.slice(0, columns.length) }));
  return formatCsv(['eid', ...places], records, ['eid', ...columns]);
}
