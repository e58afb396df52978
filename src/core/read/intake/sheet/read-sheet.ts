import type { Element, Root } from 'xast';
import { countInLetters } from '../counting.ts';
import { formatValue } from './format-value.ts';
import { childrenOf, firstOf, wordsIn } from './parts.ts';

/** What the cells of all sheets refer to. */
export interface Workbook {
  strings: readonly string[];
  formatOf: (style: number) => string;
  fromYear1904: boolean;
}

/** A cell that stands in the grid of its sheet, with what it spans. */
export interface SheetCell {
  column: number;
  columns: number;
  rows: number;
  text: string;
}

/** A row with a number as the sheet counts them, from 1. */
export interface SheetRow {
  number: number;
  /** In their order; a cell that another covers is left out. */
  cells: SheetCell[];
}

/** A reference to one cell or a range: `B3`, `A1:C2`. */
const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Reads the rows of a sheet that hold words, or that a merged cell runs through. */
export function readSheet(part: Root, workbook: Workbook): SheetRow[] {
  const sheet = firstOf(part, 'worksheet');
  const merges = childrenOf(firstOf(sheet, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => readRange(attributes['ref']) ?? [],
  );
  let number = 0;
  const rows = childrenOf(firstOf(sheet, 'sheetData'), 'row').map((row): SheetRow => {
    number = Number(row.attributes['r'] ?? number + 1);
    return { number, cells: readCells(row, number, merges, workbook) };
  });
  const isRunThrough = (row: number) => merges.some(({ top, bottom }) => top < row && row <= bottom && bottom > top);
  return rows.filter((row) => row.cells.some(({ text }) => text !== '') || isRunThrough(row.number));
}

function readCells(row: Element, number: number, merges: readonly Range[], workbook: Workbook): SheetCell[] {
  const here = merges.filter(({ top, bottom }) => top <= number && number <= bottom);
  let column = -1;
  return childrenOf(row, 'c').flatMap((cell): SheetCell[] => {
    column = readRange(cell.attributes['r'])?.left ?? column + 1;
    const merge = here.find(({ left, right }) => left <= column && column <= right);
    const text = readValue(cell, workbook).trim();
    if (merge === undefined) return [{ column, columns: 1, rows: 1, text }];
    if (merge.left !== column || merge.top !== number) return [];
    return [{ column, columns: merge.right - merge.left + 1, rows: merge.bottom - merge.top + 1, text }];
  });
}

function readValue(cell: Element, { strings, formatOf, fromYear1904 }: Workbook): string {
  const type = cell.attributes['t'] ?? 'n';
  if (type === 'inlineStr') return wordsIn(firstOf(cell, 'is'));
  const value = wordsIn(firstOf(cell, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  // The fault of a formula is no word of the table.
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || value === '' || Number.isNaN(Number(value))) return value;
  return formatValue(Number(value), formatOf(Number(cell.attributes['s'] ?? 0)), fromYear1904);
}

function readRange(reference: string | null | undefined): Range | null {
  const [, left, top, right = left, bottom = top] = REFERENCE.exec(reference ?? '') ?? [];
  if (left === undefined || right === undefined) return null;
  return { left: columnOf(left), right: columnOf(right), top: Number(top), bottom: Number(bottom) };
}

/** `A` is 0, `AA` 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What a sheet calls a cell: `B3` for column 1 of row 3. */
export function nameOf(column: number, row: number): string {
  return `${countInLetters(column + 1)}${String(row)}`;
}
