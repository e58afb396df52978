import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { Properties } from 'hast';
import { isOwnCell } from '../model/table.ts';
import { widthsOf } from './column-widths.ts';
import { block, line, span } from './element.ts';
import { lengthOf, linksOf, withLinks } from './links.ts';
import { nameColumn } from './name-column.ts';
import { plain } from './plain.ts';
import { textOf, type ProvisionNode, type RowNode } from './provision.ts';
import { marginOf, restoredRow, type Setting } from './setting.ts';

type Block = BlockContent | DefinitionContent;

/** A table in a region of its own, which scrolls sideways where the page is narrow. */
export function printTable({ kind: holder, eid, words, rows }: ProvisionNode, setting: Setting): Block {
  const named = words.length > 0;
  const linked = withLinks(plain(words, setting.markdown), 0, linksOf(eid, setting.links));
  const inner = [...linked, ...marginOf(eid, words, setting)];
  const caption = line('caption', { id: eid }, [span('span', { className: ['caption'] }, inner)]);
  const laid = rows.map((row) => ({ row, cells: laidOut(row, setting) }));
  const name = nameColumn(laid.filter(({ row }) => row.kind === 'row').map(({ cells }) => cells));
  const printed = (wanted: RowNode['kind']) =>
    laid.filter(({ row }) => row.kind === wanted).map(({ row, cells }) => printRow(row, cells, name, setting));
  const head = printed('head');
  const body = printed('row');
  const widths = widthsOf(rows);
  const id = named || holder !== 'table' ? {} : { id: eid };
  const table = block('table', { ...id, className: [widths.table] }, [
    ...(named ? [caption] : []),
    block(
      'colgroup',
      {},
      widths.columns.map((width) => block('col', { className: [width] }, [])),
    ),
    ...(head.length === 0 ? [] : [block('thead', {}, head)]),
    ...(body.length === 0 ? [] : [block('tbody', {}, body)]),
  ]);
  const label = named || holder !== 'table' ? { ariaLabelledBy: [eid] } : { ariaLabel: `表格${placeOf(eid)}` };
  return block('section', { className: ['scroll-region'], tabIndex: 0, ...label }, [table]);
}

/** The numbers of the place of a table, by which those of a document without captions are told apart: `1-2`. */
function placeOf(eid: string): string {
  return eid.match(/\d+/gu)?.join('-') ?? '';
}

function printRow({ kind, eid, cells }: RowNode, laid: readonly Cell[], name: number | null, setting: Setting): Block {
  const margin = kind === 'row' ? marginOf(eid, cells.flat(), setting) : [];
  const own = linksOf(eid, setting.links);
  const printed = laid.map(({ column, words, from, properties }, index) => {
    const scope = kind === 'head' ? 'col' : column === name ? 'row' : null;
    // The head of the names stays in sight with them.
    const names = scope === 'col' && column === name ? { className: ['names'] } : {};
    return line(scope === null ? 'td' : 'th', { ...(scope === null ? {} : { scope }), ...names, ...properties }, [
      ...withLinks(words, from, own),
      ...(index === laid.length - 1 ? margin : []),
    ]);
  });
  return block('tr', { id: eid }, printed);
}

interface Cell {
  readonly column: number;
  readonly text: string;
  readonly words: readonly PhrasingContent[];
  /** Offset of its first character in the words of the row, whose filled cells are parted by one. */
  readonly from: number;
  readonly properties: Properties;
}

/**
 * The cells of a row in their columns. The restored table says which columns they stand in, which of
 * them span several rows and which the source has lost; where the words differ from it, they stand as
 * the file has them.
 */
function laidOut(row: RowNode, setting: Setting): Cell[] {
  const asWritten = placed(row, setting);
  const restored = restoredRow(row.eid, setting);
  if (restored === undefined) return asWritten;
  const filled = asWritten.filter(({ words }) => words.length > 0);
  const own = restored.cells.filter((cell, column) => cell !== null && cell !== '' && isOwnCell(restored, column));
  if (filled.length !== own.length || filled.some(({ words }, index) => cellText(words) !== own[index]))
    return asWritten;

  const left = filled.values();
  return restored.cells.flatMap((cell, column): Cell[] => {
    const rowSpan = restored.rowSpans[column] ?? 1;
    const colSpan = restored.columnSpans?.[column] ?? 1;
    if (!isOwnCell(restored, column)) return [];
    const properties = { ...(rowSpan > 1 ? { rowSpan } : {}), ...(colSpan > 1 ? { colSpan } : {}) };
    if (cell === null)
      return [{ column, text: '', words: [], from: 0, properties: { ...properties, className: ['lost'] } }];
    if (cell === '') return [{ column, text: '', words: [], from: 0, properties }];
    const { words, from } = left.next().value ?? { words: [], from: 0 };
    return [{ column, text: cell, words, from, properties }];
  });
}

function placed({ cells }: RowNode, { markdown }: Setting): Cell[] {
  let next = 0;
  return cells.map((cell, column) => {
    const words = plain(cell, markdown);
    const from = next;
    if (words.length > 0) next += lengthOf(words) + 1;
    return { column, text: cellText(words), words, from, properties: {} };
  });
}

function cellText(words: readonly PhrasingContent[]): string {
  return words.map((node) => (node.type === 'textDirective' && node.name === 'br' ? '\n' : textOf(node))).join('');
}
