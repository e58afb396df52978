import { endsWithWideMark } from '../../text/sentence-end.ts';
import { unifyShapes } from '../../../../lexicon/shared-shapes.ts';
import type { GridBox, RuledTable } from './grid.ts';
import type { Run } from './geometry.ts';
import { cutRun, readLines, widthOfFirstWord, type PrintedLine } from './line.ts';

/** A line of a cell, and whether only the width of the cell parts it from the next. */
export interface CellLine extends Pick<PrintedLine, 'text' | 'marks'> {
  isWrapped: boolean;
}

/** A cell with its words. */
export interface PrintedCell extends Pick<GridBox, 'row' | 'column' | 'rows' | 'columns'> {
  lines: CellLine[];
}

/** A table with its words, row by row. */
export interface PrintedTable {
  edges: number[];
  top: number;
  rows: PrintedCell[][];
}

/** Sets the runs of a page into its tables, and gives those that stand in none. */
export function fillTables(
  tables: readonly RuledTable[],
  runs: readonly Run[],
): { filled: PrintedTable[]; rest: Run[] } {
  const rest: Run[] = [];
  const inside = tables.map((): Run[] => []);
  for (const run of runs) {
    const [x, y] = [(run.left + run.right) / 2, run.base + run.size * 0.3];
    const at = tables.findIndex(({ left, right, bottom, top }) => x > left && x < right && y > bottom && y < top);
    const table = tables[at];
    if (table) inside[at]?.push(...cutRun(run, edgesAt(table, y)));
    else rest.push(run);
  }
  return { filled: tables.map((table, index) => fill(table, inside[index] ?? [])), rest };
}

/** Upright rules of a table that stand at a height; merged cells have none inside. */
function edgesAt({ cells }: RuledTable, y: number): number[] {
  return cells
    .filter(({ bottom, top }) => y > bottom && y < top)
    .map(({ right }) => right)
    .sort((a, b) => a - b);
}

function fill(table: RuledTable, runs: readonly Run[]): PrintedTable {
  const words = new Map<GridBox, Run[]>();
  for (const run of runs) {
    const [x, y] = [(run.left + run.right) / 2, run.base + run.size * 0.3];
    const cell = table.cells.find(({ left, right, bottom, top }) => x >= left && x <= right && y >= bottom && y <= top);
    if (cell) words.set(cell, [...(words.get(cell) ?? []), run]);
  }
  const printed = table.cells.map((cell) => ({ cell, lines: readLines(words.get(cell) ?? []) }));
  const pads = new Map<number, number>();
  for (const { cell, lines } of printed) {
    for (const { left } of lines) pads.set(cell.column, Math.min(pads.get(cell.column) ?? Infinity, left - cell.left));
  }
  const rows = Array.from({ length: table.rows }, (): PrintedCell[] => []);
  for (const { cell, lines } of printed) {
    const { row, column, rows: high, columns } = cell;
    const room = roomOf(lines, cell.right - cell.left - 2 * Math.max(0, pads.get(column) ?? 0));
    rows[row]?.push({
      row,
      column,
      rows: high,
      columns,
      lines: lines.map((line, at) => wrapped(line, lines[at + 1], room)),
    });
  }
  return { edges: table.edges, top: table.top, rows: rows.map((row) => row.sort((a, b) => a.column - b.column)) };
}

/** Lines that are so wide, as a part of their cell, show where its right margin is. */
const WIDE = 0.8;

/** The width that the lines of a cell may have: that of the widest where others are as wide, else that of the cell. */
function roomOf(lines: readonly PrintedLine[], room: number): number {
  const [widest = 0, next = 0] = lines.map(({ left, right }) => right - left).sort((a, b) => b - a);
  const size = lines[0]?.size ?? 0;
  return lines.length > 2 && widest - next < size && widest > room * WIDE ? Math.min(room, widest) : room;
}

/** `1407020500`, a code below another. */
const CODE = /^[\w.-]+$/u;
const ITEM = /^(?:[（(]?\d{1,2}[）).．、]|[①-⑳]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/u;

function wrapped(line: PrintedLine, next: PrintedLine | undefined, room: number): CellLine {
  const isFull = next !== undefined && line.right - line.left + widthOfFirstWord(next) > room + line.size * 0.05;
  const own = { text: line.text, marks: line.marks };
  if (next === undefined || !isFull) return { ...own, isWrapped: false };
  const beginsItem = ({ text }: PrintedLine) => ITEM.test(unifyShapes(text));
  const isItem = beginsItem(next) && (endsWithWideMark(line.text) || beginsItem(line));
  const areCodes = CODE.test(line.text) && CODE.test(next.text) && line.text.length === next.text.length;
  return { ...own, isWrapped: !isItem && !areCodes };
}
