import { blockAt, gridOf, type Block } from './cell-stream.ts';
import type { Grid, TextLine } from './tables.ts';

/**
 * Reads a table as a browser gives it to the clipboard: a line with a lone tab parts two cells, a blank one two rows.
 * Null where the rows do not have as many cells each: what is merged or missing is then not known.
 */
export function readLoneTabs(lines: readonly TextLine[], start: number): Grid | null {
  if (!followsTab(lines, start)) return null;
  const rows: Block[][] = [];
  let next = start;
  for (let block = blockAt(lines, next); block; block = blockAt(lines, next)) {
    if (block.afterTab) rows.at(-1)?.push(block);
    else if (followsTab(lines, next)) rows.push([block]);
    else break;
    next = block.next;
  }
  const [header, ...others] = rows;
  if (!header || others.length === 0 || others.some((row) => row.length !== header.length)) return null;
  return gridOf(header, others, { repeated: [], next });
}

/** A cell that reaches over more lines is none: without a bound each line would look through all that follow. */
const MOST_CELL_LINES = 60;

/** Whether a line with a tab alone follows the block at a line. */
function followsTab(lines: readonly TextLine[], at: number): boolean {
  if (lines[at]?.text.includes('\t') !== false) return false;
  const behind = lines.slice(at + 1, at + 1 + MOST_CELL_LINES).find(({ afterBlank }) => afterBlank);
  return behind?.afterTab === true;
}
