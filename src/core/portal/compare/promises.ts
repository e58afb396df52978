import type { Indicator, IndicatorPoint } from '../../../model/indicator.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import type { Direction } from './value.ts';

/** Whether a goal was reached, by what the texts report for its year. */
export type Outcome = 'met' | 'missed' | 'unreported' | 'unclear';

/** A goal of an indicator and what is reported for the year in which it falls due. */
export interface PromiseKept {
  readonly goal: IndicatorPoint;
  readonly outcome: Outcome;
  /** The results of that year, of which the outcome is taken; none where nothing is reported. */
  readonly results: readonly IndicatorPoint[];
  /** Why the outcome is unclear; null else. */
  readonly reason: string | null;
}

/**
 * Each goal of an indicator with what the texts report for its year. A goal is met or missed only where goal
 * and result are numbers of one unit and one base, and all that is reported for that year agrees; a goal in words
 * is met where the reports repeat its very words. A state that a later text gives as its outset counts as reported.
 */
export function readPromises(indicator: Indicator): PromiseKept[] {
  return indicator.series.filter(({ kind }) => kind === 'target').map((goal) => readPromise(goal, indicator));
}

function readPromise(goal: IndicatorPoint, { series, direction, measures }: Indicator): PromiseKept {
  const results = goal.year === null ? [] : series.filter(({ kind, year }) => kind !== 'target' && year === goal.year);
  const tell = (outcome: Outcome, reason: string | null = null): PromiseKept => ({ goal, outcome, results, reason });
  if (goal.year === null) return tell('unclear', '目标没有写明年份');
  if (results.length === 0) return tell('unreported');
  if (goal.value === null)
    return results.every(({ value, text }) => value === null && text === goal.text)
      ? tell('met')
      : tell('unclear', '目标写成文字而不是数字，报告的结果用的又不是同样的文字');
  const way = measures === 'level' ? wayOf(goal, direction) : 'more';
  const { value } = goal;
  const numbers = results.filter((result) => result.value !== null);
  if (numbers.length === 0) return tell('unclear', '报告的结果写成文字，不是数字');
  const found = new Set(numbers.map((result) => compare({ ...goal, value }, result, way)));
  if (found.size > 1) return tell('unclear', '各处报告的数，有的达到目标，有的没有');
  const [only] = found;
  return only === 'met' || only === 'missed' ? tell(only) : tell('unclear', only ?? null);
}

function wayOf({ comparator }: IndicatorPoint, direction: Direction): Direction {
  if (comparator === 'gte' || comparator === 'gt') return 'more';
  return comparator === 'lte' || comparator === 'lt' ? 'less' : direction;
}

/** `met`, `missed`, or why nothing can be said. */
function compare(goal: IndicatorPoint & { value: number }, result: IndicatorPoint, way: Direction): string {
  const { value } = goal;
  if (result.value === null) return '报告的结果写成文字，不是数字';
  if (!isSameUnit(goal.unit, result.unit)) return '目标与报告的结果单位不同';
  if (goal.baselineYear !== result.baselineYear) return '目标与报告的结果基准年不同';
  if (goal.comparator === 'approx') return '目标写的是“左右”，没有定下界限';
  if (result.comparator !== null) return '报告的结果只说界限，不是确数';
  if (result.value === value) return goal.comparator === 'gt' || goal.comparator === 'lt' ? 'missed' : 'met';
  return result.value > value === (way === 'more') ? 'met' : 'missed';
}
