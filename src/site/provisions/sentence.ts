import { part } from '../../core/read/text/cut.ts';
import type { Span } from '../../model/span.ts';

/** A run of words, and whether it is part of the quote. */
export interface MarkedRun {
  readonly words: string;
  readonly marked: boolean;
}

/** Ends of a sentence, with the quotation marks and brackets that close behind them: `……达标。”`. */
const sentenceEnd = /[。！？][”’）】]*|[\n\t]/gu;

/** The sentence, or the cell of a table, that a quote stands in; several where the quote runs over its end. */
export function sentenceAround(words: string, quote: Span): MarkedRun[] {
  return runsOf(words, sentenceSpan(words, quote), quote);
}

/** Where that sentence stands. */
export function sentenceSpan(words: string, quote: Span): Span {
  let start = 0;
  let end = words.length;
  for (const { 0: mark, index } of words.matchAll(sentenceEnd)) {
    const close = index + mark.length;
    if (close <= quote.start) start = close;
    else if (close >= quote.end) {
      end = close;
      break;
    }
  }
  return { start, end };
}

/** The cells of a row that a quote touches, as the text has them. */
export function quotedCells(words: string, quote: Span): string[] {
  let start = 0;
  return words.split('\t').filter((cell) => {
    const span = { start, end: start + cell.length };
    start = span.end + 1;
    return span.start < quote.end && quote.start < span.end;
  });
}

/**
 * Which cells of a restored row are quoted: those that hold the quoted cells, in their order. Null where
 * one is not found; the columns are then not known.
 */
export function placeCells(restored: readonly (string | null)[], quoted: readonly string[]): Set<number> | null {
  const places = new Set<number>();
  let next = 0;
  for (const cell of quoted) {
    const at = restored.indexOf(cell, next);
    if (at < 0) return null;
    places.add(at);
    next = at + 1;
  }
  return places;
}

function runsOf(words: string, whole: Span, quote: Span): MarkedRun[] {
  const from = Math.min(Math.max(quote.start, whole.start), whole.end);
  const to = Math.max(Math.min(quote.end, whole.end), from);
  const cut = (start: number, end: number) => part(words, start, end).replace(/[\n\t]+$/u, '');
  return [
    { words: cut(whole.start, from), marked: false },
    { words: cut(from, to), marked: true },
    { words: cut(to, whole.end), marked: false },
  ].filter((run) => run.words !== '');
}
