import type { Correction } from '../model/correction.ts';
import type { UsedTerm } from './terms.ts';
import type { Mention } from '../model/mention.ts';
import type { PolicyTable } from '../model/table.ts';
import type { Target } from '../model/target.ts';

/** Rows of one document or gazette issue, beside its text, that its page is set with. */
export interface BesideText {
  readonly corrections: readonly Correction[];
  readonly tables: readonly PolicyTable[];
  readonly mentions: readonly Mention[];
  readonly targets: readonly Target[];
  /** Terms of the glossary that are used in it. */
  readonly glossary: readonly UsedTerm[];
}
