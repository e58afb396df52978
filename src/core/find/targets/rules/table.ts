import { cellRules } from './cell/table.ts';
import { clauseRules } from './clause/table.ts';
import { draftRules } from './draft/table.ts';
import { normRules } from './norm/table.ts';
import { numberRules } from './number/table.ts';
import { placingRules } from './placing/table.ts';
import { wordsRules } from './words/table.ts';
import type { Example } from './rule.ts';
import type { Reason } from './reasons.ts';

/** A rule as those see it who only ask what it is. */
export interface RuleEntry {
  id: string;
  examples: readonly Example[];
  counterexamples: readonly Example[];
  wording?: string;
  refuses?: Reason;
}

/**
 * All rules in the order in which a clause meets them: those that keep it from giving a record, those that its numbers
 * are read by, and, where none of these is a goal, those that its words are; then those of the cells of tables.
 */
export const rules: readonly RuleEntry[] = [
  ...clauseRules,
  ...numberRules,
  ...placingRules,
  ...wordsRules,
  ...normRules,
  ...draftRules,
  ...cellRules,
];
