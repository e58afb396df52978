import type { CellReading } from '../../../../read/tables/read-cell.ts';
import type { Unit } from '../../../../read/tables/read-unit.ts';
import type { Comparator } from '../../../../../model/target.ts';
import type { Quantity } from '../../../clause/quantities.ts';
import type { Rule } from '../rule.ts';

/** A cell of a table that holds a goal. */
export interface CellSite {
  /** What its row measures. */
  name: string;
  reading: CellReading;
  unit: Unit;
  /** Whether another column reports what was reached. */
  isOutcome: boolean;
  /** Whether the table deals one goal out to regions, and one that may not be exceeded. */
  isAllotment: boolean;
  isCeiling: boolean;
  /** The number in its words that is a goal, if there is one. */
  said: { quantity: Quantity; comparator: Comparator } | null;
}

/** What a cell asks. */
export interface CellGoal {
  comparator: Comparator;
  value: number | null;
  unit: string | null;
  text: string | null;
}

export type CellRule = Rule<CellSite, CellGoal>;
