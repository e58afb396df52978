import { isLedEntry } from '../../structure/contents.ts';
import { readMarker } from '../../structure/marker.ts';
import type { Line } from '../../text/lines.ts';
import type { PageNumber } from './page-series.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
/** `7.1 文化繁荣`. */
const DECIMAL = /^(\d{1,2})[.．]\d{1,2}(?![\d])/u;

/**
 * Page numbers of a table of contents, counted apart from those of the text: 1, 2 or I, II before the first words of the
 * next page, each below an entry that dots lead to its page. An entry that follows on the one above with its digits as
 * they stand has none.
 */
export function findFrontNumbers(lines: readonly Line[]): Pick<PageNumber, 'at' | 'length'>[] {
  const found: Pick<PageNumber, 'at' | 'length'>[] = [];
  let top: number | null = null;
  lines.forEach(({ text }, at) => {
    const isBelowEntry = isLedEntry(lines[at - 1]?.text ?? '');
    const length = isBelowEntry ? lengthOf(text, found.length + 1, top) : 0;
    if (length > 0) found.push({ at, length });
    top = topOf(text.slice(length)) ?? top;
  });
  return found;
}

function lengthOf(text: string, next: number, top: number | null): number {
  const roman = ROMAN[next - 1];
  for (const digits of [roman, roman?.toLowerCase()]) {
    if (
      digits !== undefined &&
      text.startsWith(digits) &&
      /^(?:[A-Z][.．]?\d|\d|[\p{Script=Han}“])/u.test(text.slice(digits.length))
    )
      return digits.length;
  }
  const digits = String(next);
  const rest = text.slice(digits.length);
  if (!text.startsWith(digits) || /^[\s\u3000.．、]/u.test(rest)) return 0;
  if (!isLedEntry(text)) return next > 1 && /^[\p{Script=Han}“]/u.test(rest) ? digits.length : 0;
  const follows = (value: number | null) => value !== null && top !== null && (value === top || value === top + 1);
  return follows(topOf(rest)) && !follows(topOf(text)) ? digits.length : 0;
}

/** The outermost number of an entry: 7 of `七、`, of `7.1`. */
function topOf(text: string): number | null {
  const decimal = DECIMAL.exec(text)?.[1];
  if (decimal !== undefined) return Number(decimal);
  const marker = readMarker(text);
  return marker?.kind === 'section' || marker?.kind === 'chapter' ? marker.value : null;
}
