import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import type { Block, BlockCell } from './blocks.ts';

/** Sets a text as offices print theirs: A4, first lines indented by two characters, tables with rules. */
const STYLE = `@page { size: A4; margin: 3.7cm 2.6cm 3.5cm 2.8cm }
body { font: 16pt/28pt serif; margin: 0 }
p { margin: 0; text-indent: 2em; text-align: justify; white-space: pre-wrap }
h1, h2, h3, h4, h5, h6 { margin: 0; font-size: 16pt; text-align: center; white-space: pre-wrap }
table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 14pt }
td { border: 1px solid; padding: 2pt 4pt }
td p { text-indent: 0; text-align: left }`;

/** Writes a text as a page that a browser can print. */
export function writePage(blocks: readonly Block[]): string {
  const head = x('head', [x('meta', { charset: 'utf-8' }), x('style', STYLE)]);
  return `<!doctype html>${toXml(x('html', { lang: 'zh-CN' }, [head, x('body', blocks.map(elementOf))]))}`;
}

function elementOf(block: Block) {
  if (block.kind === 'line') return x(block.level === null ? 'p' : `h${block.level}`, block.text);
  return x('table', [
    x(
      'tbody',
      block.rows.map((row) => x('tr', row.map(cellOf))),
    ),
  ]);
}

function cellOf({ columns, rows, lines }: BlockCell) {
  return x(
    'td',
    { colspan: String(columns), rowspan: String(rows) },
    lines.map((line) => x('p', line)),
  );
}
