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

/** Characters that multiply all that stands before them, the greater first. */
export const myriads: readonly (readonly [character: string, factor: number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** Characters that Chinese numerals are written with, for the inside of a bracket expression. */
export const NUMERAL = [...digits.keys(), ...multipliers.keys()].join('');

/** Numerals as money is written 大写, and as they stand in traditional characters, each beside the plain one. */
const otherForms: ReadonlyMap<string, string> = new Map(
  [
    ['壹贰叁肆伍陆柒捌玖拾佰仟', '一二三四五六七八九十百千'],
    ['貳參陸萬億兩負點個塊幾', '二三六万亿两负点个块几'],
  ].flatMap(([forms = '', plain = '']) =>
    [...forms].map((form, index): [string, string] => [form, [...plain][index] ?? form]),
  ),
);

/** A text with one form for each character of a numeral, at the same length: `拾萬` as `十万`. */
export function foldNumerals(text: string): string {
  return [...text].map((character) => otherForms.get(character) ?? character).join('');
}
