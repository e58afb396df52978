import type { Goal } from '../things/goal.ts';
import { foldName } from '../things/names.ts';
import type { AnswerItem } from './answer.ts';

/** A goal as an item of an answer. */
export function itemOf(goal: Goal, told: Partial<Pick<AnswerItem, 'words' | 'remark'>> = {}): AnswerItem {
  return {
    head: goal.metric,
    path: `/targets/${goal.id}/`,
    words: wordsOf(goal),
    remark: goal.answering === '' ? null : goal.answering,
    quote: foldName(goal.metric).includes(foldName(goal.quote)) ? null : goal.quote.replace(/\s+/gu, ' '),
    source: { label: goal.document.label, path: goal.receipt },
    isDraft: goal.isDraft,
    ...told,
  };
}

/** `2020年 · 达到15% · 要求`. */
export function wordsOf({ time, goal, demand }: Goal): string {
  return [...new Set([time, goal, demand])].filter((part) => part !== '').join(' · ');
}

/** Goals that say the same once, as an annex repeats the body and prose a table. */
export function withoutRepeats(goals: readonly Goal[]): Goal[] {
  const keyOf = ({ indicator, metric, year, goal, document }: Goal) =>
    JSON.stringify([indicator ?? metric, year, goal, document.path]);
  const kept = new Map<string, Goal>();
  for (const goal of goals) if (!kept.has(keyOf(goal))) kept.set(keyOf(goal), goal);
  return [...kept.values()];
}

/** The later deadline first; what looks back at a period that is over behind what is asked for; drafts last. */
export function latestFirst(a: Goal, b: Goal): number {
  const looksBack = ({ demand }: Goal) => Number(demand === '回顾');
  return (
    Number(a.isDraft) - Number(b.isDraft) || Number(b.year ?? 0) - Number(a.year ?? 0) || looksBack(a) - looksBack(b)
  );
}
