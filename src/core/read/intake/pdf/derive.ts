import type { Span } from '../../../../model/span.ts';
import { noLayout, type Layout, type LayoutCell, type LayoutTable } from '../layout.ts';
import type { CellLine, PrintedCell, PrintedTable } from './table.ts';

/** What stands on the pages of a file, in reading order. */
export type Block =
  | ({ kind: 'line'; page: number } & CellLine)
  | { kind: 'furniture'; page: number; text: string }
  | { kind: 'table'; page: number; rows: TableRow[]; columns: number };

/** A row of a table, or what stands between two of them on the page: page numbers, heads that are printed again. */
export type TableRow =
  { kind: 'cells'; page: number; cells: PrintedCell[] } | { kind: 'furniture'; page: number; text: string };

/** Writes blocks into a text, and what their page states of it. */
export function deriveText(blocks: readonly Block[], pages: number): { text: string; layout: Layout } {
  const writer = new Writer();
  for (const block of blocks) {
    writer.turnTo(block.page);
    if (block.kind === 'furniture') writer.furniture(block.text);
    else if (block.kind === 'table') writer.table(block);
    else writer.line(block);
  }
  return writer.finish(pages);
}

class Writer {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly starts: number[] = [];
  private readonly tables: LayoutTable[] = [];
  private readonly furnitures: Span[] = [];
  private readonly wraps: Span[] = [];

  turnTo(page: number): void {
    while (this.starts.length < page) this.starts.push(this.length);
  }

  line({ text, marks, isWrapped }: CellLine): void {
    this.write(text, marks);
    this.end(isWrapped);
  }

  furniture(text: string): void {
    this.furnitures.push(this.add(`${text}\n`));
  }

  table({ rows, columns }: { rows: readonly TableRow[]; columns: number }): void {
    const start = this.length;
    let end = start;
    const written: LayoutCell[][] = [];
    for (const row of rows) {
      this.turnTo(row.page);
      if (row.kind === 'furniture') this.furniture(row.text);
      else {
        written.push(this.row(row.cells));
        end = this.length;
        this.add('\n');
      }
    }
    this.tables.push({ start, end, columns, rows: written, heads: 0 });
  }

  finish(pages: number): { text: string; layout: Layout } {
    this.turnTo(pages);
    const { starts, tables, furnitures: furniture, wraps } = this;
    const text = this.parts.join('');
    const spans = starts.map((start, page) => ({
      start: page === 0 ? 0 : start,
      end: starts[page + 1] ?? text.length,
    }));
    return { text, layout: { ...noLayout, tables, furniture, wraps, pages: spans } };
  }

  private row(cells: readonly PrintedCell[]): LayoutCell[] {
    return cells.map(({ column, columns, rows, lines }, index) => {
      if (index > 0) this.add('\t');
      const start = this.length;
      const paragraphs = this.cellLines(lines);
      return { start, end: this.length, column, columns, rows, lines: paragraphs };
    });
  }

  private cellLines(lines: readonly CellLine[]): Span[] {
    const paragraphs: Span[] = [];
    let begin = this.length;
    lines.forEach(({ text, marks, isWrapped }, index) => {
      this.write(text, marks);
      if (index < lines.length - 1 && isWrapped) this.end(true);
      else {
        paragraphs.push({ start: begin, end: this.length });
        if (index < lines.length - 1) this.end(false);
        begin = this.length;
      }
    });
    return paragraphs;
  }

  /** Writes words; the numbers of notes in them are none of the text's. */
  private write(text: string, marks: readonly Span[]): void {
    const { start: at } = this.add(text);
    this.furnitures.push(...marks.map(({ start, end }) => ({ start: at + start, end: at + end })));
  }

  /** Ends a line; words of letters on both sides keep a blank between them. */
  private end(isWrapped: boolean): void {
    if (isWrapped && /[A-Za-z,;.]$/u.test(this.parts.at(-1) ?? '')) this.add(' ');
    const ended = this.add('\n');
    if (isWrapped) this.wraps.push(ended);
  }

  /** The text is put together at last: a look at its end would copy all that is written each time. */
  private add(text: string): Span {
    const start = this.length;
    if (text !== '') this.parts.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }
}

/** The words of a row, cell by cell, to compare it with another. */
export function wordsOf(row: readonly PrintedCell[]): string {
  return row
    .map(({ lines }) =>
      lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/gu, ''),
    )
    .join('\t');
}

/** True when a table goes on with another's columns. */
export function hasColumnsOf(table: PrintedTable, { edges }: PrintedTable): boolean {
  return (
    table.edges.length === edges.length && table.edges.every((edge, at) => Math.abs(edge - (edges[at] ?? NaN)) < 5)
  );
}
