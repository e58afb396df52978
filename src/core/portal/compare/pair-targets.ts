import type { TargetJoin } from '../../../model/comparison.ts';
import type { Target } from '../../../model/target.ts';
import { assignBest } from './assign.ts';
import { isRate, measureOf, measureWords } from './measure.ts';
import { likeness, profileOf, type Profile } from './similarity.ts';

/** Goals of provisions that answer each other. */
export interface TargetGroup {
  readonly a: readonly Target[];
  readonly b: readonly Target[];
}

/** Two goals that speak of one thing, or a goal that stands alone. */
export interface TargetPair {
  readonly a: Target | null;
  readonly b: Target | null;
  /** Whether both measure the same: by the registry of indicators, by a reviewed join or by their very words. */
  readonly isSame: boolean;
  /** The reviewed join, where one decides. */
  readonly join: TargetJoin | null;
}

/** Two measures less alike than this are not taken to be about one thing. */
const leastLike = 0.5;
const weights = { join: 100, same: 4, time: 2, unit: 1 } as const;

interface Read {
  readonly target: Target;
  readonly measure: string;
  readonly profile: Profile;
}

/**
 * Pairs goals that speak of one thing: first within provisions that answer each other, then, of what is left,
 * wherever both measure the same. Of several goals of one measure those of one year are paired. Each goal is
 * in exactly one pair.
 */
export function pairTargets(groups: readonly TargetGroup[], joins: readonly TargetJoin[]): TargetPair[] {
  const within = groups.flatMap(({ a, b }) => pairGroup(a.map(readTarget), b.map(readTarget), joins, leastLike));
  const alone = (side: 'a' | 'b', other: 'a' | 'b') =>
    within.flatMap((pair) => (pair[side] !== null && pair[other] === null ? [readTarget(pair[side])] : []));
  return [
    ...within.filter(({ a, b }) => a !== null && b !== null),
    ...pairGroup(alone('a', 'b'), alone('b', 'a'), joins, Infinity),
  ];
}

function readTarget(target: Target): Read {
  const measure = measureOf(target);
  return { target, measure, profile: profileOf(measure) };
}

function pairGroup(a: readonly Read[], b: readonly Read[], joins: readonly TargetJoin[], least: number): TargetPair[] {
  const joinOf = (one: Target, other: Target) => joins.find((join) => join.a === one.id && join.b === other.id) ?? null;
  const weigh = (one: Read, other: Read): number => {
    if (joinOf(one.target, other.target) !== null) return weights.join;
    const like = likeness(one.profile, other.profile);
    const same = measureSame(one, other);
    if (!same && like < least) return 0;
    const isTimely = yearOf(one.target) === yearOf(other.target);
    return (
      like +
      (same ? weights.same : 0) +
      (isTimely ? weights.time : 0) +
      (one.target.unit === other.target.unit ? weights.unit : 0)
    );
  };
  const columns = assignBest(a.map((one) => b.map((other) => weigh(one, other))));
  const taken = new Set(columns);
  return [
    ...a.map((one, row): TargetPair => {
      const other = columns[row] === null ? undefined : b[columns[row] ?? -1];
      if (other === undefined) return { a: one.target, b: null, isSame: false, join: null };
      const join = joinOf(one.target, other.target);
      return { a: one.target, b: other.target, isSame: join?.same ?? measureSame(one, other), join };
    }),
    ...b
      .filter((_, column) => !taken.has(column))
      .map(({ target }) => ({ a: null, b: target, isSame: false, join: null })),
  ];
}

function measureSame(a: Read, b: Read): boolean {
  const { indicator } = a.target;
  if (indicator !== null && indicator === b.target.indicator) return true;
  if (a.measure === '' || b.measure === '') return false;
  return a.measure === b.measure || (isCount(a) && isCount(b) && measureWords(a.target) === measureWords(b.target));
}

/** What is counted has a unit that says so; the words of a duty mean little out of their order. */
function isCount({ target }: Read): boolean {
  return target.value !== null && !isRate(target);
}

function yearOf({ deadline, from }: Target): string | null {
  return (deadline ?? from)?.slice(0, 4) ?? null;
}
