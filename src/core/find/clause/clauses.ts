import { brackets } from '../../../lexicon/punctuation.ts';
import type { Span } from '../../../model/span.ts';
import { findThousandCommas } from '../../read/text/thousands.ts';

/** A stretch between two commas, semicolons or full stops, with the mark that closes it. */
export interface Clause extends Span {
  text: string;
  stop: string;
}

const pairs = new Map(brackets);
const LONGEST_QUOTE = 60;

/** Splits a text into sentences of clauses; marks inside brackets, quotations, titles and numbers part nothing. */
export function splitSentences(text: string): Clause[][] {
  const sentences: Clause[][] = [];
  let sentence: Clause[] = [];
  const commas = findThousandCommas(text);
  let start = 0;
  let at = 0;
  const close = (end: number, stop: string) => {
    if (end > start) sentence.push({ start, end, text: text.slice(start, end), stop });
    start = end + stop.length;
    if (!'。！？\n'.includes(stop) && stop !== '') return;
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  while (at < text.length) {
    const character = text.charAt(at);
    const closer = pairs.get(character);
    const end = closer === undefined ? -1 : matchingClose(text, at, character, closer);
    if (end > at) at = end;
    else if ('，；。！？\n'.includes(character) && !commas.has(at)) close(at, character);
    at++;
  }
  close(text.length, '');
  return sentences;
}

function matchingClose(text: string, at: number, open: string, closer: string): number {
  let depth = 0;
  for (let index = at; index < Math.min(text.length, at + LONGEST_QUOTE * 4); index++) {
    if (text.charAt(index) === open) depth++;
    else if (text.charAt(index) === closer && --depth === 0) return index;
    else if (text.charAt(index) === '。' && open === '“' && index - at > LONGEST_QUOTE) return -1;
  }
  return -1;
}
