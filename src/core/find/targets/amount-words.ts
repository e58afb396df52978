import { boundAtEnd } from '../../../lexicon/bounds.ts';
import type { UnitKind } from '../../../lexicon/units.ts';
import type { Comparator } from '../../../model/target.ts';
import type { ClauseContext } from './clause-context.ts';
import type { Goal } from './rules/number/site.ts';

/** What is to go on rather than to be done: `示范推进…11条`, at the head of a clause. */
const GOES_ON = /^(?:示范|重点|全面|加快|统筹)*(?:推进|推动)/u;
const AT_LEAST = /至少[^，；\d]*$/u;
/** How a bound word right before it limits how often something is done. */
const LIMITS = new Map([
  ['at-least', '至少'],
  ['at-most', '不超过'],
]);

/** How a number is taken, before it: `累计完成1000处`, `总体达到20年一遇`. */
const TAKEN = /(累计|总体)[^，；、\d]*$/u;

/** For whom and how often a sum is meant, before it or before the one that it starts from: `从每人每月2375元提高到2423元`. */
const PER_HEAD = /(每[生人户亩班村例次床](?:每[年月天日周]|□+)?)[^，；]*$/u;

/** A measure with how its number is taken: `水利工程标准化管理创建（累计）`, `最低标准（每人每月）`. */
export function nameTaken(metric: string, before: string, kind: UnitKind | null): string {
  const taken =
    TAKEN.exec(before)?.[1] ?? (kind === 'money' ? PER_HEAD.exec(before)?.[1]?.replace(/□/gu, '') : undefined);
  return taken === undefined || metric.includes(taken) ? metric : `${metric}（${taken}）`;
}

/**
 * How the text says an amount that its number does not hold whole: `至少一次`, `2次以上`, `三分之二以上`, `每两年一轮`,
 * `示范推进11条`.
 * Null where the number says it all.
 */
export function amountWords(body: string, { quantity, comparator }: Goal, context: ClauseContext): string | null {
  const printed = body.slice(quantity.start, quantity.end);
  const limit = comparator === 'recurring' ? limitOf(body.slice(0, quantity.start)) : null;
  const limited = (limit ?? '') + printed;
  const rare = rareWords(limited, context);
  if (rare !== null) return rare;
  if (comparator === 'recurring' && (limit !== null || quantity.bound !== null)) return limited;
  const act = comparator === 'count' ? GOES_ON.exec(body.replace(/^□+/u, ''))?.[0] : undefined;
  if (act !== undefined) return act + printed;
  return quantity.words === null ? null : printed;
}

/** How a comparator is said of a part of a whole, whose bound word stands before the whole: `不少于工作时间的六分之五`. */
const SIDES = new Map<Comparator, string>([
  ['gte', '不少于'],
  ['lte', '不超过'],
  ['gt', '超过'],
  ['lt', '低于'],
]);

/** The words of an amount with the bound that stands before the whole that it is a part of. */
export function boundWords(words: string | null, { quantity, comparator }: Goal): string | null {
  const side = SIDES.get(comparator);
  const isPart = quantity.kind === 'share' && quantity.bound === null && (quantity.words ?? '').includes('分之');
  return side !== undefined && isPart && words === quantity.words ? side + (words ?? '') : words;
}

/** A name with what is counted in, where that stands between the number and its bound: `租赁住房（包括宿舍床位）`. */
export function nameCountedIn(metric: string, body: string, { unitEnd, end }: Goal['quantity']): string {
  const bracket = /^（[^（）]*）/u.exec(body.slice(unitEnd, end))?.[0] ?? '';
  return metric.includes(bracket) ? metric : metric + bracket;
}

/** `至少` of `至少开展`, `不少于`, `不得少于`; null where no word limits the number of times. */
function limitOf(before: string): string | null {
  if (AT_LEAST.test(before)) return '至少';
  return LIMITS.get(boundAtEnd(before.replace(/□+$/u, ''))?.kind ?? '') ?? null;
}

/** `每两年一轮`, `每周至少2次`: a period that has no name in the data stays in the words of the goal. */
function rareWords(amount: string, { clause, recurrence }: ClauseContext): string | null {
  if (recurrence === null || recurrence.recurrence !== null) return null;
  return clause.text.slice(recurrence.start, recurrence.end) + amount;
}
