import { foldSpelling } from '../lexicon/fold.ts';

/** The positions of the values of one filter that the rows have: those of row `r` from `starts[r]` to `starts[r + 1]`. */
export interface CodeColumn {
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

/** Which rows are seen, and how many each choice would leave if it were taken instead. */
export interface Sifted {
  /** In order. */
  readonly seen: readonly number[];
  /** For each filter, the number of rows by position of the choice. */
  readonly counts: readonly Uint32Array[];
}

/** The words of a query, folded, all of which a row must hold. */
export function queryTerms(query: string): string[] {
  return foldSpelling(query).split(/\s+/u).filter(Boolean);
}

/** Reads the positions that rows have of one filter, as the page and the index write them: `0`, ``, `3 17`. */
export function readColumn(rows: readonly string[]): CodeColumn {
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  for (const [row, text] of rows.entries()) {
    if (text !== '') for (const code of text.split(' ')) codes.push(Number(code));
    starts[row + 1] = codes.length;
  }
  return { starts, codes: Uint32Array.from(codes) };
}

/**
 * Sifts rows by choices and words. A choice is counted over the rows that meet everything asked but its own filter.
 * @param size number of rows
 * @param wanted position chosen in each filter, null for none
 * @param holds whether a row holds the words that are asked for
 */
export function siftRows(
  size: number,
  columns: readonly CodeColumn[],
  wanted: readonly (number | null)[],
  holds: (row: number) => boolean,
): Sifted {
  const counts = columns.map(({ codes }) => new Uint32Array(codes.reduce((most, code) => Math.max(most, code + 1), 0)));
  const seen: number[] = [];
  for (let row = 0; row < size; row += 1) {
    if (!holds(row)) continue;
    const unmet = firstTwoUnmet(columns, wanted, row);
    if (unmet.length === 0) seen.push(row);
    for (const [filter, column] of columns.entries()) {
      if (unmet.some((other) => other !== filter)) continue;
      const count = counts[filter];
      for (const code of codesOf(column, row)) if (count) count[code] = (count[code] ?? 0) + 1;
    }
  }
  return { seen, counts };
}

/** The filters that a row does not meet; of more than two, two. */
function firstTwoUnmet(columns: readonly CodeColumn[], wanted: readonly (number | null)[], row: number): number[] {
  const unmet: number[] = [];
  for (const [filter, code] of wanted.entries()) {
    const column = columns[filter];
    if (code === null || (column && codesOf(column, row).includes(code))) continue;
    unmet.push(filter);
    if (unmet.length === 2) break;
  }
  return unmet;
}

/** The positions that a row has. */
export function codesOf({ starts, codes }: CodeColumn, row: number): Uint32Array {
  return codes.subarray(starts[row], starts[row + 1]);
}
