import { readPipes } from '../../src/core/read/structure/pipe-grid.ts';
import type { Place } from '../../src/core/read/structure/tables.ts';
import type { LayoutTable } from '../../src/core/read/intake/layout.ts';
import type { TakenText } from '../../src/core/read/intake/taken-text.ts';
import { splitLines, type Line } from '../../src/core/read/text/lines.ts';

/** A cell of a table, with its paragraphs. */
export interface BlockCell {
  column: number;
  columns: number;
  rows: number;
  lines: string[];
}

/** A text as a word processor holds it: paragraphs, headings with a level, tables. */
export type Block = { kind: 'line'; text: string; level: number | null } | { kind: 'table'; rows: BlockCell[][] };

/** `## 第一章 总则`, a heading of a Markdown file. */
const HEADING = /^(#{1,6})\s+(.*)$/u;
/** `<!-- 摘要 -->`: what no reader of a Markdown file sees. */
const COMMENT = /^<!--.*-->$/u;

/** Takes a text apart as a person does who types it anew. */
export function blocksOf({ text, layout }: TakenText): Block[] {
  const levels = new Map(layout.headings.map(({ start, level }) => [start, level]));
  const blocks: Block[] = [];
  let at = 0;
  const writeUpTo = (end: number) => {
    blocks.push(...lineBlocks(splitLines(text.slice(at, end)), at, levels));
  };
  for (const table of layout.tables) {
    writeUpTo(table.start);
    blocks.push(tableBlock(text, table));
    at = table.end;
  }
  writeUpTo(text.length);
  return blocks;
}

function tableBlock(text: string, { rows }: LayoutTable): Block {
  const cells = rows.map((row) =>
    row.map(({ column, columns, rows, lines }) => ({
      column,
      columns,
      rows,
      lines: lines.map(({ start, end }) => text.slice(start, end)),
    })),
  );
  return { kind: 'table', rows: cells };
}

function lineBlocks(lines: readonly Line[], offset: number, levels: ReadonlyMap<number, number>): Block[] {
  const written = lines
    .filter(({ text }) => text !== '' && !COMMENT.test(text))
    .map((line) => ({ ...line, afterBlank: false }));
  const blocks: Block[] = [];
  for (let at = 0; at < written.length;) {
    const grid = readPipes(written, at);
    const line = written[at];
    if (grid && line) {
      const words = (cell: Place) =>
        typeof cell === 'string' ? [] : cell.map(({ start, end }) => textAt(written, start, end));
      const rows = [grid.header, ...grid.rows].map((row) =>
        row.map((cell, column) => ({ column, columns: 1, rows: 1, lines: words(cell) })),
      );
      blocks.push({ kind: 'table', rows });
      at = grid.next;
    } else if (line) {
      blocks.push(lineBlock(line, levels.get(offset + line.start) ?? null));
      at++;
    }
  }
  return blocks;
}

function textAt(lines: readonly Line[], start: number, end: number): string {
  const line = lines.find((one) => one.start <= start && end <= one.end);
  return line === undefined ? '' : line.text.slice(start - line.start, end - line.start);
}

function lineBlock({ text }: Line, level: number | null): Block {
  const [, marks, words] = HEADING.exec(text) ?? [];
  if (marks !== undefined && words !== undefined) return { kind: 'line', text: words, level: marks.length };
  return { kind: 'line', text, level };
}
