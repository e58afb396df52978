import type { Span } from '../../../model/span.ts';
import type { Target } from '../../../model/target.ts';
import type { Comparator } from './goals.ts';
import type { Recurrence } from '../clause/times.ts';

/** A commitment found in a provision; `quote` is a span of its words. */
export interface TargetDraft {
  quote: Span;
  metric: string;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  text: string | null;
  baselineYear: string | null;
  deadline: string | null;
  recurrence: Recurrence | null;
  from: string | null;
  strength: 'must' | 'strive';
  /** One that a bracket adds to another: it is numbered after the others, whose numbers it would move. */
  isAside?: true;
}

/** A target before its bodies are known; `quote` is a span of its provision's words. */
export interface PlacedTarget extends TargetDraft {
  provision: string;
  nature: Target['nature'];
  origin: Target['origin'];
  scope: string | null;
  actual: string | null;
}
