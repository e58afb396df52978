import { foldTerm } from '../../../lexicon/fold.ts';

/** Overlapping pairs of characters of a text, each with how often it occurs. */
export interface Profile {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** What bears no meaning of its own: punctuation and marks. */
const marks = /[\p{P}\p{S}]+/gu;

/** The profile of a text, whatever its punctuation, the width of its characters and its blanks. */
export function profileOf(text: string): Profile {
  const characters = Array.from(foldTerm(text).replace(marks, ''));
  const counts = new Map<string, number>();
  for (const [index, character] of characters.entries()) {
    const pair = character + (characters[index + 1] ?? '');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, size: characters.length };
}

/** How far two texts share their pairs of characters, 0 to 1 (Dice); 0 where one is empty. */
export function likeness(a: Profile, b: Profile): number {
  return a.size === 0 || b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

/** Which share of the second text stands in the first, 0 to 1. */
export function containment(whole: Profile, part: Profile): number {
  return part.size === 0 ? 0 : shared(whole, part) / part.size;
}

function shared(a: Profile, b: Profile): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [pair, count] of few.counts) sum += Math.min(count, many.counts.get(pair) ?? 0);
  return sum;
}
