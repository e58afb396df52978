import type { Span } from '../../../model/span.ts';

/** How often a duty comes round. */
export type Recurrence = 'yearly' | 'quarterly' | 'halfyearly' | 'monthly';

/** A time that a text sets. */
export interface TimeExpression extends Span {
  kind: 'deadline' | 'recurrence' | 'from' | 'baseline' | 'past';
  /** `2017`, `2017-12` (年底), `2018-06` (6月底). */
  deadline: string | null;
  from: string | null;
  recurrence: Recurrence | null;
  baseline: string | null;
  /** As the text writes it; empty where what it sets was reckoned from it. */
  words: string;
}
