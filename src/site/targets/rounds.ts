import { dayOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Target } from '../../model/target.ts';
import type { Repetition } from '../feeds/icalendar.ts';

const monthsOf: Readonly<Record<NonNullable<Target['recurrence']>, number>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

/** The last days of the rounds of a duty, the first of them as an ISO date. */
export interface Rounds extends Repetition {
  readonly first: string;
}

/**
 * The rounds of a duty that comes round: the first that is whole from the day on that the text names, else from that of
 * the text, and so on to the deadline. Null for what does not come round, in a text without a day, and where no whole
 * round is left before the deadline.
 */
export function roundsOf(
  { recurrence, from, deadlineDate }: Pick<Target, 'recurrence' | 'from' | 'deadlineDate'>,
  document: Pick<PolicyDocument, 'issuedOn' | 'publishedOn' | 'effectiveOn'>,
): Rounds | null {
  const start = from ?? dayOf(document);
  if (recurrence === null || start === null) return null;
  const months = monthsOf[recurrence];
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const begun = year * 12 + month - 1 + (day > 1 ? 1 : 0);
  const end = Math.ceil(begun / months) * months + months - 1;
  if (deadlineDate === null) return { first: lastDay(end), months, count: null };
  const [lastYear = 0, lastMonth = 1] = deadlineDate.split('-').map(Number);
  const isWhole = lastDay(lastYear * 12 + lastMonth - 1) === deadlineDate;
  const last = lastYear * 12 + lastMonth - 1 - (isWhole ? 0 : 1);
  return last < end ? null : { first: lastDay(end), months, count: Math.floor((last - end) / months) + 1 };
}

/** The last day of a month, counted from the year 0. */
function lastDay(month: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().replace(/T.*$/u, '');
}
