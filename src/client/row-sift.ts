import { foldSpelling } from '../lexicon/fold.ts';

/** A row as it is filtered: for each filter the positions of its values, and all its words, folded. */
export interface SiftedRow {
  readonly codes: readonly ReadonlySet<number>[];
  readonly words: string;
}

/** Which rows are seen, and how many each choice would leave if it were taken instead. */
export interface Sifted {
  readonly seen: readonly boolean[];
  /** For each filter, the number of rows by position of the choice. */
  readonly counts: readonly ReadonlyMap<number, number>[];
}

/** Reads `0||3 17|2`, as the page writes it: positions parted by blanks, filters by bars. */
export function readCodes(codes: string): Set<number>[] {
  return codes.split('|').map((part) => new Set(part.split(' ').filter(Boolean).map(Number)));
}

/**
 * Sifts rows by choices and words. A choice is counted over the rows that meet everything asked but its
 * own filter.
 * @param wanted position chosen in each filter, null for none
 * @param query words parted by blanks, all of which a row must hold
 */
export function siftRows(rows: readonly SiftedRow[], wanted: readonly (number | null)[], query: string): Sifted {
  const terms = foldSpelling(query).split(/\s+/u).filter(Boolean);
  const counts = wanted.map(() => new Map<number, number>());
  const seen = rows.map(({ codes, words }) => {
    if (!terms.every((term) => words.includes(term))) return false;
    const unmet = wanted.flatMap((code, filter) => (code === null || codes[filter]?.has(code) ? [] : [filter]));
    for (const [filter, count] of counts.entries()) {
      if (unmet.some((other) => other !== filter)) continue;
      for (const code of codes[filter] ?? []) count.set(code, (count.get(code) ?? 0) + 1);
    }
    return unmet.length === 0;
  });
  return { seen, counts };
}
