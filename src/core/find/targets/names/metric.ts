import type { Quantity } from '../../clause/quantities.ts';
import { putPartFirst } from './measure-parts.ts';
import { nameRate, withoutComparison, withoutVerbs, withoutYearly } from './measures.ts';
import { countNameRules } from './rules/counts.ts';
import { measureRules } from './rules/measures.ts';
import { shareNameRules } from './rules/shares.ts';
import type { NameRule, NameSite } from './rules/site.ts';
import { trimMetric } from './trim.ts';

/** The rules that name what a number measures, in their order; the last takes what the others leave. */
export const nameRules: readonly NameRule[] = [...measureRules, ...shareNameRules, ...countNameRules];

/** Another unit for the same, in a bracket behind it: `100条（个）幸福河湖`. */
const OTHER_UNIT = /^（[个条座处段家所块套间]）/u;
/** What a level is called that is come up to: `迈上3万亿元新台阶`. */
const STEP = /^的?[新大]?(?:台阶|大关|关口)/u;
const SEPARATOR = /[、和及，]/u;

/** What a number measures, and the rule that says so. */
export interface NamedMeasure {
  name: string;
  rule: string;
}

/**
 * Names what a quantity of a clause measures, from the words around it and, where they leave it out, from
 * the measure before.
 * @param share which of several measures that have the value in common, counted from 0
 * @param named the measure before
 * @param isYearly whether numbers count what is done in one year
 */
export function nameMeasure(
  body: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
  share: number,
  named: string | null,
  isYearly = false,
): NamedMeasure {
  const site = siteOf(body, quantities, quantity, { share, named, isYearly });
  const rule = nameRules.find(({ when }) => when(site));
  return rule ? { name: rule.gives(site), rule: rule.id } : { name: site.own, rule: 'name/none' };
}

function siteOf(
  body: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
  { share, named, isYearly }: { share: number; named: string | null; isYearly: boolean },
): NameSite {
  const index = quantities.indexOf(quantity);
  const { before, after } = wordsAround(body, quantities, index);
  const subject = trimMetric(body.slice(0, quantities[0]?.start ?? 0));
  const isDealt = /分别/u.test(body);
  return {
    body,
    kind: quantity.kind,
    count: quantities.length,
    index,
    share,
    before,
    own: withoutComparison(putPartFirst(nameRate(trimMetric(before.replace(/（$/u, ''))))),
    object: trimMetric(after.replace(OTHER_UNIT, '').replace(STEP, '')),
    subject,
    listed: withoutVerbs(isDealt ? beforeDealt(subject) : subject).split(
      isDealt ? /[、和]|及(?!周边|其|以[上下])/u : '、',
    ),
    isRun: isRun(body, quantities),
    isDealt,
    previous: named === null ? null : withoutYearly(named),
    isYearly,
  };
}

/** `甲补贴、乙补贴标准` of `甲补贴、乙补贴标准分别从每人每月209元、280元提高到`. */
function beforeDealt(subject: string): string {
  const at = subject.indexOf('分别');
  return at > 0 ? subject.slice(0, at) : subject;
}

function isRun(body: string, quantities: readonly Quantity[]): boolean {
  const [, ...further] = quantities;
  return (
    further.length > 0 &&
    further.every(({ start }, index) => /^[、和及]$/u.test(body.slice(quantities[index]?.end, start)))
  );
}

/** Words that belong to one quantity of a list: up to the mark that parts it from the next. */
function wordsAround(body: string, quantities: readonly Quantity[], index: number): { before: string; after: string } {
  const quantity = quantities[index];
  if (!quantity) return { before: '', after: '' };
  const last = quantities[index - 1];
  const next = quantities[index + 1];
  const gap = body.slice(last?.end ?? 0, quantity.start);
  const tail = body.slice(quantity.end, next?.start ?? body.length);
  const lead = last ? gap.search(SEPARATOR) : -1;
  const closed = (next ? /^[、，；（]/u : /^(?:[、，；]|（[^）]*\d)/u).test(tail);
  const cut = next ? tail.search(/[、和及，](?=[^、和及，]*$)/u) : -1;
  return {
    before: lead < 0 ? gap : gap.slice(lead + 1),
    after: closed ? '' : (cut < 0 ? tail : tail.slice(0, cut)).replace(/^的/u, ''),
  };
}
