import { isMark } from '../../../lexicon/combining.ts';
import type { Span } from '../../../model/span.ts';

/** The nearest place at or before `at` that parts no character: neither the two halves of 𬭎 nor é written as two. */
export function border(text: string, at: number): number {
  let place = Math.max(0, Math.min(text.length, at));
  while (place > 0 && place < text.length && isInside(text, place)) place -= 1;
  return place;
}

function isInside(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return isLowHalf(code) ? (text.codePointAt(at - 1) ?? 0) > 0xffff : isMark(code);
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** The text between two places in UTF-16 units, by default to its end; a place inside a character counts as before it. */
export function part(text: string, start: number, end = text.length): string {
  return text.slice(border(text, start), border(text, end));
}

/** The text of a span, which holds no part of a character. */
export function textAt(text: string, { start, end }: Span): string {
  return part(text, start, end);
}

/** The first characters of a text, at most `most` UTF-16 units. */
export function opening(text: string, most: number): string {
  return part(text, 0, most);
}

/** The last characters of a text, at most `most` UTF-16 units. */
export function ending(text: string, most: number): string {
  let start = Math.max(0, text.length - most);
  while (border(text, start) < start) start += 1;
  return part(text, start);
}

/** The first characters of a text with `…` where more follow. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${opening(text, most)}…` : text;
}
