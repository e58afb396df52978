import { blockAt, gridOf, type Block } from './cell-stream.ts';
import type { Grid, LoneTabs, TextLine } from './tables.ts';

/**
 * Reads a table as a browser gives it to the clipboard: a lone tab parts two cells, blank lines two rows. Null where
 * the rows do not have as many cells each: what is merged or missing is then not known.
 */
export function readLoneTabs(lines: readonly TextLine[], start: number): Grid | null {
  const header = readHeads(lines, start);
  const first = header.at(-1);
  const usual = header[1]?.tabs;
  if (!first || !usual) return null;
  const rows: (Block | null)[][] = [];
  let next = first.next;
  for (let block = blockAt(lines, next); block; block = blockAt(lines, next)) {
    const row = rows.at(-1) ?? header;
    const filled = fillRow(row, block, header.length, usual);
    if (filled === null) return null;
    if (filled.ends > 0) row.push(...missing(filled.ends));
    if (filled.begins === null) row.push(...missing(filled.skips), block);
    else if (filled.begins > 0 || followsTab(lines, next)) rows.push([...missing(filled.begins), block]);
    else break;
    next = block.next;
  }
  const isWhole = rows.length > 0 && rows.every((row) => row.length === header.length);
  return isWhole ? gridOf(header, rows, { repeated: [], next }) : null;
}

/** The heads of the columns, one behind each tab; fewer than two where a line opens no such table. */
function readHeads(lines: readonly TextLine[], start: number): Block[] {
  const heads: Block[] = [];
  if (!followsTab(lines, start)) return heads;
  for (let block = blockAt(lines, start); block; block = blockAt(lines, block.next)) {
    if (heads.length > 0 && block.tabs?.count !== 1) break;
    heads.push(block);
  }
  return heads;
}

/** How a cell goes on with a row: the empty cells that end the row, those before it, and, in a new row, those that begin it. */
interface Step {
  ends: number;
  skips: number;
  begins: number | null;
}

/** Where a cell goes by the tabs before it, of which those between rows have more line ends beside them; null where that cannot be told. */
function fillRow(row: readonly unknown[], { tabs }: Block, width: number, usual: LoneTabs): Step | null {
  const open = width - row.length;
  if (tabs === null) return open === 0 ? { ends: 0, skips: 0, begins: 0 } : null;
  const { count } = tabs;
  const isBrokenBefore = tabs.before > usual.before;
  const isBrokenBehind = tabs.behind > usual.behind;
  if (isBrokenBefore && isBrokenBehind) return null;
  if (isBrokenBehind) return open === count ? { ends: count, skips: 0, begins: 0 } : null;
  if (isBrokenBefore) return open === 0 && count < width ? { ends: 0, skips: 0, begins: count } : null;
  return count <= open ? { ends: 0, skips: count - 1, begins: null } : null;
}

const missing = (count: number): null[] => Array.from({ length: count }, () => null);

/** A cell that reaches over more lines is none: without a bound each line would look through all that follow. */
const MOST_CELL_LINES = 60;

/** Whether a lone tab follows the block at a line. */
function followsTab(lines: readonly TextLine[], at: number): boolean {
  if (lines[at]?.text.includes('\t') !== false) return false;
  const behind = lines.slice(at + 1, at + 1 + MOST_CELL_LINES).find(({ afterBlank }) => afterBlank);
  return Boolean(behind?.tabs);
}
