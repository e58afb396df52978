/** First and last of runs of characters that hold no mark, of which nearly all of a text is made. */
const unmarked = [
  [0x0000, 0x02ff],
  [0x2010, 0x2026],
  [0x3000, 0x3029],
  [0x3400, 0x9fff],
  [0xff01, 0xff60],
] as const;

const isUnmarked = new Uint8Array(0x10000);
for (const [first, last] of unmarked) isUnmarked.fill(1, first, last + 1);

const MARK = /^\p{Mark}/u;

/** Whether a character, by its code point, belongs to the one before it: an accent, a variation selector (葛󠄀). */
export function isMark(code: number): boolean {
  return isUnmarked[code] !== 1 && MARK.test(String.fromCodePoint(code));
}
