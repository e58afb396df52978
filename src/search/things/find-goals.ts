import type { Goal } from './goal.ts';
import { inAll } from './find-things.ts';
import { inOrder } from './in-order.ts';
import { foldName, gramsOf } from './names.ts';
import { numbersOf } from './pieces.ts';
import type { ThingReader } from './thing-reader.ts';

/** What goals are asked for. */
export interface GoalSearch {
  /** What is measured, folded; empty for anything. */
  readonly measure: string;
  /** Indicators that are meant whatever their goals are called. */
  readonly indicators: readonly string[];
  /** Keys that each goal must have one of, list by list. */
  readonly within: readonly (readonly string[])[];
}

/** A goal that fits, and how well its words do: 1 where it holds the measure as it was asked for. */
export interface FoundGoal {
  readonly goal: Goal;
  readonly likeness: number;
}

export interface FoundGoals {
  /** How many goals fit, where no measure limits them; else how many of those that were read. */
  readonly count: number;
  readonly goals: readonly FoundGoal[];
}

/** Share of what was asked for, by weight of its pairs of characters, that the words of a goal must hold to be read. */
const leastCovered = 0.4;
/** Share of the characters asked for that must stand in them, in their order. */
const leastLike = 0.6;
/** Likeness of words that hold all the characters asked for, but not as a run. */
const mostApart = 0.95;
const mostRead = 20;
/** Most goals that are read of a list that no measure limits. */
const mostListed = 12;

/** The goals that fit, the likest first, then as they stand in the index. */
export async function findGoals(reader: ThingReader, search: GoalSearch): Promise<FoundGoals> {
  const { measure, indicators, within } = search;
  const [allowed, covered, meant] = await Promise.all([
    Promise.all(within.map((keys) => goalsUnderAny(reader, keys))),
    measure === '' ? null : coveredGoals(reader, measure),
    goalsUnderAny(
      reader,
      indicators.map((id) => `indicator:${id}`),
    ),
  ]);
  if (covered === null && indicators.length === 0) {
    const numbers = inAll(allowed);
    const goals = await reader.goals(numbers.slice(0, mostListed));
    return { count: numbers.length, goals: goals.map((goal) => ({ goal, likeness: 1 })) };
  }
  const weights = new Map([...(covered ?? []), ...meant.map((number) => [number, 1] as const)]);
  const sets = allowed.map((list) => new Set(list));
  const numbers = [...weights]
    .filter(([number, weight]) => weight >= leastCovered && sets.every((set) => set.has(number)))
    .toSorted(([a, x], [b, y]) => y - x || a - b)
    .slice(0, mostRead)
    .map(([number]) => number);
  const goals = (await reader.goals(numbers)).map((goal) => ({ goal, likeness: likenessOf(goal, search) }));
  const fitting = goals.filter(({ likeness }) => likeness >= leastLike);
  const best = fitting.reduce((most, { likeness }) => Math.max(most, likeness), 0);
  // What holds all that was asked for leaves out what holds but a part of it.
  const kept = best === 1 ? fitting.filter(({ likeness }) => likeness === 1) : fitting;
  return { count: kept.length, goals: kept.toSorted((a, b) => b.likeness - a.likeness) };
}

/** The share of a measure that the words of each goal hold; a pair that stands in few goals weighs more. */
async function coveredGoals(reader: ThingReader, measure: string): Promise<Map<number, number>> {
  const entries = await Promise.all(gramsOf(measure).map((gram) => reader.gram(gram)));
  const lists = entries.map(({ g }) => numbersOf(g ?? []));
  const weightOf = (list: readonly number[]) => Math.log(1 + reader.directory.goals / (1 + list.length));
  // A pair that no goal holds tells none from another.
  const total = lists.reduce((sum, list) => sum + (list.length === 0 ? 0 : weightOf(list)), 0);
  const covered = new Map<number, number>();
  for (const list of lists)
    for (const number of list) covered.set(number, (covered.get(number) ?? 0) + weightOf(list) / total);
  return covered;
}

async function goalsUnderAny(reader: ThingReader, keys: readonly string[]): Promise<number[]> {
  const lists = await Promise.all(keys.map((key) => reader.goalsUnder(key)));
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}

function likenessOf({ metric, measured, indicator, quote }: Goal, { measure, indicators }: GoalSearch): number {
  if (indicator !== null && indicators.includes(indicator)) return 1;
  const names = [metric, measured].map(foldName);
  if ([...names, foldName(quote)].some((words) => words.includes(measure))) return 1;
  // Its characters may stand there apart: 公交车新能源比例 in 公交车使用清洁能源或新能源的比例.
  return (mostApart * Math.max(...names.map((words) => inOrder(measure, words)))) / measure.length;
}
