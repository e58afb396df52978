import type { Span } from '../../../model/span.ts';
import { isOwnCell, type TableRow } from '../../../model/table.ts';

/**
 * Where the cell of a column stands in the words of its row, in which tabs part the cells that are printed; null for
 * an empty cell, and for one that the row above covers.
 */
export function spanOfCell(words: string, row: TableRow, column: number): Span | null {
  const isPrinted = (at: number) => isOwnCell(row, at) && row.cells[at] !== null && row.cells[at] !== '';
  if (!isPrinted(column)) return null;
  const order = row.cells.slice(0, column).filter((_, at) => isPrinted(at)).length;
  const parts = words.split('\t');
  const part = parts[order];
  if (part === undefined || part === '' || part !== row.cells[column]) return null;
  const start = parts.slice(0, order).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + part.length };
}
