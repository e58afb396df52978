import type { Comparator } from '../../../../../model/target.ts';
import type { Rule } from '../rule.ts';
import type { Accomplished } from './closings.ts';

/** A goal in words. */
export interface Deliverable {
  comparator: Comparator;
  text: string;
  value: number | null;
  unit: string | null;
}

/** The same with the rule that reads it. */
export interface ReadDeliverable extends Deliverable {
  rule: string;
}

/** The words of a clause, its times and its label set out. */
export interface WordsSite {
  words: string;
  /** The first of them that say that a work is closed, or in what state a thing is. */
  closing: () => Accomplished | null;
}

/** A rule that reads the words of a clause. */
export type WordsRule = Rule<WordsSite, Deliverable>;

/** A goal in words, without a number. */
export function inWords(comparator: Comparator, text: string): Deliverable {
  return { comparator, text, value: null, unit: null };
}
