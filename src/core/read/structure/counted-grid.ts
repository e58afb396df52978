import { bareHead, KEY_HEAD } from '../../../lexicon/table-heads.ts';
import {
  blockAt,
  blocksFrom,
  goesOn,
  gridOf,
  leavesTable,
  partingAt,
  type Block,
  type BlockPlace,
  type Parting,
} from './cell-stream.ts';
import { readUnevenRows, type Counted } from './uneven-rows.ts';
import type { Span } from '../../../model/span.ts';
import type { Grid, TextLine } from './tables.ts';

/** Heads of a column that tells where each row begins. */
const keyHead = new RegExp(`^(?:${KEY_HEAD})$`, 'u');
const MOST_COLUMNS = 12;
const LEAST_ROWS = 2;

/**
 * Reads a table of one cell a paragraph or a line, whose rows nothing parts, where its first column counts them:
 * 1, 2, 3 below 序号, one year after another below 年份. Null where the cells of a row cannot be told.
 */
export function readCountedCells(lines: readonly TextLine[], start: number): Grid | null {
  if (!keyHead.test(bareHead(lines[start]?.text ?? ''))) return null;
  const parting = partingAt(lines, start);
  const { header, next } = readHeader(lines, start, parting);
  if (header.length < 2 || header.length > MOST_COLUMNS) return null;
  return readEvenRows(lines, { header, next }, parting) ?? readUneven(lines, { header, next }, parting);
}

/** Columns of groups that may stand before the numbers. */
const MOST_GROUPS = 2;

/**
 * Reads a counted table whose numbers stand behind a column of groups: a group is printed once, before the number of
 * its first row. Null unless every row has a cell below each other head.
 */
export function readGroupedCells(lines: readonly TextLine[], start: number): Grid | null {
  const parting = partingAt(lines, start);
  const heads = take(lines, start, MOST_GROUPS + 1, parting) ?? [];
  const groups = heads.findIndex(({ text }) => keyHead.test(bareHead(text)));
  if (groups < 1 || heads.slice(0, groups).some(({ text }) => text.length > 12)) return null;
  const { header: above, next } = readHeader(lines, start, parting);
  const width = above.length - groups;
  const cells = blocksFrom(lines, next, parting, leavesTable);
  const rows: BlockPlace[][] = [];
  let group: BlockPlace[] = above.slice(width);
  for (let at = 0, key = 1; isKey(cells[at] ?? null, key); key++) {
    const end = cells.findIndex((cell, index) => index > at && isKey(cell, key + 1));
    const row = cells.slice(at, at + width - groups);
    const following = end < 0 ? [] : cells.slice(at + row.length, end);
    const isEven = row.length === width - groups && (end < 0 || at + row.length <= end);
    if (!isEven || (following.length > 0 && following.length !== groups)) return null;
    rows.push([...group, ...row]);
    group = following.length > 0 ? following : Array.from({ length: groups }, () => 'above');
    at = end < 0 ? at + row.length : end;
    if (end >= 0) continue;
    const last = row.at(-1)?.next ?? next;
    const isShort = width < groups + 2 || rows.length < LEAST_ROWS || goesOn(lines, last, parting);
    return isShort ? null : gridOf(above.slice(0, width), rows, { repeated: [], next: last });
  }
  return null;
}

interface Header {
  header: Block[];
  next: number;
}

/** Null unless every row has a cell below each head. */
function readEvenRows(lines: readonly TextLine[], { header, next: first }: Header, parting: Parting): Grid | null {
  const rows: Block[][] = [];
  const repeated: Span[] = [];
  const takeRow = (at: number) => take(lines, at, header.length, parting);
  let next = first;
  let key = keyOf(blockAt(lines, next, parting));
  while (key !== null) {
    const row = takeRow(next);
    if (row === null || row.slice(1).some((cell) => isKey(cell, (key ?? 0) + 1))) return null;
    rows.push(row);
    next = row.at(-1)?.next ?? next;
    const again = takeRow(next);
    if (again?.every(({ text }, index) => text === header[index]?.text)) {
      repeated.push(reachOf(again));
      next = again.at(-1)?.next ?? next;
    }
    key = isKey(blockAt(lines, next, parting), key + 1) ? key + 1 : null;
  }
  return rows.length < LEAST_ROWS || goesOn(lines, next, parting) ? null : gridOf(header, rows, { repeated, next });
}

/** Rows that merged cells make shorter or longer: parted at the numbers, where the shapes of their cells tell the rest. */
function readUneven(lines: readonly TextLine[], { header, next }: Header, parting: Parting): Grid | null {
  const blocks = blocksFrom(lines, next, parting, leavesTable);
  const heads = header.map(({ text }) => text).join('\t');
  const counted: Counted[] = [];
  const repeated: Span[] = [];
  let key = keyOf(blocks[0] ?? null);
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    const again = blocks.slice(at, at + header.length);
    if (!block) break;
    if (again.map(({ text }) => text).join('\t') === heads) {
      repeated.push(reachOf(again));
      at += again.length;
      continue;
    }
    if (key !== null && (counted.length === 0 || isKey(block, key + 1))) {
      key = lastYearOf(block) ?? key + (counted.length === 0 ? 0 : 1);
      counted.push([block]);
    } else counted.at(-1)?.push(block);
    at++;
  }
  return readUnevenRows(header, counted, { repeated, next: blocks.at(-1)?.next ?? next });
}

function reachOf(blocks: readonly Block[]): Span {
  return { start: blocks[0]?.lines[0]?.start ?? 0, end: blocks.at(-1)?.lines.at(-1)?.end ?? 0 };
}

function readHeader(lines: readonly TextLine[], start: number, parting: Parting): Header {
  const header: Block[] = [];
  let next = start;
  for (
    let block = blockAt(lines, next, parting);
    block && keyOf(block) === null;
    block = blockAt(lines, next, parting)
  ) {
    if (header.length > MOST_COLUMNS || /[。；]|^\d/u.test(block.text)) return { header: [], next };
    header.push(block);
    next = block.next;
  }
  return { header, next };
}

function take(lines: readonly TextLine[], at: number, count: number, parting: Parting): Block[] | null {
  const blocks: Block[] = [];
  for (let next = at; blocks.length < count;) {
    const block = blockAt(lines, next, parting);
    if (block === null || (parting === 'line' && blocks.length > 0 && block.afterBlank)) return null;
    blocks.push(block);
    next = block.next;
  }
  return blocks;
}

/** `2024年`, `2020年-2023年`. */
const YEARS = /^(?:20\d\d年?[-－—~至])?(20\d\d)年?$/u;

/** The number that the first row bears: 1, or a year, of several the last. */
function keyOf(block: Block | null): number | null {
  return block?.text === '1' ? 1 : lastYearOf(block);
}

function lastYearOf(block: Block | null): number | null {
  const year = YEARS.exec(block?.text ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function isKey(block: Block | null, key: number): boolean {
  return block !== null && new RegExp(`^${String(key)}年?$`, 'u').test(block.text) && block.lines.length === 1;
}
