import { NATURE } from '../../../../lexicon/table-heads.ts';
import type { Span } from '../../../../model/span.ts';
import type { GluedHead } from './heads.ts';
import { cutValues, type ValueCells } from './values.ts';

/** A row of a table whose cells have run together; spans are those of the line. */
export interface GluedRow {
  /** 序号; null for a row that shares the one above, and where the table has none. */
  number: Span | null;
  name: Span;
  /** None for a row that only names those below it. */
  values: ValueCells | null;
  nature: Span | null;
}

const printedNature = new RegExp(NATURE, 'uy');
/** Values of a row, from the first sign or digit of them. */
const VALUES =
  /(?:[＞>≥≤<＜约]?[-－]?\d[\d.]*(?:左右|以上|以下|以内|个百分点|[%％])?|[-—－–]|[〔［[]\s*[-\d.]+[%％]?\s*[〕\]］]|\s)+/gu;

/** What is known of the columns of a table. */
export interface GluedColumns {
  /** Heads of values alone. */
  values: GluedHead['kind'][];
  isNumbered: boolean;
}

/** A piece of a line that a row is made of: words, values, and how the row is to be met. */
interface Piece {
  name: Span;
  values: ValueCells;
  nature: Span | null;
}

/** Behind digits: they count something within a name, `25个城市`. */
const COUNTED = /[个家座项所条处名人年月日号级类种]/u;

/** Cuts what stands behind the heads into names and values; null where a run of values cannot be cut for certain. */
export function cutPieces(line: string, start: number, columns: GluedColumns): Piece[] | null {
  const pieces: Piece[] = [];
  let at = start;
  let next = 1;
  VALUES.lastIndex = start;
  for (let match = VALUES.exec(line); match; match = VALUES.exec(line)) {
    const name = line.slice(at, match.index);
    if (!/\p{Script=Han}/u.test(name)) continue;
    if (name.includes(numberOf(next, columns))) next++;
    const cut = takeValues(match[0], match.index, numberOf(next, columns), columns.values);
    printedNature.lastIndex = cut?.end ?? match.index + match[0].length;
    const nature = printedNature.exec(line);
    // Digits within a name, such as the number of a note, are no values.
    if (!nature && (cut === null || COUNTED.test(line.charAt(cut.end)))) continue;
    if (cut === null) return null;
    const end = cut.end + (nature?.[0].length ?? 0);
    pieces.push({
      name: { start: at, end: cut.start },
      values: cut.cells,
      nature: nature ? { start: cut.end, end } : null,
    });
    at = end;
    VALUES.lastIndex = end;
  }
  return line.slice(at).trim() === '' ? pieces : null;
}

/** How a number stands before a row: below 序号 alone, in a name with its point. */
function numberOf(value: number, { isNumbered }: GluedColumns): string {
  return isNumbered ? String(value) : `${String(value)}.`;
}

/** The values of a run; the number of the next row may follow them, the number of a note may close the name before. */
function takeValues(run: string, offset: number, next: string, kinds: GluedColumns['values']) {
  const isNumbered = run.endsWith(next) && run.length > next.length;
  for (const own of isNumbered ? [run.slice(0, -next.length), run] : [run]) {
    const end = offset + own.length;
    const cells = cutValues(own, offset, kinds);
    if (cells) return { start: offset, end, cells };
    const note = /^\d(?=[-—－–〔［[＞>≥≤<＜])/u.exec(own);
    const behind = note && cutValues(own.slice(1), offset + 1, kinds);
    if (behind) return { start: offset + 1, end, cells: behind };
  }
  return null;
}

/** `1.`, `10.` before a group of indicators or one alone. */
const ORDINAL = /(?<![\d.])(\d{1,2})[.．、](?=\s*\p{Script=Han})/gu;
/** A group by its unit, or by what it is of: `主要污染物排放总量减少（%）`, `空气质量`. */
const GROUP =
  /^\d{1,2}[.．、]\s*(?:[^（）()]{2,20}[（(][^（）()]{1,8}[）)](?=\p{Script=Han})|\p{Script=Han}{1,12}?(?:质量|状况)(?=\p{Script=Han}))/u;

/**
 * Parts the names of a table whose groups bear numbers: what stands before a number is the name of a section; a number
 * that several rows follow has the name of a group. Null where the numbers do not follow on each other, or where a
 * group and the first of its rows cannot be parted.
 */
export function partOrdinals(line: string, pieces: readonly Piece[]): GluedRow[] | null {
  const rows: GluedRow[] = [];
  const ordinals = pieces.map(({ name }) => ordinalIn(line, name));
  let last = 0;
  for (const [index, { name, ...piece }] of pieces.entries()) {
    const ordinal = ordinals[index] ?? null;
    let start = name.start;
    if (ordinal) {
      if (ordinal.value !== last + 1) return null;
      last = ordinal.value;
      if (ordinal.start > start) rows.push(naming({ start, end: ordinal.start }));
      start = ordinal.start;
      const isGroup = ordinals[index + 1] === null;
      const group = isGroup ? GROUP.exec(line.slice(start, name.end))?.[0] : undefined;
      if (isGroup && group === undefined) return null;
      if (group !== undefined) rows.push(naming({ start, end: start + group.length }));
      start += group?.length ?? 0;
    }
    rows.push({ number: null, name: { start, end: name.end }, ...piece });
  }
  return last > 1 ? rows : null;
}

function ordinalIn(line: string, { start, end }: Span): { start: number; value: number } | null {
  const match = [...line.slice(start, end).matchAll(ORDINAL)].at(0);
  return match ? { start: start + match.index, value: Number(match[1]) } : null;
}

function naming(name: Span): GluedRow {
  return { number: null, name, values: null, nature: null };
}

/** Parts the names of a table with a column of numbers, which count up; a row without one shares that above it. */
export function partNumbers(line: string, pieces: readonly Piece[]): GluedRow[] | null {
  const rows: GluedRow[] = [];
  let next = 1;
  for (const { name, ...piece } of pieces) {
    const printed = new RegExp(`^\\s*(${String(next)})(?!\\d)`, 'u').exec(line.slice(name.start, name.end));
    const start = name.start + (printed?.[0].length ?? 0);
    if (/\d/u.test(line.charAt(start)) || (rows.length === 0 && !printed)) return null;
    const number = printed ? { start: start - String(next).length, end: start } : null;
    rows.push({ number, name: { start, end: name.end }, ...piece });
    if (printed) next++;
  }
  return next > 2 ? rows : null;
}
