import { comparators } from '../../../lexicon/comparators.ts';
import { SHARE_NOUN } from '../../../lexicon/measure-nouns.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import type { IndicatorPoint } from '../../../model/indicator.ts';
import type { UnclearReason } from '../../../model/outcome.ts';
import type { Direction } from '../compare/value.ts';

/** A share of so many: the `45个` of `45个市控以上断面水质达标率`. A report of all sections may be of others. */
const NAMED_SET = new RegExp(`\\d+个(?=[^，；。\\d]{0,20}(?:${SHARE_NOUN}))`, 'u');

/** A goal or a result, as far as one is judged by the other. */
export type Stated = Pick<IndicatorPoint, 'value' | 'unit' | 'text' | 'comparator' | 'baselineYear' | 'quote'>;

/** Whether a goal was reached, or why that cannot be told. */
export type Judgement = 'met' | 'missed' | UnclearReason;

/**
 * Judges a goal by what is reported for its year. It is met or missed only where goal and result are numbers of one unit
 * and one base, and all results agree; a goal in words is met where the results repeat its very words.
 * @param results at least one
 * @param way on which side of the goal's value it is reached; null where nobody says it
 */
export function judgeGoal(goal: Stated, results: readonly Stated[], way: Direction | null): Judgement {
  const set = NAMED_SET.exec(goal.quote)?.[0];
  if (set !== undefined && !results.every(({ quote }) => quote.includes(set))) return 'named-set';
  if (goal.value === null)
    return results.every(({ value, text }) => value === null && text === goal.text) ? 'met' : 'goal-in-words';
  const { value } = goal;
  const numbers = results.flatMap((result) => (result.value === null ? [] : [{ ...result, value: result.value }]));
  const [first, ...others] = new Set(numbers.map((result) => compare({ ...goal, value }, result, way)));
  if (first === undefined) return 'result-in-words';
  return others.length > 0 ? 'results-disagree' : first;
}

/** The side of its value on which a goal is reached: 不低于 says so itself, and a cut by 10% is reached by a larger one. */
export function wayOf({ comparator }: Pick<Stated, 'comparator'>): Direction | null {
  if (comparator === 'decrease' || comparator === 'increase') return 'more';
  return (comparator === null ? undefined : comparators[comparator].allows) ?? null;
}

type Measured = Stated & { value: number };

function compare(goal: Measured, result: Measured, way: Direction | null): Judgement {
  if (!isSameUnit(goal.unit, result.unit)) return 'unlike-units';
  if (goal.baselineYear !== result.baselineYear) return 'unlike-baselines';
  if (goal.comparator === 'approx') return 'goal-is-vague';
  if (result.comparator !== null) return 'result-is-bound';
  if (result.value === goal.value) return goal.comparator === 'gt' || goal.comparator === 'lt' ? 'missed' : 'met';
  if (way === null) return 'no-direction';
  return result.value > goal.value === (way === 'more') ? 'met' : 'missed';
}
