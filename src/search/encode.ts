import { cellBoundary, foldText } from '../lexicon/fold.ts';

/**
 * The alphabet of the index. Pagefind drops punctuation, stems and splits words; an exact search
 * needs every character to count, so each becomes a word of its own: a Han character stands for
 * itself, any other character is spelled in Latin letters. The letters `a` and `c` alone are kept
 * for the filler and for the cell boundary; all spelled characters begin with `b`.
 */
const filler = 'a';
const boundary = 'c';
const basicHan = /^[\u4E00-\u9FFF]$/u;

/**
 * Words of the index before which a heading ends. Records are filled up from the front so that a
 * match that begins before this word begins in the heading, which is how headings rank first.
 * The filler sorts before all other words and so fills index chunks that no query loads.
 */
export const headingZone = 48;

/** The word of the index for one folded character. */
export function encodeCharacter(character: string): string {
  if (basicHan.test(character)) return character;
  if (character === cellBoundary) return boundary;
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return `b${Array.from(digits, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')}`;
}

/** What is indexed for a provision: `head` (number and heading) and what follows it, which a run may span. */
export function encodeRecord(head: string, rest: string): string {
  const front = encodeFolded(foldText(head).folded);
  const fill = Array.from({ length: headingZone - front.length }, () => filler);
  return [...fill, ...front, ...encodeFolded(foldText(rest).folded)].join(' ');
}

/** Pagefind query for the exact run of characters `folded`, a folded term. */
export function encodePhrase(folded: string): string {
  return `"${encodeFolded(folded).join(' ')}"`;
}

function encodeFolded(folded: string): string[] {
  return Array.from(folded, encodeCharacter);
}
