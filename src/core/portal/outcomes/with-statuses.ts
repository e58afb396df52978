import type { Outcome } from '../../../model/outcome.ts';
import type { Target, TargetStatus } from '../../../model/target.ts';

/** The statuses that outcomes tell, by the id of the target. */
export function statusesOf(outcomes: readonly Outcome[]): ReadonlyMap<string, TargetStatus> {
  return new Map(outcomes.map(({ target, status }) => [target, status]));
}

/** Targets with the statuses that are told of them; the others stay as they are. */
export function withStatuses(targets: readonly Target[], told: ReadonlyMap<string, TargetStatus>): Target[] {
  return targets.map((target) => ({ ...target, status: told.get(target.id) ?? target.status }));
}
