import { comparators } from '../../../lexicon/comparators.ts';
import type { Indicator, IndicatorPoint } from '../../../model/indicator.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import type { Direction } from './value.ts';

/** Whether a goal was reached, by what the texts report for its year. */
export type Outcome = 'met' | 'missed' | 'unreported' | 'unclear';

/** Why it cannot be told whether a goal was reached. */
export type UnclearReason =
  | 'no-year'
  /** The goal is in words, and the report does not repeat them. */
  | 'goal-in-words'
  | 'result-in-words'
  /** By some reports it was reached, by others not. */
  | 'results-disagree'
  | 'unlike-units'
  | 'unlike-baselines'
  /** The goal is a 左右, which sets no bound. */
  | 'goal-is-vague'
  /** The report gives a bound, and no value. */
  | 'result-is-bound';

/** A goal of an indicator and what is reported for the year in which it falls due. */
export interface GoalOutcome {
  readonly goal: IndicatorPoint;
  readonly outcome: Outcome;
  /** The results of that year, of which the outcome is taken; none where nothing is reported. */
  readonly results: readonly IndicatorPoint[];
  /** Why the outcome is unclear; null else. */
  readonly reason: UnclearReason | null;
}

/**
 * Each goal of an indicator with what the texts report for its year. A goal is met or missed only where goal
 * and result are numbers of one unit and one base, and all that is reported for that year agrees; a goal in words
 * is met where the reports repeat its very words. A state that a later text gives as its outset counts as reported.
 */
export function readOutcomes(indicator: Indicator): GoalOutcome[] {
  return indicator.series.filter(({ kind }) => kind === 'target').map((goal) => readOutcome(goal, indicator));
}

function readOutcome(goal: IndicatorPoint, { series, direction, measures }: Indicator): GoalOutcome {
  const results = goal.year === null ? [] : series.filter(({ kind, year }) => kind !== 'target' && year === goal.year);
  const tell = (outcome: Outcome, reason: UnclearReason | null = null): GoalOutcome => ({
    goal,
    outcome,
    results,
    reason,
  });
  if (goal.year === null) return tell('unclear', 'no-year');
  if (results.length === 0) return tell('unreported');
  if (goal.value === null)
    return results.every(({ value, text }) => value === null && text === goal.text)
      ? tell('met')
      : tell('unclear', 'goal-in-words');
  const way = measures === 'level' ? wayOf(goal, direction) : 'more';
  const { value } = goal;
  const numbers = results.flatMap((result) => (result.value === null ? [] : [{ ...result, value: result.value }]));
  const [first, ...others] = new Set(numbers.map((result) => compare({ ...goal, value }, result, way)));
  if (first === undefined) return tell('unclear', 'result-in-words');
  if (others.length > 0) return tell('unclear', 'results-disagree');
  return first === 'met' || first === 'missed' ? tell(first) : tell('unclear', first);
}

function wayOf({ comparator }: IndicatorPoint, direction: Direction): Direction {
  return (comparator === null ? undefined : comparators[comparator].allows) ?? direction;
}

type Measured = IndicatorPoint & { value: number };

/** Whether a result reaches a goal, or why nothing can be said. */
function compare(goal: Measured, result: Measured, way: Direction): 'met' | 'missed' | UnclearReason {
  if (!isSameUnit(goal.unit, result.unit)) return 'unlike-units';
  if (goal.baselineYear !== result.baselineYear) return 'unlike-baselines';
  if (goal.comparator === 'approx') return 'goal-is-vague';
  if (result.comparator !== null) return 'result-is-bound';
  if (result.value === goal.value) return goal.comparator === 'gt' || goal.comparator === 'lt' ? 'missed' : 'met';
  return result.value > goal.value === (way === 'more') ? 'met' : 'missed';
}
