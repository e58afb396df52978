import type { Occurrences } from '../index/index-reader.ts';

/** Provisions that hold what is asked for. */
export interface Hits {
  /** Their numbers, in rising order. */
  readonly provisions: Uint32Array;
  /** How many of the terms begin in the heading of each. */
  readonly inHead: Uint8Array;
}

/** The provisions of one term. */
export function hitsOf({ heads, texts }: Occurrences): Hits {
  const provisions = new Uint32Array(heads.length + texts.length);
  const inHead = new Uint8Array(provisions.length);
  let [count, head, text] = [0, 0, 0];
  while (head < heads.length || text < texts.length) {
    const [a, b] = [heads[head] ?? Infinity, texts[text] ?? Infinity];
    provisions[count] = Math.min(a, b);
    inHead[count] = Number(a <= b);
    if (a <= b) head += 1;
    if (b <= a) text += 1;
    count += 1;
  }
  return { provisions: provisions.subarray(0, count), inHead: inHead.subarray(0, count) };
}

/** The provisions that are among both. */
export function inBoth(a: Hits, b: Hits): Hits {
  const provisions = new Uint32Array(Math.min(a.provisions.length, b.provisions.length));
  const inHead = new Uint8Array(provisions.length);
  let [count, own, other] = [0, 0, 0];
  while (own < a.provisions.length && other < b.provisions.length) {
    const [x, y] = [a.provisions[own] ?? 0, b.provisions[other] ?? 0];
    if (x === y) {
      provisions[count] = x;
      inHead[count] = (a.inHead[own] ?? 0) + (b.inHead[other] ?? 0);
      count += 1;
    }
    if (x <= y) own += 1;
    if (y <= x) other += 1;
  }
  return { provisions: provisions.subarray(0, count), inHead: inHead.subarray(0, count) };
}

/** Those among some provisions, which are in rising order. */
export function within(hits: Hits, provisions: Uint32Array): Hits {
  return inBoth(hits, { provisions, inHead: new Uint8Array(provisions.length) });
}
