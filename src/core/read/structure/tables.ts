import type { Span } from '../../../model/span.ts';
import type { Line } from '../text/lines.ts';
import type { Outline, TextRun } from './outline.ts';

/** A line that is not blank, and whether a blank one stands before it. */
export interface TextLine extends Line {
  afterBlank: boolean;
  /** Whether a line with a tab alone stands before it. */
  afterTab?: boolean;
}

/** A cell: the lines that it is printed on; empty for a cell that stands there without text. */
type Cell = Span[];

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
  rows: Cell[][];
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

const HEADER = /^(?:序号|编号|项目|名称|任务|内容|责任单位|牵头单位|类别|指标)/u;

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

/** Adds head and rows of a grid under the provision that holds the table. */
export function addRows(grid: Grid, text: string, eid: string, outline: Outline): TableDraft {
  const words = (cell: Cell) => cell.map(({ start, end }) => text.slice(start, end)).join('\n');
  const columns = grid.header.map((cell) => words(cell));
  outline.add({ kind: 'head', scope: eid, parent: eid, text: joinCells(grid.header) });
  const numberColumn = columns.indexOf('序号');
  const rows: RowDraft[] = [];
  let ordinal = 0;
  for (const cells of grid.rows) {
    const filled = fillRow(cells.map(words), columns.length, numberColumn, rows);
    const number = numberColumn < 0 ? null : (filled.cells[numberColumn] ?? null);
    ordinal = number !== null && /^\d{1,4}$/.test(number) ? Number(number) : ordinal + 1;
    const draft = outline.add({ kind: 'row', scope: eid, parent: eid, value: ordinal, text: joinCells(cells) });
    const runs = draft.text;
    rows.push({ eid: draft.eid, number, ...filled, span: { start: runs[0]?.start ?? 0, end: runs.at(-1)?.end ?? 0 } });
  }
  return { eid, columns, rows, notes: [] };
}

/**
 * Lays cells into columns. An empty cell up to the 序号 column belongs to the merged cell above it; any
 * other, and one that the line lacks, is null: a value is never taken from another row.
 */
function fillRow(
  cells: string[],
  columns: number,
  numberColumn: number,
  above: RowDraft[],
): Pick<RowDraft, 'cells' | 'rowSpans'> {
  const merged = Math.max(numberColumn, 0);
  const row: Pick<RowDraft, 'cells' | 'rowSpans'> = { cells: [], rowSpans: [] };
  for (let column = 0; column < Math.max(columns, cells.length); column++) {
    const cell = cells[column];
    const before = above.at(-1)?.cells[column];
    if (cell === '' && column <= merged && before !== undefined && before !== null) {
      row.cells.push(before);
      row.rowSpans.push(0);
      const first = above.findLast((candidate) => (candidate.rowSpans[column] ?? 0) > 0);
      if (first) first.rowSpans[column] = (first.rowSpans[column] ?? 0) + 1;
    } else {
      row.cells.push(cell === undefined || cell === '' ? null : cell);
      row.rowSpans.push(1);
    }
  }
  return row;
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
