import type { ClauseReading } from '../clause/reading.ts';
import type { UnsureNumber } from '../clause/unsure-numbers.ts';

/** What is part of what the clause before tells. */
const PART = /^(?:其中|并|且)/u;

/** Clauses that a number or date in doubt stands in, and those that may lean on them: all behind, up to one with a date of its own. */
export function doubtfulClauses(sentence: readonly ClauseReading[], unsure: readonly UnsureNumber[]): Set<number> {
  const doubtful = new Set<number>();
  for (const [index, { start, end, text, times }] of sentence.entries()) {
    const own = unsure.some((number) => number.start < end && start < number.end);
    const isDated = times.some(({ kind }) => kind === 'deadline');
    const leans = doubtful.has(index - 1) && (PART.test(text) || !isDated);
    if (own || leans) doubtful.add(index);
  }
  return doubtful;
}

/** True where a date of a sentence cannot be told: what it would govern is not known. */
export function hasUnsureDate(sentence: readonly ClauseReading[], unsure: readonly UnsureNumber[]): boolean {
  return unsure.some(
    ({ reason, start, end }) =>
      reason === 'date' && sentence.some((clause) => start < clause.end && clause.start < end),
  );
}
