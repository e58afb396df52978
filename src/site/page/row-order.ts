/** What a cell is ordered by: a number, a word, or nothing. */
export type OrderKey = number | string | null;

/** A year ends with its last month: `2017` and `2017-12` are one day. */
export function deadlineKey(deadline: string): string {
  return deadline.length === 4 ? `${deadline}-12` : deadline;
}

/** Numbers by value, then words by their reading; empty cells come last in either direction. */
export function compareKeys(a: OrderKey, b: OrderKey, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : compareCells(String(a), String(b));
  return descending ? -order : order;
}

/** Made when it is first asked for: its tables for Chinese take a phone a tenth of a second. */
let collator: Intl.Collator | undefined;

/** Order of two cells: numbers by value, Chinese by its reading. */
export function compareCells(a: string, b: string): number {
  collator ??= new Intl.Collator('zh-CN', { numeric: true });
  return collator.compare(a, b);
}

/** The rank of each key among all, the same for keys of one place: from 1 for numbers, from -1 down for words, 0 for none. */
export function ranksOf(keys: readonly OrderKey[]): number[] {
  const different = [...new Set(keys)].filter((key) => key !== null).sort((a, b) => compareKeys(a, b, false));
  const ranks = new Map<OrderKey, number>([[null, 0]]);
  let rank = 0;
  for (const [index, key] of different.entries()) {
    if (index === 0 || compareKeys(different[index - 1] ?? null, key, false) !== 0) rank += 1;
    ranks.set(key, typeof key === 'number' ? rank : -rank);
  }
  return keys.map((key) => ranks.get(key) ?? 0);
}
