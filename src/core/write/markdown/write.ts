import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Provision } from '../../../model/provision.ts';
import { isOwnCell, type PolicyTable, type TableRow as Row } from '../../../model/table.ts';
import { findResponsibilityNotes } from '../../read/responsibility/find-notes.ts';
import { toMarkdownSyntax } from '../../read/markdown-syntax.ts';

/**
 * Writes provisions as the body of a Markdown file: a container directive each, named by kind, with the
 * eId as its id; `num`, `head` and `resp` mark number, heading and responsibility notes. The rows of a
 * table become one GFM table, its cells in the columns that the table data gives them. Every character of
 * a source is escaped text.
 */
export function writeMarkdown(provisions: readonly Provision[], tables: readonly PolicyTable[]): string {
  const restored = new Map(tables.flatMap((table) => table.rows.map((row) => [row.eid, row])));
  const children: RootContent[] = [];
  for (let index = 0; index < provisions.length; index++) {
    const provision = provisions[index];
    if (!provision) continue;
    const rows = isLine(provision) ? [] : linesAfter(provisions, index);
    children.push(writeProvision(provision, rows, restored));
    index += rows.length;
  }
  const root: Root = { type: 'root', children };
  return toMarkdown(root, {
    extensions: toMarkdownSyntax(),
    // Behind a directive's brackets a colon of the text would open another one.
    unsafe: [{ character: ':', inConstruct: 'phrasing' }],
  });
}

const isLine = (provision: Provision) => provision.kind === 'head' || provision.kind === 'row';

function linesAfter(provisions: readonly Provision[], index: number): Provision[] {
  const holder = provisions[index]?.eid;
  const end = provisions.findIndex(
    (provision, at) => at > index && !(isLine(provision) && provision.parent === holder),
  );
  return provisions.slice(index + 1, end < 0 ? provisions.length : end);
}

function writeProvision(
  provision: Provision,
  rows: readonly Provision[],
  restored: ReadonlyMap<string, Row>,
): RootContent {
  const lines = rows.map((row) => cellsOf(row, restored.get(row.eid)));
  const columns = Math.max(0, ...lines.map((cells) => cells.length));
  const words: PhrasingContent[] = [];
  if (provision.number !== null) words.push(inline('num', provision.number));
  if (provision.heading !== null) words.push(inline('head', provision.heading));
  words.push(...writeText(provision.text, provision.kind));
  return {
    type: 'containerDirective',
    name: provision.kind,
    attributes: { id: provision.eid },
    children: [
      ...(words.length > 0 ? [{ type: 'paragraph' as const, children: words }] : []),
      ...(rows.length > 0
        ? [{ type: 'table' as const, children: rows.map((row, index) => writeRow(row, lines[index] ?? [], columns)) }]
        : []),
    ],
  };
}

function inline(name: string, value: string): TextDirective {
  return { type: 'textDirective', name, attributes: {}, children: [{ type: 'text', value }] };
}

function writeText(text: string, kind: Provision['kind']): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  const notes = kind === 'responsibility' ? [{ start: 0, end: text.length }] : findResponsibilityNotes(text);
  let at = 0;
  for (const { start, end } of notes) {
    if (start > at) content.push({ type: 'text', value: text.slice(at, start) });
    if (end > start) content.push(inline('resp', text.slice(start, end)));
    at = end;
  }
  if (at < text.length) content.push({ type: 'text', value: text.slice(at) });
  return content;
}

/** A row's cells in their columns; a cell that the one above covers, or that the source lacks, is empty. */
function cellsOf(row: Provision, restored: Row | undefined): string[] {
  return restored
    ? restored.cells.map((cell, column) => (isOwnCell(restored, column) ? (cell ?? '') : ''))
    : row.text.split('\t');
}

/** The first cell begins with the row's id; lines within a cell are parted by `:br`. */
function writeRow(row: Provision, cells: readonly string[], columns: number): TableRow {
  const id: TextDirective = { type: 'textDirective', name: row.kind, attributes: { id: row.eid }, children: [] };
  return {
    type: 'tableRow',
    children: Array.from({ length: columns }, (_, index) => {
      const content = (cells[index] ?? '')
        .split('\n')
        .flatMap((value, line): PhrasingContent[] => [
          ...(line > 0 ? [inline('br', '')] : []),
          ...(value === '' ? [] : [{ type: 'text' as const, value }]),
        ]);
      return { type: 'tableCell', children: index === 0 ? [id, ...content] : content };
    }),
  };
}
