import type { Target } from '../../model/target.ts';
import { namedBodies, type NamedBody } from '../bodies/names.ts';
import { namesByRole } from '../bodies/roles.ts';
import { notGiven } from '../page/labels.ts';
import { deadlineInWords, demandLabel, fromInWords, goalBesideMetric, recurrenceLabel } from './labels.ts';

/** A line of a target's record. */
interface TargetFact {
  readonly term: string;
  readonly value: string;
}

/** The record of a target in plain words, in the order of its page; what the text leaves open is left out. */
export function factsOf(target: Target): TargetFact[] {
  const facts: [string, string | null][] = [
    ['指标', target.metric],
    ['目标', goalBesideMetric(target)],
    ['期限', deadlineInWords(target.deadline, target.quote, target.deadlineText) ?? notGiven],
    ['周期', recurrenceLabel(target.recurrence)],
    ['起始', fromInWords(target.from)],
    ['基准年', target.baselineYear === null ? null : `${target.baselineYear}年`],
    ['范围', target.scope],
    ['力度', demandLabel(target)],
    ['完成情况', actualInWords(target)],
    ['所在标题', target.heading],
  ];
  return facts.flatMap(([term, value]) => (value === null ? [] : [{ term, value }]));
}

/** A bare number as printed gets its unit, which the table names elsewhere. */
function actualInWords({ actual, unit }: Target): string | null {
  return actual !== null && /^[\d.]+$/.test(actual) ? actual + (unit ?? '') : actual;
}

/** The bodies of a target in one role. */
interface Party {
  readonly term: string;
  readonly bodies: readonly NamedBody[];
}

/** Who a target belongs to, role by role; roles that nobody has are left out. */
export function targetParties(target: Target): Party[] {
  const { leads, responsible, joins } = namesByRole(target);
  return [
    { term: '牵头单位', names: leads },
    { term: '责任单位', names: responsible },
    { term: '参与单位', names: joins },
  ].flatMap(({ term, names }) => (names.length === 0 ? [] : [{ term, bodies: namedBodies(target, names) }]));
}

/** Who leads; else who is named as 责任单位; else who takes part: `市环保局、市城管委`. */
export function answeringNames(target: Target): string {
  const { leads, responsible, joins } = namesByRole(target);
  return [leads, responsible, joins].find((names) => names.length > 0)?.join('、') ?? '';
}
