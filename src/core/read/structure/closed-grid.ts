import { SUM_WORD } from '../../../lexicon/amounts.ts';
import { endsLike, profilesOf, shapeOf, type ColumnProfile, type Shape } from './cell-shape.ts';
import { blocksFrom, gridOf, leavesUncounted, partingAt, type Block, type BlockPlace } from './cell-stream.ts';
import { readDate } from '../text/date.ts';
import type { Grid, TextLine } from './tables.ts';

const LEAST_ROWS = 2;
const MOST_COLUMNS = 10;
const LONGEST_HEAD = 24;
/** `合计`, `全市总计`: the name of a row that sums up the others. */
const SUM = new RegExp(`^(?:[全本各]?[市区县省]?)(?:${SUM_WORD}|小计|总数)$`, 'u');

/**
 * Reads a table of one cell a paragraph or a line that no column counts, where cells of another shape close each row:
 * numbers, years or sentences behind names. A row may lack the name of the group that it shares with the one above.
 * Null where the shapes leave a choice.
 */
export function readClosedRows(lines: readonly TextLine[], start: number, announced: 'table' | 'list'): Grid | null {
  const parting = partingAt(lines, start);
  const blocks = blocksFrom(lines, start, parting, leavesUncounted);
  const shapes = blocks.map(({ text }) => shapeOf(text));
  // Below the name of a list, sentences between short lines are paragraphs below their headings.
  if (announced === 'list' && shapes.includes('sentence')) return null;
  return readAlike(blocks) ?? readNamed(blocks, widthOf(shapes));
}

/** Every row has a cell below each head, and the cells of a column look alike: for the least width alone. */
function readAlike(blocks: readonly Block[]): Grid | null {
  for (let width = 2; width <= MOST_COLUMNS; width++) {
    const header = blocks.slice(0, width);
    const isHeader = header.every((block) => isHead(block) && ['words', 'year'].includes(shapeOf(block.text)));
    if (!isHeader) return null;
    const rows: Block[][] = [];
    for (let at = width; at < blocks.length && !isBehind(blocks.slice(at, at + 2)); at += width)
      rows.push(blocks.slice(at, at + width));
    const isEven = rows.length >= LEAST_ROWS && rows.every(({ length }) => length === width);
    if (!isEven) continue;
    const profiles = profilesOf(rows.map((row) => row.map(({ text }) => text)));
    const isAlike = profiles.every(({ shapes }) => shapes.size === 1 || isFigures(shapes));
    const isPlain = profiles.every(({ shapes }) => shapes.has('words'));
    const next = rows.at(-1)?.at(-1)?.next;
    if (isAlike && !isPlain && next !== undefined) return gridOf(header, rows, { repeated: [], next });
  }
  return null;
}

function isFigures(shapes: ReadonlySet<Shape>): boolean {
  return shapes.size === 2 && shapes.has('number') && shapes.has('percent');
}

/** Names open each row and other cells close it; a row may lack names that the one above has. */
function readNamed(blocks: readonly Block[], width: Width | null): Grid | null {
  if (width === null || !blocks.slice(0, width.all).every(isHead)) return null;
  const rows = cutRows(blocks.slice(width.all), width);
  if (rows === null || rows.filter(({ length }) => length === width.all).length < LEAST_ROWS) return null;
  const laid = layRows(rows, width);
  const next = rows.at(-1)?.at(-1)?.next;
  return laid && next !== undefined ? gridOf(blocks.slice(0, width.all), laid, { repeated: [], next }) : null;
}

/** How many columns there are, and how many of them, at the left, hold names. */
interface Width {
  all: number;
  names: number;
}

/**
 * The width that the first row proves: heads and names, as many again as there are names, stand before the first cell
 * of another shape.
 */
function widthOf(shapes: readonly Shape[]): Width | null {
  const first = shapes.findIndex((shape) => shape !== 'words');
  if (first < 0) return null;
  const behind = shapes.findIndex((shape, at) => at > first && shape === 'words');
  const closing = (behind < 0 ? shapes.length : behind) - first;
  const names = (first - closing) / 2;
  const all = names + closing;
  return Number.isInteger(names) && names >= 1 && all >= 2 && all <= MOST_COLUMNS ? { all, names } : null;
}

function isHead({ text }: Block): boolean {
  return text.length <= LONGEST_HEAD && !/[。；！？：:]$/u.test(text);
}

/** Cuts cells into rows, each of which names open and as many other cells close; null where one does not come out. */
function cutRows(blocks: readonly Block[], { all, names }: Width): Block[][] | null {
  const rows: Block[][] = [];
  let at = 0;
  while (at < blocks.length) {
    const closing = blocks.findIndex(({ text }, index) => index >= at && shapeOf(text) !== 'words');
    const row = closing < 0 ? [] : blocks.slice(at, closing + all - names);
    const named = closing - at;
    const isWhole = closing >= 0 && named >= 1 && named <= names && row.length === named + all - names;
    if (!isWhole || !row.slice(named).every(({ text }) => shapeOf(text) !== 'words'))
      return rows.length > 0 && isBehind(blocks.slice(at)) ? rows : null;
    rows.push(row);
    at += row.length;
  }
  return rows;
}

/** Whether blocks stand behind a table: a paragraph where a row should begin, or a signature and its date. */
function isBehind([first, second]: readonly Block[]): boolean {
  const isDate = (block: Block | undefined) => block !== undefined && readDate(block.text) !== null;
  return isDate(first) || isDate(second) || (first !== undefined && shapeOf(first.text) === 'sentence');
}

/** Lays rows into columns; null where a row that lacks a name may lack either of two. */
function layRows(rows: readonly Block[][], { all, names }: Width): BlockPlace[][] | null {
  const profiles = profilesOf(rows.filter(({ length }) => length === all).map((row) => row.map(({ text }) => text)));
  if (!profiles.slice(names).every(({ shapes }) => shapes.size <= 1)) return null;
  const laid = rows.map((row): BlockPlace[] | null => {
    const missing = all - row.length;
    if (missing === 0) return row;
    const own = row.slice(0, names - missing);
    const closing = row.slice(names - missing);
    if (SUM.test(own[0]?.text ?? '')) return [...own, ...Array.from({ length: missing }, () => null), ...closing];
    const isBelow = own.every((cell, index) => isOf(cell, index + missing, index, profiles));
    return isBelow ? [...Array.from({ length: missing }, (): BlockPlace => 'above'), ...own, ...closing] : null;
  });
  return laid.every((row) => row !== null) ? laid : null;
}

/** Whether a name ends as those of one column do and not as those of another. */
function isOf({ text }: Block, column: number, other: number, profiles: readonly ColumnProfile[]): boolean {
  const [own, foreign] = [profiles[column], profiles[other]];
  return own !== undefined && foreign !== undefined && endsLike(text, own) && !endsLike(text, foreign);
}
