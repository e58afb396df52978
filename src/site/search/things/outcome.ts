import type { Target } from '../../../model/target.ts';
import { listsBy } from '../../../model/lists-by.ts';
import { answersOf } from '../../compare/outcomes.ts';
import { indicators } from '../../portal/data.ts';
import { derived } from '../../portal/store/derived.ts';

/** What became of a target, as the answer to a question tells it. */
type TargetOutcome = readonly [label: string, sentence: string];

const answers = derived(() =>
  listsBy(indicators.flatMap(answersOf), ({ goal }) => (goal.target === null ? [] : [goal.target])),
);

/** What the texts of the portal report of a target; null for one of no registered indicator, of which nothing can be told. */
export function outcomeOf({ id, actual, metric, unit }: Target): TargetOutcome | null {
  const [answer] = answers()(id);
  if (answer !== undefined) return [answer.label, answer.sentence];
  if (actual === null) return null;
  const reported = /^[\d.]+$/u.test(actual) ? actual + (unit ?? '') : actual;
  return ['有报告', `完成情况表所载“${metric}”：${reported}。`];
}
