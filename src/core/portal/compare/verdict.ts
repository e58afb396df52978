import type { Verdict } from '../../../model/comparison.ts';
import type { Reason } from '../../../model/reason.ts';
import type { Target } from '../../../model/target.ts';
import { demandOf } from './demand.ts';
import { isRate } from './measure.ts';
import { comparePeriods, compareTimes, timeReasons } from './times.ts';
import { compareValues, type Direction } from './value.ts';
import { orderOf, sign, type Sign } from './weighed.ts';

/** The two goals that are judged, of one measure, and what is known of them from elsewhere. */
export interface Case {
  readonly a: Target;
  readonly b: Target;
  /** Whether both are set for the same area, or for a measure that does not grow with the area. */
  readonly isSameArea: boolean;
  /** Which way is better, by the registry of indicators. */
  readonly direction: Direction;
}

/** How two goals compare, and why. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'only-a' | 'only-b'>;
  readonly reasons: readonly Reason[];
}

/**
 * Whether the second goal is stricter than the first, equal or weaker, by value, deadline and strength: it is
 * stricter when it is so in one of them at least and weaker in none. Where one is stricter in the one and
 * weaker in the other, and where units, bases or areas differ, they are incomparable.
 */
export function judge({ a, b, isSameArea, direction }: Case): Judgement {
  const isAmount = a.value !== null && b.value !== null && (!isRate(a) || !isRate(b));
  if (isAmount && !isSameArea) return incomparable(unlikeAreas(a, b));
  const value = compareValues(a, b, direction);
  if (typeof value === 'object') return incomparable(value);
  const time = compareTimes(a, b);
  if (typeof time === 'object') return incomparable(time);
  const period = comparePeriods(a, b);
  if (typeof period === 'object') return incomparable(period);
  const strength = sign(Number(b.strength === 'must') - Number(a.strength === 'must'));
  const reasons: Reason[] = [demandReason(a, b, value), ...timeReasons(a, b, time)];
  if (period !== 0) reasons.push({ code: 'period', values: { order: orderOf(period) } });
  if (strength !== 0) reasons.push({ code: 'strength', values: { a: a.strength, b: b.strength } });
  const signs = new Set([value, time, period, strength].filter((found) => found !== 0));
  if (signs.size > 1) return incomparable(...reasons, { code: 'mixed', values: {} });
  return { verdict: signs.has(1) ? 'stricter' : signs.has(-1) ? 'weaker' : 'equal', reasons };
}

/** Why amounts of a larger and a smaller area are not set against each other, with both. */
export function unlikeAreas(a: Target, b: Target): Reason {
  return { code: 'unlike-areas', values: { a: demandOf(a), b: demandOf(b) } };
}

function incomparable(...reasons: Reason[]): Judgement {
  return { verdict: 'incomparable', reasons };
}

function demandReason(a: Target, b: Target, found: Sign): Reason {
  const order = orderOf(found);
  // 实现 or 消除 alone does not tell 稳定达标 from 基本达标: where such words differ the measures tell.
  if (found !== 0 && a.value === null && b.value === null)
    return { code: 'wording-order', values: { order, a: a.metric, b: b.metric } };
  return { code: 'demand', values: { order, a: demandOf(a), b: demandOf(b) } };
}
