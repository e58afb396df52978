import { part } from '../../core/read/text/cut.ts';
import { csvFormatRow } from 'd3-dsv';

// A spreadsheet takes a cell that begins so for a formula, in full width too.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
const plainNumber = /^[+-]?[0-9]+(?:\.[0-9]+)?$/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula. Plain numbers such as
 * `-5` stay as they are. `unguardCell` takes the apostrophe away again.
 */
export function guardCell(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? part(cell, 1) : cell;
}

/** Members joined by `;`; a semicolon or backslash within a member has a backslash before it. */
export function joinList(members: readonly unknown[]): string {
  return members.map((member) => scalar(member).replace(/[\\;]/g, '\\$&')).join(';');
}

function scalar(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value as a cell: null is empty, a list is joined, a list of objects or an object is JSON. */
export function formatCell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return guardCell(scalar(value));
  const nested = value.some((member) => typeof member === 'object' && member !== null);
  return guardCell(nested ? JSON.stringify(value) : joinList(value));
}

/** The value at a dotted path: `raw.start`. Undefined below a null. */
export function valueAt(row: unknown, path: string): unknown {
  return valueUnder(row, path.split('.'));
}

function valueUnder(row: unknown, keys: readonly string[]): unknown {
  let value = row;
  for (const key of keys) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

/** What a spreadsheet that opens a CSV by itself tells UTF-8 by. To other programs it is a part of the first name. */
export const byteOrderMark = '\uFEFF';

/**
 * CSV after RFC 4180 line by line, as programs read it. `paths` say where in a row each column lies, `heads` how it is
 * called.
 */
export function* csvLines(
  paths: readonly string[],
  rows: Iterable<unknown>,
  heads: readonly string[] = paths,
): Generator<string> {
  yield `${csvFormatRow(heads.map(guardCell))}\r\n`;
  const columns = paths.map((path) => path.split('.'));
  for (const row of rows) yield `${csvFormatRow(columns.map((keys) => formatCell(valueUnder(row, keys))))}\r\n`;
}

/** The lines of `csvLines` as one text that a spreadsheet opens. */
export function formatCsv(paths: readonly string[], rows: Iterable<unknown>, heads = paths): string {
  return [byteOrderMark, ...csvLines(paths, rows, heads)].join('');
}
