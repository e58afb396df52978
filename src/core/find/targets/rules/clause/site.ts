import type { Calendar } from '../../../clause/calendar.ts';
import type { ClauseReading } from '../../../clause/reading.ts';
import type { RefusingRule } from '../rule.ts';

/** A clause in its sentence. */
export interface ClauseSite {
  clause: ClauseReading;
  /** Its words behind the label. */
  words: string;
  sentence: readonly ClauseReading[];
  /** All words of its sentence. */
  whole: string;
  index: number;
  calendar: Calendar;
  /** Whether a date that cannot be told governs it, from a sentence before. */
  isLost: boolean;
  /** Clauses of the sentence whose number or date is in doubt, or that lean on one. */
  doubtful: ReadonlySet<number>;
}

/** A rule that keeps a clause from giving any record. */
export type ClauseRule = RefusingRule<ClauseSite>;
