import type { DatedDemand, Demand } from '../../../model/reason.ts';
import type { Target } from '../../../model/target.ts';

/** What a goal asks for, as short as it can be told. */
export function demandOf({ value, valueMax, unit, text, metric, comparator, recurrence }: Target): Demand {
  if (comparator === 'recurring' && value === null) return { kind: 'duty', recurrence };
  if (value === null && metric.includes('全覆盖')) return { kind: 'whole' };
  if (text !== null) return { kind: 'words', text };
  return value === null ? { kind: 'done' } : { kind: 'number', value, valueMax, unit, comparator };
}

/** What a goal asks for, with its time. */
export function datedDemand(target: Target): DatedDemand {
  return { date: dateOfGoal(target), demand: demandOf(target) };
}

/** When a goal falls due, or since when it holds, to the month. */
export function dateOfGoal({ deadline, from }: Pick<Target, 'deadline' | 'from'>): string | null {
  return deadline ?? from?.slice(0, 7) ?? null;
}
