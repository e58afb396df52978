import type { Indicator, IndicatorPoint } from '../../../model/indicator.ts';
import type { UnclearReason } from '../../../model/outcome.ts';
import { judgeGoal, wayOf } from './judge.ts';

/** Whether a goal was reached, by what the texts report for its year. */
export type GoalVerdict = 'met' | 'missed' | 'unreported' | 'unclear';

/** A goal of an indicator and what is reported for the year in which it falls due. */
export interface GoalOutcome {
  readonly goal: IndicatorPoint;
  readonly outcome: GoalVerdict;
  /** The results of that year, of which the outcome is taken; none where nothing is reported. */
  readonly results: readonly IndicatorPoint[];
  /** Why the outcome is unclear; null else. */
  readonly reason: UnclearReason | 'no-year' | null;
}

/**
 * Each goal of an indicator with what the texts report for its year, judged by it (`judgeGoal`). A state that a later
 * text gives as its outset counts as reported.
 */
export function readOutcomes(indicator: Indicator): GoalOutcome[] {
  return indicator.series.filter(({ kind }) => kind === 'target').map((goal) => readOutcome(goal, indicator));
}

function readOutcome(goal: IndicatorPoint, { series, direction, measures }: Indicator): GoalOutcome {
  const results = goal.year === null ? [] : series.filter(({ kind, year }) => kind !== 'target' && year === goal.year);
  if (goal.year === null) return { goal, outcome: 'unclear', results, reason: 'no-year' };
  if (results.length === 0) return { goal, outcome: 'unreported', results, reason: null };
  const judged = judgeGoal(goal, results, measures === 'level' ? (wayOf(goal) ?? direction) : 'more');
  return judged === 'met' || judged === 'missed'
    ? { goal, outcome: judged, results, reason: null }
    : { goal, outcome: 'unclear', results, reason: judged };
}
