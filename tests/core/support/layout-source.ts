import type { LayoutCell, LayoutTable } from '../../../src/core/read/intake/layout.ts';
import { noLayout } from '../../../src/core/read/intake/layout.ts';
import type { Source } from '../../../src/core/read/source.ts';
import { sourceOf } from './sources.ts';

/** A cell by its words, whose lines are parted by a line end, and the columns and rows that it spans. */
type CellInput = string | { words: string; columns?: number; rows?: number };

/** A table as a file states it; `heads` rows are marked as heads. */
export interface TableInput {
  heads?: number;
  rows: readonly (readonly CellInput[])[];
}

/** A source of lines and tables whose file states the grids, as intake gives it. */
export function statedSource(parts: readonly (string | TableInput)[]): Source {
  let raw = '';
  const tables: LayoutTable[] = [];
  for (const part of parts) {
    if (typeof part === 'string') raw += `${part}\n`;
    else {
      const { table, text } = layTable(part, raw.length);
      tables.push(table);
      raw += `${text}\n`;
    }
  }
  return { ...sourceOf(raw), layout: { ...noLayout, tables } };
}

function layTable({ rows, heads = 0 }: TableInput, start: number): { table: LayoutTable; text: string } {
  let text = '';
  let width = 0;
  const covered: number[] = [];
  const laid = rows.map((row, index) => {
    if (index > 0) text += '\n';
    let column = 0;
    return row.map((input, order): LayoutCell => {
      const { words, columns = 1, rows: down = 1 } = typeof input === 'string' ? { words: input } : input;
      if (order > 0) text += '\t';
      while ((covered[column] ?? 0) > index) column++;
      const from = start + text.length;
      text += words;
      const cell = { start: from, end: start + text.length, column, columns, rows: down, lines: linesOf(words, from) };
      for (let at = column; at < column + columns; at++) covered[at] = index + down;
      column += columns;
      width = Math.max(width, column);
      return cell;
    });
  });
  return { table: { start, end: start + text.length, columns: width, rows: laid, heads }, text };
}

function linesOf(words: string, start: number) {
  if (words === '') return [];
  let at = start;
  return words.split('\n').map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
}
