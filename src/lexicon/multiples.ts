/** Words that multiply a number or a unit, the longest first: `5千万`, `万亩`. */
export const multiples: readonly (readonly [word: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

const factors = new Map(multiples);

/** The factor of a word that multiplies; 1 for none. */
export function multipleFactor(word: string): number {
  return factors.get(word) ?? 1;
}
