import { SUM_WORD } from '../../../lexicon/amounts.ts';
import { fits, profilesOf, shapeOf, type ColumnProfile } from './cell-shape.ts';
import { gridOf, type Block, type BlockPlace } from './cell-stream.ts';
import type { Grid } from './tables.ts';

/** The cells from the number of a row up to that of the next. */
export type Counted = Block[];

/** Rows that are whole prove what the columns hold. */
const LEAST_WHOLE = 3;
/** A head whose value stands for all that the cells before it part: its cell reaches as far down as the number. */
const SUM_HEAD = new RegExp(`${SUM_WORD}|小计|占比|比例|比重|总面积|总数`, 'u');

/**
 * Lays counted rows into columns where merged cells make some longer than the others: behind a whole row stand those
 * below it, which share its number. Null where the shapes of the cells leave a choice.
 */
export function readUnevenRows(
  header: readonly Block[],
  counted: readonly Counted[],
  rest: Pick<Grid, 'repeated' | 'next'>,
): Grid | null {
  const width = usualWidth(counted);
  const whole = counted.filter(({ length }) => length === width);
  const heads = whole.length < LEAST_WHOLE ? null : layHeads(header, whole);
  if (heads === null) return null;
  const profiles = profilesOf(counted.map((cells) => cells.slice(0, width).map(({ text }) => text)));
  const rows = counted.map((cells) => {
    const below = belowRow(cells.slice(width), profiles, heads.names);
    return cells.length < width || below === null ? null : [cells.slice(0, width), ...below];
  });
  if (rows.some((row) => row === null)) return null;
  return gridOf(heads.header, rows.filter((row) => row !== null).flat(), { ...rest, ...heads.parts });
}

/** The width that most rows have. */
function usualWidth(counted: readonly Counted[]): number {
  const times = new Map<number, number>();
  for (const { length } of counted) times.set(length, (times.get(length) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The rows that share the number of the one before: as many cells each, from the second column on, not all of them words. */
function belowRow(
  cells: readonly Block[],
  profiles: readonly ColumnProfile[],
  names: readonly string[],
): BlockPlace[][] | null {
  if (cells.length === 0) return [];
  const lay = (width: number): BlockPlace[][] | null => {
    if (cells.length % width > 0) return null;
    const isAt = (cell: Block, index: number) => {
      const profile = profiles[1 + (index % width)];
      return profile !== undefined && fits(cell.text, profile) && shapeOf(cell.text) !== 'none';
    };
    const isProven = profiles.slice(1, 1 + width).some(({ shapes }) => !shapes.has('words'));
    if (!isProven || !cells.every(isAt)) return null;
    return Array.from({ length: cells.length / width }, (_, row) => {
      const own = cells.slice(row * width, (row + 1) * width);
      return names.map((name, column): BlockPlace => {
        if (column === 0) return 'above';
        return own[column - 1] ?? (SUM_HEAD.test(name) ? 'above' : null);
      });
    });
  };
  const found = names
    .slice(1)
    .map((_, index) => lay(index + 1))
    .filter((rows) => rows !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

interface Heads {
  header: Block[];
  parts: Pick<Grid, 'parts'>;
  /** One a column. */
  names: string[];
}

/**
 * The heads of as many columns as the rows have cells. Where one head is too many, some stand in a second row below
 * one of the first: below the one over columns of numbers that look alike, where there is one such place alone.
 */
function layHeads(header: readonly Block[], rows: readonly Counted[]): Heads | null {
  const width = rows[0]?.length ?? 0;
  const names = header.map(({ text }) => text);
  if (header.length === width) return { header: [...header], parts: {}, names };
  if (header.length !== width + 1) return null;
  const shapes = Array.from({ length: width }, (_, column) => shapeOfColumn(rows, column));
  const found: { of: number; count: number }[] = [];
  for (let count = 2; count < width; count++)
    for (let of = 1; of < header.length - count; of++) {
      const alike = new Set(shapes.slice(of, of + count));
      if (alike.size === 1 && (alike.has('number') || alike.has('percent'))) found.push({ of, count });
    }
  const [place] = found;
  if (!place || found.length > 1) return null;
  const first = header.slice(0, -place.count);
  const second = header.slice(-place.count);
  const joined = first.flatMap(({ text }, column) =>
    column === place.of ? second.map((head) => `${text} ${head.text}`) : [text],
  );
  const heads = second.map(({ lines }) => lines.map(({ start, end }) => ({ start, end })));
  return { header: first, parts: { parts: { of: place.of, heads } }, names: joined };
}

function shapeOfColumn(rows: readonly Counted[], column: number): string | null {
  const shapes = new Set(rows.map((row) => shapeOf(row[column]?.text ?? '')));
  return shapes.size === 1 ? ([...shapes][0] ?? null) : null;
}
