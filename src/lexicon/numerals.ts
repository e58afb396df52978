/** Characters of Chinese numerals that stand for a digit, with its value. */
export const digits: ReadonlyMap<string, number> = new Map([
  ...[...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
]);

/** Characters that multiply the digit before them. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Characters that Chinese numerals are written with, for the inside of a bracket expression. */
export const NUMERAL = [...digits.keys(), ...multipliers.keys()].join('');
