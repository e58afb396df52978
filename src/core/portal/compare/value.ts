import type { Indicator } from '../../../model/indicator.ts';
import type { Comparator, Target } from '../../../model/target.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';

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

/** 1 where the second value asks for more, -1 where for less, 0 where for the same; else why nothing can be said. */
export type Finding = -1 | 0 | 1 | { readonly reason: string };

type Goal = Pick<
  Target,
  'comparator' | 'value' | 'valueMax' | 'unit' | 'text' | 'metric' | 'baselineYear' | 'recurrence'
>;

/** Sets two goals of one measure against each other, whatever their deadlines. */
export function compareValues(one: Goal, other: Goal, direction: Direction): Finding {
  const [a, b] = [asShare(one, other), asShare(other, one)];
  if (families[a.comparator] !== families[b.comparator]) return { reason: '一处定的是数值本身，一处定的是变化或事项' };
  if ((a.value === null) !== (b.value === null)) return { reason: '一处是数值，一处是文字' };
  if (a.value === null || b.value === null) return families[a.comparator] === 'duty' ? 0 : compareWords(a, b);
  if (!isSameUnit(a.unit, b.unit)) return { reason: `单位不同（${a.unit ?? '无单位'}／${b.unit ?? '无单位'}）` };
  if (a.valueMax !== b.valueMax) return { reason: '一处是区间' };
  if (a.baselineYear !== b.baselineYear)
    return { reason: `基准年不同（${yearOrNone(a.baselineYear)}／${yearOrNone(b.baselineYear)}）` };
  return compareNumbers(a, b, { from: a.value, to: b.value }, direction);
}

function yearOrNone(year: string | null): string {
  return year === null ? '未写' : `${year}年`;
}

function compareNumbers(a: Goal, b: Goal, { from, to }: { from: number; to: number }, direction: Direction): Finding {
  const firmer = sign(firmness[b.comparator] - firmness[a.comparator]);
  const way = wayOf(a, b, direction);
  if (way === 'both') return { reason: '一处是下限，一处是上限' };
  if (from === to) return firmer;
  if (way === null) return { reason: '没有写明高为严还是低为严' };
  const stricter = way === 'more' ? sign(to - from) : sign(from - to);
  const isLoose = (stricter > 0 ? b : a).comparator === 'approx' && firmer !== 0;
  return isLoose ? { reason: '数值更严的一处只写“左右”' } : stricter;
}

/** The stricter way by the comparators, or by the registry of indicators where they leave it open. */
function wayOf(a: Goal, b: Goal, direction: Direction): Direction | 'both' {
  if (families[a.comparator] !== 'level') return 'more';
  const bounds = new Set([a, b].flatMap(({ comparator }) => boundOf(comparator)));
  if (bounds.size > 1) return 'both';
  return [...bounds][0] ?? direction;
}

function boundOf(comparator: Comparator): ('more' | 'less')[] {
  if (comparator === 'gte' || comparator === 'gt') return ['more'];
  return comparator === 'lte' || comparator === 'lt' ? ['less'] : [];
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
function compareWords(a: Goal, b: Goal): Finding {
  return sign(degreeOf(b) - degreeOf(a));
}

function degreeOf({ text, metric }: Goal): number {
  const words = `${text ?? ''} ${metric}`;
  return degrees.find(([degree]) => degree.test(words))?.[1] ?? 0;
}

/** The sign of a number, never -0. */
export function sign(difference: number): -1 | 0 | 1 {
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}
