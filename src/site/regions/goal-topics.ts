import { topics } from '../portal/data.ts';
import type { RegionGoal } from './goals.ts';

/** Goals under one topic: the first of theirs, so that each is listed once. */
export interface GoalTopic {
  readonly id: string;
  readonly name: string;
  readonly goals: readonly RegionGoal[];
}

/** What stands for a topic where a goal has none. */
const OTHER = { id: 'other', name: '其他' };

/** Goals by topic, in the order of the topics; in each the goals keep their order, of one column by deadline. */
export function goalTopics(goals: readonly RegionGoal[]): GoalTopic[] {
  const byTopic = Map.groupBy(goals, ({ target }) => target.topics[0] ?? OTHER.id);
  return [...topics, OTHER].flatMap(({ id, name }) => {
    const own = byTopic.get(id) ?? [];
    return own.length === 0 ? [] : [{ id, name, goals: inTurn(own) }];
  });
}

/** How many of a topic bear in each way: `点名2`, `全市40`. */
export function bearingCounts(goals: readonly RegionGoal[]): { label: string; count: number }[] {
  return [...Map.groupBy(goals, ({ label }) => label)].map(([label, own]) => ({ label, count: own.length }));
}

/** The columns one after the other, in each what is due last first, and at its end what has no deadline. */
function inTurn(goals: readonly RegionGoal[]): RegionGoal[] {
  const runs = Map.groupBy(goals, ({ label, bound }) => `${label} ${bound?.place?.id ?? ''}`);
  const due = ({ target: { deadline } }: RegionGoal) => deadline?.padEnd(7, '-99') ?? '';
  return [...runs.values()].flatMap((own) => own.toSorted((a, b) => (due(a) > due(b) ? -1 : Number(due(a) < due(b)))));
}
