import { brackets as pairs } from '../../../lexicon/punctuation.ts';
import type { Span } from '../../../model/span.ts';

const closers = new Map(pairs);
const openers = new Map(pairs.map(([open, close]) => [close, open]));
const brackets = new RegExp(`[${[...closers].flat().map(RegExp.escape).join('')}]`, 'gu');

/**
 * Finds the outermost bracket pairs of a text.
 * @param opening which opening brackets count, e.g. `（［`; full and half width pair only with themselves
 * @returns spans that include both brackets, in order; an unpaired bracket gives none
 */
export function outerBrackets(text: string, opening: string): Span[] {
  const spans: Span[] = [];
  const open: { character: string; at: number }[] = [];
  for (const { 0: character, index: at } of text.matchAll(brackets)) {
    const opener = openers.get(character);
    if (closers.has(character) && opening.includes(character)) open.push({ character, at });
    else if (opener !== undefined && open.some((bracket) => bracket.character === opener)) {
      let last = open.pop();
      while (last && last.character !== opener) last = open.pop();
      if (last && open.length === 0) spans.push({ start: last.at, end: at + 1 });
    }
  }
  return spans;
}

/** True when a bracket, quotation mark or title mark is open at the end of the text. */
export function isOpenAtEnd(text: string): boolean {
  const open: string[] = [];
  for (const [character] of text.matchAll(brackets)) {
    if (closers.has(character)) open.push(character);
    const opener = openers.get(character);
    if (opener !== undefined && open.includes(opener)) open.splice(open.lastIndexOf(opener));
  }
  return open.length > 0;
}
