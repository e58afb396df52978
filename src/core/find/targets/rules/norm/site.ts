import type { Span } from '../../../../../model/span.ts';
import type { DutyWords } from '../../norms/duty-words.ts';
import type { ToldBefore } from '../../norms/told-before.ts';
import type { TargetDraft } from '../../target-draft.ts';
import type { RefusingRule } from '../rule.ts';

/** A record that a clause of a statute would give, with what its sentence says of it. */
export interface NormSite {
  draft: TargetDraft;
  /** Its words behind the label. */
  words: string;
  /** Where in them the period stands; null where they name none. */
  period: Span | null;
  /** The words around the period; null where there is none. */
  parts: DutyWords | null;
  before: ToldBefore;
  /** The words that lead the list it stands in. */
  lead: string | null;
  /** Whether the deadline that governs it, of its own clause or one before, is a span that runs from some event. */
  isSpan: boolean;
  /** The words of the clause behind it; empty behind the last. */
  after: string;
  /** The headings above it. */
  heading: string;
  /** Year of the statute. */
  asOf: number | null;
}

/** A rule by which a record of a statute is given up. */
export type NormRule = RefusingRule<NormSite>;
