import { max, min } from 'd3-array';
import type { Root } from 'xast';
import { DerivedText, type GridCell } from '../derived-text.ts';
import { noLayout, type LayoutSheet } from '../layout.ts';
import { openParts } from '../office-parts.ts';
import type { TakenText } from '../taken-text.ts';
import { childrenOf, firstOf, wordsIn } from './parts.ts';
import { nameOf, readSheet, type SheetCell, type SheetRow, type Workbook } from './read-sheet.ts';
import { readFormats } from './styles.ts';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';
const STYLES = 'xl/styles.xml';
/** Names that a program gives to sheets, and that say nothing. */
const UNNAMED = /^(?:Sheet|工作表|表)\s*\d*$/iu;

/** Takes the text of a workbook: each sheet that a reader sees as a table, under its title or its name. */
export function readWorkbook(bytes: Uint8Array): Pick<TakenText, 'text' | 'layout'> | { problem: string } {
  const parts = openParts(bytes, (name) => /^xl\/(?:[^/]+|_rels\/[^/]+|worksheets\/[^/]+)$/u.test(name));
  const book = firstOf(parts?.get(WORKBOOK), 'workbook');
  if (!parts || !book) return { problem: 'xlsx' };
  const workbook: Workbook = {
    strings: childrenOf(firstOf(parts.get(STRINGS), 'sst'), 'si').map(wordsIn),
    formatOf: readFormats(parts.get(STYLES)),
    fromYear1904: /^(?:1|true)$/u.test(firstOf(book, 'workbookPr')?.attributes['date1904'] ?? ''),
  };
  const text = new DerivedText();
  const leftOut: TakenText['layout']['leftOut'][number][] = [];
  const sheets: LayoutSheet[] = [];
  for (const { name, part, isHidden } of sheetsOf(parts)) {
    const rows = readSheet(part, workbook);
    if (isHidden) {
      leftOut.push(...rows.map((row) => ({ what: 'hidden' as const, text: wordsOf(row) })));
      continue;
    }
    const [start, first] = [text.length, text.cells.length];
    if (writeSheet(rows, UNNAMED.test(name) ? null : name, text) === 'titled')
      leftOut.push({ what: 'navigation', text: name });
    if (text.length > start) sheets.push({ name, start, end: text.length, cells: text.cells.slice(first) });
  }
  const { tables, headings } = text;
  return { text: text.text, layout: { ...noLayout, tables, headings, sheets, leftOut } };
}

interface Sheet {
  name: string;
  part: Root;
  isHidden: boolean;
}

/** The sheets of a workbook in its own order. */
function sheetsOf(parts: ReadonlyMap<string, Root>): Sheet[] {
  const targets = new Map(
    childrenOf(firstOf(parts.get(RELATIONS), 'Relationships'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/u, 'xl/'),
    ]),
  );
  const listed = childrenOf(firstOf(firstOf(parts.get(WORKBOOK), 'workbook'), 'sheets'), 'sheet');
  return listed.flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => /(?:^|:)id$/u.test(name))?.[1];
    const part = parts.get(targets.get(id) ?? '');
    const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
    return part === undefined ? [] : [{ name: attributes['name'] ?? '', part, isHidden }];
  });
}

/**
 * Writes a sheet: rows with one cell above and below a table are its title and its notes, blank rows part tables.
 * @returns whether the sheet has a title of its own, beside which its name says nothing
 */
function writeSheet(rows: readonly SheetRow[], name: string | null, text: DerivedText): 'titled' | 'named' {
  const blocks = partBlocks(rows);
  const isTitled = name !== null && blocks[0]?.[0] !== undefined && isLine(blocks[0][0]);
  if (name !== null && !isTitled && blocks.length > 0) text.line(name, 2);
  for (const block of blocks) {
    const first = block.findIndex((row) => !isLine(row));
    const last = block.findLastIndex((row) => !isLine(row));
    const lines = (some: readonly SheetRow[]) => {
      for (const { number, cells } of some)
        for (const cell of cells) for (const line of linesOf(cell)) text.line(line, null, nameOf(cell.column, number));
    };
    lines(first < 0 ? block : block.slice(0, first));
    if (first < 0) continue;
    text.table(gridOf(block.slice(first, last + 1)), 0);
    lines(block.slice(last + 1));
  }
  return isTitled ? 'titled' : 'named';
}

/** Rows that follow on each other. */
function partBlocks(rows: readonly SheetRow[]): SheetRow[][] {
  const blocks: SheetRow[][] = [];
  rows.forEach((row, index) => {
    if (index > 0 && row.number === (rows[index - 1]?.number ?? 0) + 1) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  });
  return blocks;
}

/** True for a row with one cell that holds words. */
function isLine({ cells }: SheetRow): boolean {
  return cells.filter(({ text }) => text !== '').length === 1;
}

/** The grid of rows, without the columns that none of them uses at either side; what is missing is an empty cell. */
function gridOf(rows: readonly SheetRow[]): GridCell[][] {
  const used = rows.flatMap(({ cells }) => cells.filter(({ text }) => text !== ''));
  const left = min(used, ({ column }) => column) ?? 0;
  const right = max(used, ({ column, columns }) => column + columns - 1) ?? -1;
  const bottom = rows.at(-1)?.number ?? 0;
  const taken: number[] = [];
  return rows.map(({ number, cells }) => {
    const row: GridCell[] = [];
    for (let column = left; column <= right; column++) {
      if ((taken[column] ?? 0) >= number) continue;
      const cell = cells.find((one) => one.column === column);
      const columns = Math.min(cell?.columns ?? 1, right - column + 1);
      const high = Math.min(cell?.rows ?? 1, bottom - number + 1);
      for (let at = column; at < column + columns; at++) taken[at] = number + high - 1;
      row.push({ columns, rows: high, lines: cell ? linesOf(cell) : [], name: nameOf(column, number) });
      column += columns - 1;
    }
    return row;
  });
}

function linesOf({ text }: SheetCell): string[] {
  return text.split(/\r\n|\r|\n/u).map((line) => line.replaceAll('\t', ' ').trim());
}

function wordsOf({ cells }: SheetRow): string {
  return cells.map(({ text }) => text).join(' ');
}
