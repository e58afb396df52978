import type { Outcome } from '../../../model/outcome.ts';
import type { Target } from '../../../model/target.ts';

/** Targets with the statuses that their outcomes tell; the others stay as they are. */
export function withOutcomes(targets: readonly Target[], outcomes: readonly Outcome[]): Target[] {
  const told = new Map(outcomes.map(({ target, status }) => [target, status]));
  return targets.map((target) => ({ ...target, status: told.get(target.id) ?? target.status }));
}
