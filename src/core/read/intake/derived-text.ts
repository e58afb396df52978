import type { LayoutCell, LayoutHeading, LayoutTable } from './layout.ts';
import type { Span } from '../../../model/span.ts';

/** A cell as its form gives it, before it has a place in the text. */
export interface GridCell {
  columns: number;
  rows: number;
  /** Its paragraphs, without tabs and line ends. */
  lines: readonly string[];
  /** How the file itself names it, where it does: `B3`. */
  name?: string;
}

/** A run of the text that the file has in a cell with a name. */
export interface NamedCell extends Span {
  cell: string;
}

/** A cell spans no more than this, so that a contrived span costs nothing. */
const MOST_COLUMNS = 500;
const MOST_ROWS = 20_000;

/** A text in the making, with the layout of what is written into it. */
export class DerivedText {
  #parts: string[] = [];
  #length = 0;
  readonly tables: LayoutTable[] = [];
  readonly headings: LayoutHeading[] = [];
  readonly cells: NamedCell[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  get length(): number {
    return this.#length;
  }

  /** Writes a line and its end; an empty one is passed over. */
  line(text: string, level: number | null = null, cell: string | null = null): void {
    if (text.trim() === '') return;
    const span = this.#write(text);
    if (level !== null) this.headings.push({ ...span, level });
    if (cell !== null) this.cells.push({ cell, ...span });
    this.#write('\n');
  }

  /** Writes a table: rows parted by a line end, cells by a tab, paragraphs of a cell by a line end. */
  table(rows: readonly (readonly GridCell[])[], heads: number): void {
    const start = this.#length;
    const taken: number[] = [];
    const placed = rows.map((row, index) => {
      if (index > 0) this.#write('\n');
      return this.#row(row, taken);
    });
    const columns = Math.max(0, taken.length);
    this.tables.push({ start, end: this.#length, columns, rows: placed, heads });
    this.#write('\n');
  }

  /** @param taken rows that spans from above still take, by column */
  #row(row: readonly GridCell[], taken: number[]): LayoutCell[] {
    let column = 0;
    const cells = row.map((cell, index) => {
      while ((taken[column] ?? 0) > 0) column++;
      if (index > 0) this.#write('\t');
      const start = this.#length;
      const lines = cell.lines
        .filter((line) => line.trim() !== '')
        .map((line, at) => {
          if (at > 0) this.#write('\n');
          return this.#write(line);
        });
      const columns = Math.min(Math.max(1, cell.columns), MOST_COLUMNS);
      const rows = Math.min(Math.max(1, cell.rows), MOST_ROWS);
      if (cell.name !== undefined && lines.length > 0) this.cells.push({ cell: cell.name, start, end: this.#length });
      const placed = { start, end: this.#length, column, columns, rows, lines };
      // One more than it spans: the row itself is counted off below.
      for (let at = 0; at < columns; at++) taken[column + at] = Math.max(taken[column + at] ?? 0, rows);
      column += columns;
      return placed;
    });
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return cells;
  }

  #write(text: string): Span {
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    return { start, end: this.#length };
  }
}
