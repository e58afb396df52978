import { strToU8, zipSync } from 'fflate';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Block, BlockCell } from './blocks.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Writes a text as the least Word file that holds its paragraphs, headings and tables. */
export function writeWord(blocks: readonly Block[]): Uint8Array {
  const body = blocks.map((block) => (block.kind === 'line' ? paragraph(block.text, block.level) : tableOf(block)));
  const document = toXml(x('w:document', { 'xmlns:w': NAMESPACE }, [x('w:body', body)]));
  return zipSync({ 'word/document.xml': strToU8(document) });
}

function paragraph(text: string, level: number | null = null): Element {
  const outline = level === null ? [] : [x('w:pPr', [x('w:outlineLvl', { 'w:val': String(level - 1) })])];
  const runs = text
    .split('\t')
    .flatMap((words, index) => [
      ...(index > 0 ? [x('w:r', [x('w:tab')])] : []),
      x('w:r', [x('w:t', { 'xml:space': 'preserve' }, words)]),
    ]);
  return x('w:p', [...outline, ...runs]);
}

function tableOf({ rows }: { rows: readonly BlockCell[][] }): Element {
  const open: { until: number; cell: BlockCell }[] = [];
  return x(
    'w:tbl',
    rows.map((row, at) => {
      const covered = open.filter(({ until }) => until > at).map(({ cell }) => ({ cell, goesOn: true }));
      for (const cell of row) if (cell.rows > 1) open.push({ until: at + cell.rows, cell });
      const cells = [...covered, ...row.map((cell) => ({ cell, goesOn: false }))];
      cells.sort((a, b) => a.cell.column - b.cell.column);
      return x(
        'w:tr',
        cells.map(({ cell, goesOn }) => cellOf(cell, goesOn)),
      );
    }),
  );
}

function cellOf({ columns, rows, lines }: BlockCell, goesOn: boolean): Element {
  const merge = goesOn ? [x('w:vMerge')] : rows > 1 ? [x('w:vMerge', { 'w:val': 'restart' })] : [];
  const properties = x('w:tcPr', [x('w:gridSpan', { 'w:val': String(columns) }), ...merge]);
  const words = goesOn || lines.length === 0 ? [''] : lines;
  return x('w:tc', [properties, ...words.map((line) => paragraph(line))]);
}
