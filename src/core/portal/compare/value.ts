import { comparators } from '../../../lexicon/comparators.ts';
import type { Indicator } from '../../../model/indicator.ts';
import type { Comparator, Target } from '../../../model/target.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import { sign, type Sign, type Weighed } from './weighed.ts';

/** Which way is the stricter: a larger or a smaller value; null where nothing says. */
export type Direction = Indicator['direction'] | null;

/** What a value is: the state itself, by how much it falls or rises, or how many are done. */
type Family = 'level' | 'fall' | 'rise' | 'count' | 'words' | 'duty';

const families: Record<Comparator, Family> = {
  gte: 'level',
  gt: 'level',
  lte: 'level',
  lt: 'level',
  eq: 'level',
  approx: 'level',
  maintain: 'level',
  decrease: 'fall',
  increase: 'rise',
  count: 'count',
  complete: 'words',
  recurring: 'duty',
};

/** How firm a bound of the same value is: 超过 more than 达到 or 以上, and these more than 左右. */
const firmness: Record<Comparator, number> = {
  gt: 2,
  lt: 2,
  gte: 1,
  lte: 1,
  eq: 1,
  maintain: 1,
  approx: 0,
  decrease: 1,
  increase: 1,
  count: 1,
  complete: 1,
  recurring: 1,
};

type Goal = Pick<
  Target,
  'comparator' | 'value' | 'valueMax' | 'unit' | 'text' | 'metric' | 'baselineYear' | 'recurrence'
>;

/** Sets two goals of one measure against each other, whatever their deadlines. */
export function compareValues(one: Goal, other: Goal, direction: Direction): Weighed {
  const [a, b] = [asShare(one, other), asShare(other, one)];
  if (families[a.comparator] !== families[b.comparator]) return { code: 'unlike-kinds', values: {} };
  if ((a.value === null) !== (b.value === null)) return { code: 'number-and-words', values: {} };
  if (a.value === null || b.value === null) return families[a.comparator] === 'duty' ? 0 : compareWords(a, b);
  if (!isSameUnit(a.unit, b.unit)) return { code: 'unlike-units', values: { a: a.unit, b: b.unit } };
  if (a.valueMax !== b.valueMax) return { code: 'one-range', values: {} };
  if (a.baselineYear !== b.baselineYear)
    return { code: 'unlike-baselines', values: { a: a.baselineYear, b: b.baselineYear } };
  return compareNumbers(a, b, { from: a.value, to: b.value }, direction);
}

function compareNumbers(a: Goal, b: Goal, { from, to }: { from: number; to: number }, direction: Direction): Weighed {
  const firmer = sign(firmness[b.comparator] - firmness[a.comparator]);
  const way = wayOf(a, b, direction);
  if (way === 'both') return { code: 'floor-and-ceiling', values: {} };
  if (from === to) return firmer;
  if (way === null) return { code: 'no-direction', values: {} };
  const stricter = way === 'more' ? sign(to - from) : sign(from - to);
  const isLoose = (stricter > 0 ? b : a).comparator === 'approx' && firmer !== 0;
  return isLoose ? { code: 'stricter-is-vague', values: {} } : stricter;
}

/** The stricter way by the comparators, or by the registry of indicators where they leave it open. */
function wayOf(a: Goal, b: Goal, direction: Direction): Direction | 'both' {
  if (families[a.comparator] !== 'level') return 'more';
  const bounds = new Set([a, b].flatMap(({ comparator }) => comparators[comparator].allows ?? []));
  if (bounds.size > 1) return 'both';
  return [...bounds][0] ?? direction;
}

/** `村全覆盖` beside `村覆盖率90%以上` is a share of 100 %. */
function asShare(goal: Goal, other: Goal): Goal {
  const isWhole = goal.value === null && /全覆盖/u.test(`${goal.metric}${goal.text ?? ''}`);
  const isShare = other.unit === '%' && families[other.comparator] === 'level' && /率/u.test(other.metric);
  return isWhole && isShare ? { ...goal, comparator: 'eq', value: 100, unit: '%' } : goal;
}

/** How far words go, from the least on: 有所改善, 基本达标, 达标 or 全面达标, 稳定达标. */
const degrees: readonly (readonly [RegExp, number])[] = [
  [/有所/u, -2],
  [/基本/u, -1],
  [/稳定达标|持续稳定/u, 1],
];

/** Goals in words: 基本消除 asks for less than 消除, 全面消除 or 全部消除, 稳定达标 for more than 达标. */
function compareWords(a: Goal, b: Goal): Sign {
  return sign(degreeOf(b) - degreeOf(a));
}

function degreeOf({ text, metric }: Goal): number {
  const words = `${text ?? ''} ${metric}`;
  return degrees.find(([degree]) => degree.test(words))?.[1] ?? 0;
}
