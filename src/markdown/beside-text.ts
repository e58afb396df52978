import type { Correction } from '../model/correction.ts';
import type { UsedTerm } from './terms.ts';
import type { Mention } from '../model/mention.ts';
import type { PolicyTable } from '../model/table.ts';
import type { Target } from '../model/target.ts';

/** A doubtful reading, and where the ledger tells of it: `/corrections/#…`. */
export interface PlacedQuery {
  readonly query: Correction;
  readonly path: string;
}

/** Rows of one document or gazette issue, beside its text, that its page is set with. */
export interface BesideText {
  readonly queries: readonly PlacedQuery[];
  readonly tables: readonly PolicyTable[];
  readonly mentions: readonly Mention[];
  readonly targets: readonly Target[];
  /** Terms of the glossary that are used in it. */
  readonly glossary: readonly UsedTerm[];
}
