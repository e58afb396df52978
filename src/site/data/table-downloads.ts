import type { PolicyTable } from '../../model/table.ts';
import { formatCsv } from './csv.ts';
import { tables } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';

/** File name of a single table: `hz-eco-2021-table_1`. */
function tableName({ document, eid }: PolicyTable): string {
  return `${document}-${eid}`;
}

/** File names of all tables. */
export const tableNames = (): readonly string[] => [...tablesByName().keys()];

const tablesByName = derived(() => new Map(tables.map((table) => [tableName(table), table])));

/** The table of that file name; throws when there is none. */
export function tableCalled(name: string | undefined): PolicyTable {
  const table = tablesByName().get(name ?? '');
  if (table === undefined) throw new RangeError(`no table is called ${name ?? ''}`);
  return table;
}

/**
 * The cells as printed under their heads, the eId of each row in front; a merged cell is repeated. Cells behind the
 * last head, as a broken row has them, stand under the number of their column.
 */
export function tableCsv({ columns, rows }: Pick<PolicyTable, 'columns' | 'rows'>): string {
  const width = Math.max(columns.length, ...rows.map(({ cells }) => cells.length));
  const places = Array.from({ length: width }, (_, column) => `cells.${String(column)}`);
  const heads = places.map((_, column) => columns[column] ?? `第${String(column + 1)}列`);
  return formatCsv(['eid', ...places], rows, ['eid', ...heads]);
}
