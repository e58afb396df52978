import type { Target } from '../../../model/target.ts';
import { datedDemand } from './demand.ts';
import { findNearest, findUndated, type Clause } from './clauses.ts';
import { otherSide, type Alone, type Ground, type Told } from './ground.ts';
import { isRate, measureOf } from './measure.ts';
import { tellPart, tellTotal } from './total.ts';
import { judge } from './verdict.ts';

/** How many times as long as the measure a clause from elsewhere in the other text may be. */
const longestElsewhere = 3;
/** Fewest characters of a measure that ends another by more than chance. */
const shortestMeasure = 6;
/** At most so many other goals of a measure are listed in a reason. */
const listed = 3;

/**
 * What the other text says to a goal that stands alone. It may set the same goal, which another one has met already;
 * say the same without a deadline; set the total that the goal is part of; set the same measure for other years;
 * or have words that come near. Else it is told that nothing was found, not that there is nothing.
 */
export function tellAlone(alone: Alone, ground: Ground): Told {
  return (
    tellRestated(alone, ground) ??
    tellUndated(alone, ground) ??
    tellPart(alone, ground) ??
    tellTotal(alone, ground) ??
    tellOtherwise(alone, ground) ??
    tellWider(alone, ground) ??
    tellNearest(alone, ground)
  );
}

/** The same goal, which the text of the lone one sets a second time. */
function tellRestated({ target, side }: Alone, ground: Ground): Told | null {
  const twin = goalsAlike(target, ground.goals[otherSide[side]]).find(
    (one) => one.value === target.value && one.text === target.text && yearOf(one) === yearOf(target),
  );
  if (twin === undefined) return null;
  const [a, b] = side === 'a' ? [target, twin] : [twin, target];
  const { verdict, reasons } = judge({
    ...ground,
    a,
    b,
    isSameArea: ground.areaOf(a) === ground.areaOf(b),
    direction: ground.directionOf(a, b),
  });
  return {
    verdict,
    reasons: [{ code: 'set-twice', values: {} }, ...reasons],
    answer: { provision: twin.provision, quote: twin.quote, target: twin.id },
  };
}

/** The same words without a deadline: less is asked for. */
function tellUndated({ target, side }: Alone, ground: Ground): Told | null {
  const { deadline, value, recurrence, document } = target;
  if (deadline === null || value !== null || recurrence !== null) return null;
  const clause = findUndated(target, answering(target, side, ground));
  if (clause === null) return null;
  const answered = ground.sides[otherSide[side]][0]?.document ?? document;
  const issued = ground.dateOf(answered);
  const isPast = answered !== document && issued !== null && deadline < issued.slice(0, deadline.length);
  return {
    verdict: side === 'a' ? 'weaker' : 'stricter',
    reasons: [{ code: 'deadline-dropped', values: { deadline, past: isPast } }],
    answer: { provision: clause.provision, quote: clause.quote, target: null },
  };
}

/** The same measure with other values or years. */
function tellOtherwise({ target, side }: Alone, { goals }: Ground): Told | null {
  const others = goalsAlike(target, goals[otherSide[side]]);
  const [first] = others;
  if (first === undefined) return null;
  const demands = new Map(others.map(datedDemand).map((one) => [JSON.stringify(one), one]));
  return {
    verdict: `only-${side}`,
    reasons: [{ code: 'other-goals', values: { goals: [...demands.values()].slice(0, listed) } }],
    answer: { provision: first.provision, quote: first.quote, target: first.id },
  };
}

/** The same measure with a wider or narrower scope: 污泥无害化处置率 beside 城镇污水处理厂污泥无害化处置率. */
function tellWider({ target, side }: Alone, { goals }: Ground): Told | null {
  if (target.unit === null || !isRate(target)) return null;
  const measure = measureOf(target);
  const isWider = (one: string, other: string) => other.length >= shortestMeasure && one.endsWith(other);
  const kin = goals[otherSide[side]].find((one) => {
    const other = measureOf(one);
    return one.unit === target.unit && one.value !== null && (isWider(measure, other) || isWider(other, measure));
  });
  if (kin === undefined) return null;
  return {
    verdict: `only-${side}`,
    reasons: [{ code: 'other-scope', values: { metric: kin.metric, goal: datedDemand(kin) } }],
    answer: { provision: kin.provision, quote: kin.quote, target: kin.id },
  };
}

function tellNearest({ target, side }: Alone, ground: Ground): Told {
  const verdict = `only-${side}` as const;
  const own = answeringPlaces(target, side, ground);
  const longest = own.length > 0 ? Infinity : longestElsewhere;
  const clause = findNearest(target, answering(target, side, ground), longest);
  if (clause !== null) {
    const { provision, quote } = clause;
    return {
      verdict,
      reasons: [{ code: 'nearest-words', values: {} }],
      answer: { provision, quote, target: null },
    };
  }
  const code = own.length > 0 ? 'not-listed' : 'not-found';
  return { verdict, reasons: [{ code, values: {} }], answer: null };
}

/** Clauses of the provisions paired with that of a goal; of the whole other text where none is. */
function answering(target: Target, side: Alone['side'], ground: Ground): readonly Clause[] {
  const own = answeringPlaces(target, side, ground);
  const all = ground.clausesOn(otherSide[side]);
  return own.length === 0 ? all : all.filter(({ provision }) => own.includes(provision));
}

function answeringPlaces({ provision }: Target, side: Alone['side'], { pairs }: Ground): string[] {
  return pairs.filter((pair) => pair[side]?.eid === provision).flatMap((pair) => pair[otherSide[side]]?.eid ?? []);
}

/** Goals of the same measure: by the registry of indicators, or by the very words. */
function goalsAlike(target: Target, others: readonly Target[]): Target[] {
  const measure = measureOf(target);
  return others.filter(
    (one) =>
      (one.indicator !== null && one.indicator === target.indicator) || (measure !== '' && measureOf(one) === measure),
  );
}

function yearOf({ deadline }: Target): string | null {
  return deadline?.slice(0, 4) ?? null;
}
