import type { Reason } from '../../../model/reason.ts';
import type { Target } from '../../../model/target.ts';
import { dateOfGoal } from './demand.ts';
import { orderOf, sign, type Sign, type Weighed } from './weighed.ts';

const often = ['yearly', 'halfyearly', 'quarterly', 'monthly'] as const;

/** 2020年 is the end of 2020. */
function lastMonth(date: string): string {
  return date.length === 4 ? `${date}-12` : date;
}

/** A goal that is to be reached once asks for less where it names no deadline; a standing duty does not. */
export function compareTimes(a: Target, b: Target): Weighed {
  if ((a.deadline === null) !== (b.deadline === null)) {
    const isOnce = [a, b].every(({ recurrence, from }) => recurrence === null && from === null);
    if (!isOnce) return { code: 'one-deadline', values: {} };
    return sign(Number(b.deadline !== null) - Number(a.deadline !== null));
  }
  const [one, other] = [dateOfGoal(a), dateOfGoal(b)];
  if (one === null && other === null) return 0;
  if (one === null || other === null) return { code: 'one-time', values: {} };
  return lastMonth(one) === lastMonth(other) ? 0 : lastMonth(other) < lastMonth(one) ? 1 : -1;
}

/** What is told of the times of two goals, however they compare; nothing of duties without any. */
export function timeReasons(a: Target, b: Target, found: Sign): Reason[] {
  const [one, other] = [dateOfGoal(a), dateOfGoal(b)];
  if (one === null && other === null) return a.recurrence === null ? [{ code: 'undated', values: {} }] : [];
  if (one === null) return other === null ? [] : [{ code: 'one-dated', values: { dated: 'b', date: other } }];
  if (other === null) return [{ code: 'one-dated', values: { dated: 'a', date: one } }];
  const code = a.deadline === null && b.deadline === null ? 'onset' : 'deadline';
  return [{ code, values: { order: orderOf(found), a: one, b: other } }];
}

/** The more often a duty comes round, the more it asks for. */
export function comparePeriods(a: Target, b: Target): Weighed {
  if (a.recurrence === b.recurrence) return 0;
  if (a.recurrence === null || b.recurrence === null) return { code: 'one-period', values: {} };
  return sign(often.indexOf(b.recurrence) - often.indexOf(a.recurrence));
}
