import type { TimeExpression } from './time-expression.ts';

/** What leads to a date and is no part of it. */
const LEADS = /^(?:力争|争取|确保|用|到|至|于|在|今年|当年|同年|本年度?)+/u;
/** What an ISO date says whole: `2025年底前`, `6月底`, `年末`; a year alone. */
const SAID = /(?:^|[年月])(?:年?底|末|年末)(?:之?前)?$/u;
/** A length of time that runs from a day which the text does not print: `5年内`, `一年半之内`. */
const WITHIN = /内$/u;
/** The same with how long: `三年内`, `自本条例施行之日起6个月内`, and not `年内`, `5月内`. */
export const SPAN = /(?<!\d)[一二两三四五六七八九十半\d]+(?:年|个月|日|天|个工作日)之?内$/u;

/**
 * The words of a deadline where its date does not say them whole: `2026年6月30日前`, `2026年6月`, `第三季度前`, `5年内`.
 * Null where it does: `2026年`, `2026年底前`, `6月底`.
 */
export function deadlineWords({ deadline, words }: Pick<TimeExpression, 'deadline' | 'words'>): string | null {
  const own = words.replace(LEADS, '').replace(/\s/gu, '');
  if (deadline === null) return WITHIN.test(own) ? own : null;
  if (SPAN.test(own)) return own;
  return own === '' || !deadline.includes('-') || SAID.test(own) ? null : own;
}
