import type { ClauseContext } from '../../clause-context.ts';
import type { TargetDraft } from '../../target-draft.ts';
import type { Rule } from '../rule.ts';
import type { ReadDeliverable } from '../words/site.ts';

/** The words of a clause, and where each of them stands in its text. */
export interface Words {
  text: string;
  /** Place in the clause of each character. */
  places: () => readonly number[];
}

/** A clause without a number that is a goal, with what its words say and what governs them. */
export interface PlacingSite {
  words: Words;
  /** What they say as a goal; null where they say none. */
  goal: ReadDeliverable | null;
  /** What a record of them measures. */
  metric: () => string;
  /** Whether dates are dealt out to what the clause before names. */
  isDealt: boolean;
  context: ClauseContext;
}

/** A rule that gives the records of a clause whatever its words say, or says why there are none. */
export type PlacingRule = Rule<PlacingSite, TargetDraft[]>;
