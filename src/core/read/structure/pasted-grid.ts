import type { Span } from '../../../model/span.ts';
import type { Grid, TextLine } from './tables.ts';

/** Lines that blank ones part from those around them: one cell of a table, where they are in one. */
interface Block {
  lines: Span[];
  text: string;
  afterTab: boolean;
  /** Index of the line after it. */
  next: number;
}

function blockAt(lines: readonly TextLine[], at: number): Block | null {
  const first = lines[at];
  if (!first || first.text.includes('\t')) return null;
  const block: Block = { lines: [first], text: first.text, afterTab: first.afterTab === true, next: at + 1 };
  for (let line = lines[block.next]; line && !line.afterBlank; line = lines[++block.next]) {
    block.lines.push(line);
    block.text += line.text;
  }
  return block;
}

const LEAST_ROWS = 2;

/**
 * Reads a table as a browser gives it to the clipboard: a line with a lone tab parts two cells, a blank one two rows.
 * Null where the rows do not have as many cells each: what is merged or missing is then not known.
 */
export function readLoneTabs(lines: readonly TextLine[], start: number): Grid | null {
  if (!followsTab(lines, start)) return null;
  const rows: Block[][] = [];
  let next = start;
  for (let block = blockAt(lines, next); block; block = blockAt(lines, next)) {
    if (block.afterTab) rows.at(-1)?.push(block);
    else if (followsTab(lines, next)) rows.push([block]);
    else break;
    next = block.next;
  }
  const [header, ...others] = rows;
  if (!header || others.length === 0 || others.some((row) => row.length !== header.length)) return null;
  return gridOf(header, others, [], next);
}

/** A cell that reaches over more lines is none: without a bound each line would look through all that follow. */
const MOST_CELL_LINES = 60;

/** Whether a line with a tab alone follows the block at a line. */
function followsTab(lines: readonly TextLine[], at: number): boolean {
  if (lines[at]?.text.includes('\t') !== false) return false;
  const behind = lines.slice(at + 1, at + 1 + MOST_CELL_LINES).find(({ afterBlank }) => afterBlank);
  return behind?.afterTab === true;
}

/** Heads of a first column that tells where each row begins. */
const KEY_HEAD = /^(?:序号|编号|年份|年度)$/u;
const MOST_COLUMNS = 12;

/**
 * Reads a table of one cell a paragraph, whose rows nothing parts, where its first column counts them: 1, 2, 3 below
 * 序号, one year after another below 年份. Null unless every row has a cell below each head; then the grid is proven.
 */
export function readCountedCells(lines: readonly TextLine[], start: number): Grid | null {
  if (!KEY_HEAD.test(lines[start]?.text.replace(/\s/gu, '') ?? '')) return null;
  const { header, next: first } = readHeader(lines, start);
  if (header.length < 2 || header.length > MOST_COLUMNS) return null;
  const rows: Block[][] = [];
  const repeated: Span[] = [];
  let next = first;
  let key = keyOf(blockAt(lines, next));
  while (key !== null) {
    const row = take(lines, next, header.length);
    if (row === null || row.slice(1).some((cell) => sameKey(cell, (key ?? 0) + 1))) return null;
    rows.push(row);
    next = row.at(-1)?.next ?? next;
    const again = take(lines, next, header.length);
    if (again?.every(({ text }, index) => text === header[index]?.text)) {
      repeated.push({ start: again[0]?.lines[0]?.start ?? 0, end: again.at(-1)?.lines.at(-1)?.end ?? 0 });
      next = again.at(-1)?.next ?? next;
    }
    const following = blockAt(lines, next);
    key = sameKey(following, key + 1) ? key + 1 : null;
  }
  return rows.length < LEAST_ROWS || goesOn(blockAt(lines, next)) ? null : gridOf(header, rows, repeated, next);
}

function readHeader(lines: readonly TextLine[], start: number): { header: Block[]; next: number } {
  const header: Block[] = [];
  let next = start;
  for (let block = blockAt(lines, next); block && keyOf(block) === null; block = blockAt(lines, next)) {
    if (header.length > MOST_COLUMNS || /[。；]|^\d/u.test(block.text)) return { header: [], next };
    header.push(block);
    next = block.next;
  }
  return { header, next };
}

function take(lines: readonly TextLine[], at: number, count: number): Block[] | null {
  const blocks: Block[] = [];
  for (let next = at; blocks.length < count;) {
    const block = blockAt(lines, next);
    if (block === null) return null;
    blocks.push(block);
    next = block.next;
  }
  return blocks;
}

/** The number that the first row bears: 1, or a year. */
function keyOf(block: Block | null): number | null {
  const number = /^(1|20\d\d)年?$/u.exec(block?.text ?? '')?.[1];
  return number === undefined ? null : Number(number);
}

function sameKey(block: Block | null, key: number): boolean {
  return block !== null && new RegExp(`^${String(key)}年?$`, 'u').test(block.text) && block.lines.length === 1;
}

/** A short line that is no sentence, heading or note behind the last row: the table may go on, its grid is not proven. */
function goesOn(block: Block | null): boolean {
  return (
    block !== null &&
    block.text.length <= 12 &&
    /^[\d.]+%?$|^[^\p{P}]{1,8}$/u.test(block.text) &&
    !/^[附注表图]/u.test(block.text)
  );
}

function gridOf(header: readonly Block[], rows: readonly Block[][], repeated: Span[], next: number): Grid {
  const cells = (row: readonly Block[]) => row.map(({ lines }) => lines.map(({ start, end }) => ({ start, end })));
  return { header: cells(header), rows: rows.map(cells), repeated, next };
}
