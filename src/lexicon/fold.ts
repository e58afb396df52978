import { isMark } from './combining.ts';
import { DASH, QUOTATION, TITLE_MARK } from './punctuation.ts';

/** Stands in folded text where two table cells meet; no query can hold it. */
export const cellBoundary = '\t';

/** Text made comparable, with the place of each of its UTF-16 units in the text as shown. */
export interface FoldedText {
  readonly folded: string;
  /** `starts[i]` and `ends[i]` bound the shown characters that gave `folded[i]`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A character with the marks that combine with it: `水`, `é` in either form, `５`. */
const cluster = /\P{Mark}\p{Mark}*|\p{Mark}+/gu;
/** White space, and characters that nobody sees: U+200B, soft hyphen, variation selectors. */
const unseen = /[\p{White_Space}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Folds text for comparison: NFKC (劣Ⅴ类 = 劣V类, ＰＭ₂.₅ = PM2.5, ：= :), lower case, no white space.
 * A tab, which parts table cells, becomes a `cellBoundary`, so that no run reaches across two cells.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0, end; start < text.length; start = end) {
    end = endOfCluster(text, start);
    const piece = foldShown(text, start, end);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { folded, starts, ends };
}

/** Where the character that begins at a place ends, with the marks that combine with it. */
function endOfCluster(text: string, start: number): number {
  let end = start;
  do end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (end < text.length && isMark(text.codePointAt(end) ?? 0));
  return end;
}

/** Folded forms of characters of one unit, by that. */
const foldedUnits: (string | undefined)[] = [];

function foldShown(text: string, start: number, end: number): string {
  if (end > start + 1) return foldCluster(text.slice(start, end));
  const unit = text.charCodeAt(start);
  return (foldedUnits[unit] ??= unit === cellBoundary.charCodeAt(0) ? cellBoundary : foldCluster(text.charAt(start)));
}

/** The folded form of a search term; empty when nothing in it counts. */
export function foldTerm(term: string): string {
  return term.replace(cluster, (shown) => (shown === '\t' ? '' : foldCluster(shown)));
}

/** A text has some thousand different characters, and each many times. */
const foldedClusters = new Map<string, string>();

function foldCluster(shown: string): string {
  let folded = foldedClusters.get(shown);
  if (folded === undefined) {
    folded = shown.normalize('NFKC').toLowerCase().normalize('NFKC').replace(unseen, '');
    foldedClusters.set(shown, folded);
  }
  return folded;
}

/** For reading what may be printed in any form: one form for each character (NFKC), `５`, `⑸`, `Ⅴ`, `㎡` as `5`, `(5)`, `V`, `m2`. */
export function foldForms(text: string): string {
  return text.normalize('NFKC');
}

/** For reading where places count: the form of `foldForms` for each character that has one of the same length. */
export function foldFormsInPlace(text: string): string {
  return [...text].map((shown) => (foldForms(shown).length === shown.length ? foldForms(shown) : shown)).join('');
}

/** For finding what is looked up in a table, such as units: one form for each character and no blanks. */
export function foldSign(text: string): string {
  return foldForms(text).replaceAll(/\s/gu, '');
}

/** For words that people spell by hand, such as terms and queries: one form for each character, in lower case. */
export function foldSpelling(text: string): string {
  return foldForms(text).toLowerCase();
}

const titleMarks = new RegExp(`[${TITLE_MARK}${QUOTATION}]`, 'gu');
const dashes = new RegExp(`[${DASH}]+`, 'gu');

/** For titles, which differ from print to print in width, blanks, dashes, title marks and quotation marks. */
export function foldTitle(text: string): string {
  return foldSign(text).replaceAll(titleMarks, '').replaceAll(dashes, '-');
}

const WIDE = /[０-９Ａ-Ｚａ-ｚ．％＜＞＝]/gu;
const DISTANCE = '０'.charCodeAt(0) - '0'.charCodeAt(0);

/**
 * For finding numbers: digits, letters, points and signs of full width (`６６．７％`) as those of half width, and nothing
 * else. Each character gives one, so that an offset holds in both texts.
 */
export function foldWidth(text: string): string {
  return text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - DISTANCE));
}
