import type { Span } from '../../../model/span.ts';
import type { Layout } from '../intake/layout.ts';
import { cleanSpans, type Revision } from '../text/revision.ts';

/** A cell that its file states, as it stands in the clean text, and where the raw text has it. */
interface PlacedCell {
  column: number;
  columns: number;
  rows: number;
  /** Its paragraphs in the clean text, without blank ones. */
  lines: readonly Span[];
  raw: Span;
}

/** A table whose grid its file states; the span is of the clean text. */
export interface PlacedTable extends Span {
  columns: number;
  rows: readonly (readonly PlacedCell[])[];
  heads: number;
}

/** Finds the tables of a layout that stand whole in a part of its text, in the repaired text of that part. */
export function placeTables(layout: Layout | undefined, part: Span, revision: Revision, text: string): PlacedTable[] {
  const place = cleanSpans(revision);
  const inside = ({ start, end }: Span) => start >= part.start && end <= part.end;
  return (layout?.tables ?? []).filter(inside).map(({ start, end, columns, rows, heads }) => ({
    ...place({ start, end }),
    columns,
    heads,
    rows: rows.map((row) =>
      row.map(({ lines, ...cell }) => ({
        column: cell.column,
        columns: cell.columns,
        rows: cell.rows,
        lines: lines.map((line) => trim(text, place(line))).filter((line) => line.end > line.start),
        raw: { start: cell.start, end: cell.end },
      })),
    ),
  }));
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** A cell that no other covers: what it says and how far it reaches. */
interface Held {
  words: string;
  columns: number;
  rows: number;
}

/** A row with the cells above and before it filled in. */
export interface FilledRow {
  cells: string[];
  rowSpans: number[];
  columnSpans: number[];
  /** The cells that are printed in it, from left to right. */
  printed: readonly PlacedCell[];
}

/** Fills the spans of a table: a spanned cell stands in each place that it covers, marked 0 there. */
export function fillSpans({ columns, rows }: PlacedTable, text: string): FilledRow[] {
  const above: (Held & { left: number })[] = [];
  return rows.map((row) => {
    const filled: FilledRow = { cells: [], rowSpans: [], columnSpans: [], printed: row };
    for (let column = 0; column < columns; column++) {
      const over = above[column];
      const isCovered = over !== undefined && over.left > 0;
      filled.cells.push(isCovered ? over.words : '');
      filled.rowSpans.push(isCovered ? 0 : 1);
      filled.columnSpans.push(isCovered ? over.columns : 1);
      if (isCovered) over.left--;
    }
    for (const cell of row) {
      const words = cell.lines.map(({ start, end }) => text.slice(start, end)).join('\n');
      for (let at = cell.column; at < Math.min(columns, cell.column + cell.columns); at++) {
        const span = at === cell.column ? cell.columns : 0;
        filled.cells[at] = words;
        filled.rowSpans[at] = cell.rows;
        filled.columnSpans[at] = span;
        above[at] = { words, columns: span, rows: cell.rows, left: cell.rows - 1 };
      }
    }
    return filled;
  });
}

/** True for a row of one cell over all columns: a title, or the name of a section. */
export function isWhole({ columnSpans, rowSpans }: Pick<FilledRow, 'columnSpans' | 'rowSpans'>): boolean {
  return columnSpans.length > 1 && rowSpans[0] !== 0 && columnSpans[0] === columnSpans.length;
}

const MOST_HEADS = 3;

/** How many rows at the top head the columns: as the file marks them, else as far as the merged heads reach. */
export function countHeads({ heads, rows }: PlacedTable, filled: readonly FilledRow[]): number {
  if (heads > 0) return Math.min(heads, rows.length);
  const title = filled.findIndex((row) => !isWhole(row));
  const first = rows[title];
  if (title < 0 || !first) return 1;
  const parted = first.filter(({ columns }) => columns > 1);
  const deep = Math.max(1, ...first.map((cell) => cell.rows));
  const isParted = parted.length > 0 && first.length > 1 && deep > 1 && deep <= MOST_HEADS;
  const isHalf = parted.some(({ rows: own }) => own < deep);
  return Math.min(rows.length, title + (isParted && isHalf ? deep : 1));
}

/** Joins rows of heads head by head: `2025年` over `目标` is `2025年 目标`. */
export function joinHeads(heads: readonly FilledRow[], columns: number): string[] {
  const own = heads.filter((row) => !isWhole(row));
  return Array.from({ length: columns }, (_, column) => {
    const parts = own.map(({ cells }) => cells[column] ?? '').filter((words) => words !== '');
    return parts.filter((words, index) => words !== parts[index - 1]).join(' ');
  });
}
