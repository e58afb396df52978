import { NUMBER_HEAD, serialColumn } from '../../../lexicon/table-heads.ts';
import type { Span } from '../../../model/span.ts';
import type { Line } from '../text/lines.ts';
import type { Outline, TextRun } from './outline.ts';

/** Tabs that stand on lines of their own, which part the cells of a table pasted from a browser. */
export interface LoneTabs {
  count: number;
  /** Line ends before the first of them, and behind the last. */
  before: number;
  behind: number;
}

/** A line that is not blank, and whether a blank one stands before it. */
export interface TextLine extends Line {
  afterBlank: boolean;
  /** Those among the blank lines before it; null where there are none. */
  tabs?: LoneTabs | null;
}

/** A cell: the lines that it is printed on; empty for a cell that stands there without text. */
type Cell = Span[];

/** A place of a row: a cell, or that the cell above or the one before it reaches into it. */
export type Place = Cell | 'above' | 'before';

/** A line of a table in the making. */
interface RowDraft {
  eid: string;
  number: string | null;
  cells: (string | null)[];
  rowSpans: number[];
  columnSpans?: number[];
  /** Where its cells stand in the raw text, where its file states them. */
  raw?: Span[];
  /** All of the row in the clean text. */
  span: Span;
}

/** A table in the making. */
export interface TableDraft {
  eid: string;
  columns: string[];
  rows: RowDraft[];
  notes: string[];
}

/** Cells read from lines: the header, the rows, header lines repeated after a page break, and what follows. */
export interface Grid {
  header: Cell[];
  /** The second row of heads, below one head of the first. */
  parts?: { of: number; heads: Cell[] };
  rows: Place[][];
  repeated: Span[];
  next: number;
}

/** Reads a table of one line a row, cells parted by tabs; null when the lines at `start` are none. */
export function readGrid(lines: readonly TextLine[], start: number, base: number): Grid | null {
  const first = lines[start];
  if (!first?.text.includes('\t')) return null;
  const rows: Cell[][] = [];
  const repeated: Span[] = [];
  let next = start + 1;
  for (let line = lines[next]; line && isGridLine(line, base); line = lines[++next]) {
    if (line.text === first.text) repeated.push({ start: line.start, end: line.end });
    else rows.push(gridCells(line, base));
  }
  return rows.length === 0 ? null : { header: gridCells(first, base), rows, repeated, next };
}

/** A row may hold one cell only, below merged ones: tabs stand before it. */
function isGridLine(line: TextLine, base: number): boolean {
  return line.text.includes('\t') || (line.indent > base && !line.afterBlank);
}

function gridCells(line: TextLine, base: number): Cell[] {
  const cells: Cell[] = Array.from({ length: Math.max(0, line.indent - base) }, () => []);
  let at = line.start;
  for (const part of line.text.split('\t')) {
    const words = part.trim();
    const start = at + part.indexOf(words);
    cells.push(words === '' ? [] : [{ start, end: start + words.length }]);
    at += part.length + 1;
  }
  return cells;
}

const HEADER = new RegExp(`^(?:${NUMBER_HEAD}|项目|名称|任务|内容|责任单位|牵头单位|类别|指标)`, 'u');

/**
 * Reads a table of one cell a line, rows parted by blank lines, as a word processor exports it. A cell
 * is indented further than the text around it; a line that is not goes on in the cell before.
 */
export function readStacked(lines: readonly TextLine[], start: number, base: number): Grid | null {
  const records: Cell[][] = [];
  let next = start;
  for (let line = lines[next]; line; line = lines[++next]) {
    const deeper = line.indent > base;
    const record = records.at(-1);
    if (line.afterBlank || !record) {
      if (!deeper) break;
      records.push([[line]]);
    } else if (deeper) record.push([line]);
    else record.at(-1)?.push(line);
  }
  const [header, ...rows] = records;
  if (!header || header.length < 2 || rows.length === 0) return null;
  const isHeader =
    header.every((cell) => cell.length === 1) &&
    lines.slice(start, start + header.length).some(({ text }) => HEADER.test(text));
  return isHeader ? { header, rows, repeated: [], next } : null;
}

/** Adds heads and rows of a grid under the provision that holds the table. */
export function addRows(grid: Grid, text: string, eid: string, outline: Outline): TableDraft {
  const words = (cell: Cell) => cell.map(({ start, end }) => text.slice(start, end)).join('\n');
  const columns = headsOf(grid, words);
  for (const heads of [grid.header, grid.parts?.heads ?? []])
    if (heads.length > 0) outline.add({ kind: 'head', scope: eid, parent: eid, text: joinCells(heads) });
  const numberColumn = serialColumn(columns);
  const rows: RowDraft[] = [];
  let ordinal = 0;
  for (const places of grid.rows) {
    const printed = places.map((place) => (typeof place === 'string' ? place : { words: words(place) }));
    const filled = fillRow(printed, columns.length, numberColumn, rows);
    const isWhole = filled.columnSpans?.[0] === columns.length;
    const number = numberColumn < 0 || isWhole ? null : (filled.cells[numberColumn] ?? null);
    ordinal = number !== null && /^\d{1,4}$/.test(number) ? Number(number) : ordinal + 1;
    const own = places.filter((place) => typeof place !== 'string');
    const draft = outline.add({ kind: 'row', scope: eid, parent: eid, value: ordinal, text: joinCells(own) });
    const runs = draft.text;
    rows.push({ eid: draft.eid, number, ...filled, span: { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 } });
  }
  return { eid, columns, rows, notes: [] };
}

/** The heads of the columns; one that others stand below is joined to each of them. */
function headsOf({ header, parts }: Grid, words: (cell: Cell) => string): string[] {
  return header.flatMap((cell, column) =>
    column === parts?.of ? parts.heads.map((head) => `${words(cell)} ${words(head)}`) : [words(cell)],
  );
}

/**
 * Lays cells into columns. An empty cell up to the 序号 column belongs to the merged cell above it; any
 * other, and one that the line lacks, is null: a value is never taken from another row.
 */
function fillRow(
  places: readonly ({ words: string } | 'above' | 'before')[],
  columns: number,
  numberColumn: number,
  above: RowDraft[],
): Pick<RowDraft, 'cells' | 'rowSpans' | 'columnSpans'> {
  const merged = Math.max(numberColumn, 0);
  const row = { cells: [] as (string | null)[], rowSpans: [] as number[], columnSpans: [] as number[] };
  for (let column = 0; column < Math.max(columns, places.length); column++) {
    const place = places[column];
    const before = above.at(-1)?.cells[column];
    const isMerged = place === 'above' || (typeof place === 'object' && place.words === '' && column <= merged);
    row.columnSpans.push(1);
    if (place === 'before') {
      row.cells.push(row.cells[column - 1] ?? null);
      row.rowSpans.push(1);
      const first = row.columnSpans.findLastIndex((span, at) => at < column && span > 0);
      row.columnSpans[first] = (row.columnSpans[first] ?? 0) + 1;
      row.columnSpans[column] = 0;
    } else if (isMerged && before !== undefined && before !== null) {
      row.cells.push(before);
      row.rowSpans.push(0);
      const first = above.findLast((candidate) => (candidate.rowSpans[column] ?? 0) > 0);
      if (first) first.rowSpans[column] = (first.rowSpans[column] ?? 0) + 1;
    } else {
      row.cells.push(typeof place === 'object' && place.words !== '' ? place.words : null);
      row.rowSpans.push(1);
    }
  }
  const { cells, rowSpans, columnSpans } = row;
  return columnSpans.every((span) => span === 1) ? { cells, rowSpans } : { cells, rowSpans, columnSpans };
}

function joinCells(cells: readonly Cell[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const cell of cells) {
    cell.forEach(({ start, end }, index) => {
      runs.push({ start, end, joiner: runs.length === 0 ? '' : index === 0 ? '\t' : '\n' });
    });
  }
  return runs;
}
