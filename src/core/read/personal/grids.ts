import type { Span } from '../../../model/span.ts';
import type { Layout } from '../intake/layout.ts';
import { splitLines, type Line } from '../text/lines.ts';

/** A cell of a grid: where it stands, its words without blanks, and the columns that it takes. */
export interface GridCell extends Span {
  words: string;
  column: number;
  columns: number;
}

/** Rows of cells that stand together: a table that its file states, or lines that are no prose. */
export interface Grid {
  rows: readonly (readonly GridCell[])[];
  /** Whether columns are known; else only lines of as many cells as the heads can be set under them. */
  stated: boolean;
}

/** A line so long is a paragraph, wherever it ends. */
const LONGEST_ROW = 160;
/** What parts the cells of a line: tabs, bars, blanks wide enough. */
const PARTS_CELLS = /\t|\||[\u3000 ]{2,}|\u3000/u;

/** The grids of a text, in which a head says what stands below or behind it. */
export function findGrids(text: string, { tables }: Pick<Layout, 'tables'>): Grid[] {
  const stated = tables.map(({ rows }): Grid => ({
    stated: true,
    rows: rows.map((row) =>
      row.map(({ start, end, column, columns }) => ({ ...cellAt(text, start, end), column, columns })),
    ),
  }));
  return [...stated, ...groupLines(text, tables)];
}

function cellAt(text: string, start: number, end: number): Span & { words: string } {
  return { start, end, words: text.slice(start, end).replaceAll(/\s/gu, '') };
}

function groupLines(text: string, tables: readonly Span[]): Grid[] {
  const grids: Grid[] = [];
  let rows: GridCell[][] = [];
  let table = 0;
  const close = () => {
    if (rows.length > 1) grids.push({ rows, stated: false });
    rows = [];
  };
  for (const line of splitLines(text)) {
    while ((tables[table]?.end ?? Infinity) <= line.start) table++;
    const isStated = (tables[table]?.start ?? Infinity) <= line.start;
    if (line.text === '') continue;
    if (isStated || isProse(line)) close();
    else rows.push(cellsOf(line));
  }
  close();
  return grids;
}

function isProse({ text }: Line): boolean {
  return text.length > LONGEST_ROW || /[。；]$/u.test(text);
}

function cellsOf(line: Line): GridCell[] {
  let start = line.start;
  return line.text
    .split(new RegExp(`(${PARTS_CELLS.source})`, 'u'))
    .flatMap((part, index) => {
      const at = start;
      start += part.length;
      return index % 2 === 1 ? [] : [{ start: at, end: start, words: part.replaceAll(/\s/gu, '') }];
    })
    .filter(({ words }) => words !== '')
    .map((cell, column) => ({ ...cell, column, columns: 1 }));
}
