import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Target } from '../../../model/target.ts';
import { findTimes } from '../../find/clause/times.ts';
import { measureOf } from './measure.ts';
import { containment, profileOf, type Profile } from './similarity.ts';

/** A clause of a provision, as printed. */
export interface Clause {
  readonly provision: string;
  readonly quote: string;
  /** Years that its sentence names before its end, the last of which may be that of the clause. */
  readonly years: readonly string[];
  /** Whether a target was read from it. */
  readonly isGoal: boolean;
  readonly profile: Profile;
}

/** The clauses of provisions; those of a sentence share the times that stand before them. */
export function clausesOf(provisions: readonly Provision[], goals: readonly Target[]): Clause[] {
  return provisions.flatMap((provision) => {
    const own = goals.filter((goal) => goal.provision === provision.eid).map(({ quote }) => quote);
    return (provisionWords(provision).match(/[^。；\n\t]+/gu) ?? []).flatMap((sentence) =>
      [...sentence.matchAll(/[^，]+/gu)].map((match) => ({
        provision: provision.eid,
        quote: match[0],
        years: findTimes(sentence.slice(0, match.index + match[0].length)).flatMap(
          ({ deadline }) => deadline?.slice(0, 4) ?? [],
        ),
        isGoal: own.some((quote) => quote.includes(match[0]) || match[0].includes(quote)),
        profile: profileOf(measureOf({ metric: match[0] })),
      })),
    );
  });
}

/** A clause that holds at least this share of the words of a measure says the same. */
const leastSame = 0.8;
/** Characters of a clause that ends a measure, so that it says all of it but where. */
const shortest = 6;
/** A clause that holds at least this share may be shown as the nearest. */
const leastNear = 0.6;
/** Words out of their order weigh less than pairs of characters. */
const wordShare = 0.8;

/** The clause that says a goal in nearly its very words, without a time and without being one itself; null for none. */
export function findUndated(goal: Target, clauses: readonly Clause[]): Clause | null {
  const measure = measureOf(goal);
  const own = profileOf(measure);
  const says = ({ quote, profile }: Clause) =>
    containment(profile, own) >= leastSame ||
    (profile.size >= shortest && measure.endsWith(measureOf({ metric: quote })));
  return clauses.find((clause) => clause.years.length === 0 && !clause.isGoal && says(clause)) ?? null;
}

/**
 * The clause that comes nearest to a goal by its words, of several the one of its year; null where none is near.
 * @param longest how many times as long as the measure it may be: within an answering provision each clause is of interest,
 * elsewhere a long one holds the words by chance
 */
export function findNearest(goal: Target, clauses: readonly Clause[], longest: number): Clause | null {
  const measure = measureOf(goal);
  const year = goal.deadline?.slice(0, 4);
  const scored = clauses
    .map((clause) => ({ clause, near: nearness(measure, clause), isTimely: clause.years.at(-1) === year }))
    .filter(({ near, clause }) => near >= leastNear && clause.profile.size <= longest * measure.length)
    .toSorted((one, other) => Number(other.isTimely) - Number(one.isTimely) || other.near - one.near);
  return scored[0]?.clause ?? null;
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

/** Which share of a measure a clause holds, by pairs of characters, or by words where it has what the measure ends in. */
function nearness(measure: string, { quote, profile }: Clause): number {
  const pairs = containment(profile, profileOf(measure));
  const named = measure.replace(/率$/u, '');
  if (!quote.includes(named.slice(-2))) return pairs;
  const words = [...segmenter.segment(named)].flatMap(({ segment }) => (segment.length > 1 ? [segment] : []));
  if (words.length < 2) return pairs;
  return Math.max(pairs, (wordShare * words.filter((word) => quote.includes(word)).length) / Math.max(1, words.length));
}
