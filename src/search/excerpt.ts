import { part } from '../core/read/text/cut.ts';
import { foldText } from '../lexicon/fold.ts';

/** A half-open range of shown text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Stands between two cells of a row, as between the heads of its columns. */
export const cellMark = '｜';

/** A stretch of an excerpt, inside or outside a match. */
export interface Segment {
  readonly text: string;
  readonly matched: boolean;
}

/** Places of all occurrences of folded terms in shown text, in order, those that touch joined. */
export function matchRanges(text: string, terms: readonly string[]): Range[] {
  const { folded, starts, ends } = foldText(text);
  const found: Range[] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + 1)) {
      const start = starts[at];
      const end = ends[at + term.length - 1];
      if (start !== undefined && end !== undefined) found.push({ start, end });
    }
  }
  return joinRanges(found);
}

/**
 * About `length` characters of `text` around its first match, cut at both ends with `…` where more
 * follows, parted into matched and unmatched segments. A tab, which parts cells, shows as a
 * {@link cellMark}, line feeds as a blank.
 */
export function excerptOf(text: string, terms: readonly string[], length = 96): Segment[] {
  const ranges = matchRanges(text, terms);
  const first = ranges[0] ?? { start: 0, end: 0 };
  const room = Math.max(0, length - (first.end - first.start));
  const start = roundDown(text, Math.max(0, Math.min(first.start - Math.floor(room / 4), text.length - length)));
  const end = roundUp(text, Math.min(text.length, Math.max(first.end, start + length)));

  const segments: Segment[] = [];
  if (start > 0) segments.push({ text: '…', matched: false });
  let at = start;
  for (const range of ranges) {
    if (range.start >= end) break;
    segments.push({ text: part(text, at, range.start), matched: false });
    segments.push({ text: part(text, range.start, Math.min(range.end, end)), matched: true });
    at = Math.min(range.end, end);
  }
  segments.push({ text: part(text, at, end), matched: false });
  if (end < text.length) segments.push({ text: '…', matched: false });
  return segments
    .filter((segment) => segment.text !== '')
    .map((segment) => ({ ...segment, text: segment.text.replaceAll('\t', cellMark).replace(/\s+/gu, ' ') }));
}

function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && range.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push(range);
    }
  }
  return joined;
}

/** The nearest place at or before `at` that parts no surrogate pair. */
function roundDown(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function roundUp(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
