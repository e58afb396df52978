import { decide, type Verdict } from '../rule.ts';
import { findAccomplished, type Accomplished } from './closings.ts';
import { deliverableRules } from './deliverables.ts';
import { otherWordsRules } from './others.ts';
import type { Deliverable, ReadDeliverable, WordsRule } from './site.ts';
import { tendencyRules } from './tendencies.ts';
import { wishRules } from './wishes.ts';

/** The rules that the words of a clause without a number that is a goal are read by, in their order. */
export const wordsRules: readonly WordsRule[] = [
  ...tendencyRules,
  ...wishRules,
  ...deliverableRules,
  ...otherWordsRules,
];

/** What the words of a clause say as a goal, and by which rule. */
export function judgeWords(words: string): Verdict<Deliverable> {
  let found: { closing: Accomplished | null } | null = null;
  const closing = () => (found ??= { closing: findAccomplished(words) }).closing;
  return decide(wordsRules, { words, closing });
}

/** The goal of a clause that has no number; null for a wish, a condition or a plain statement. */
export function readDeliverable(words: string): ReadDeliverable | null {
  const verdict = judgeWords(words);
  return 'gift' in verdict ? { ...verdict.gift, rule: verdict.rule } : null;
}
