import type { GetStaticPaths } from 'astro';
import type { PolicyTable } from '../../model/table.ts';
import { formatCsv } from './csv.ts';
import { portal } from '../portal/portal.ts';
import { eachRow } from '../portal/store/store.ts';

/** Where a table stands. */
type TablePlace = Pick<PolicyTable, 'document' | 'eid'>;

/** File name of a single table: `hz-eco-2021-table_1`. */
function tableName({ document, eid }: TablePlace): string {
  return `${document}-${eid}`;
}

/** A path for each table, by its file name. */
export const tablePaths = (() =>
  Array.from(eachRow('tables'), (table) => {
    const { document, eid } = table;
    return { params: { name: tableName(table) }, props: { document, eid } };
  })) satisfies GetStaticPaths;

/** The table at a place; throws where there is none. */
export function tableAt({ document, eid }: TablePlace): PolicyTable {
  const table = portal.tablesOf(document).find((each) => each.eid === eid);
  if (table === undefined) throw new RangeError(`${document} has no table ${eid}`);
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
