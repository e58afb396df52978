import type { PolicyDocument } from '../../../model/document.ts';
import { yearOfIssue } from '../../read/document-order.ts';

/** What a document says of its own time, for what it does not say of each goal's. */
export interface Calendar {
  /** Year in which it was issued; what stood in a year before is no target. */
  asOf: number | null;
  /** Years that it plans for; of a plan for one year, a goal without a date falls due then. */
  period: { from: number; to: number } | null;
  /** The day from which it is in force, where it says so. */
  inForce?: string | null;
  /** The last year of a plan whose title prints its years: what it sets no other date for falls due then. */
  ends?: string | null;
  /** The month that its sentence named last with its year, `2021-06`: a later one without a year is of the same. A year alone tells no month. */
  named?: string | null;
}

/** The calendar of a text that tells neither. */
export const NO_CALENDAR: Calendar = { asOf: null, period: null };

/** What a document says of its own time: the year of its date, and the years that it plans for. */
export function calendarOf(
  document: Pick<PolicyDocument, 'title' | 'issuedOn' | 'publishedOn' | 'period'> &
    Partial<Pick<PolicyDocument, 'effectiveOn'>>,
): Calendar {
  const { title, period, effectiveOn = null } = document;
  const isPrinted = period !== null && title.includes(`${String(period.to)}年`);
  return { asOf: yearOfIssue(document), period, ends: isPrinted ? String(period.to) : null, inForce: effectiveOn };
}

/** The year of a plan for one year (`2024年工作要点`). */
export function annualYear({ period }: Calendar): string | null {
  return period !== null && period.from === period.to ? String(period.to) : null;
}

/** The year at which a number falls due that has no date: of a plan for one year, or of one whose title prints its years. */
export function dueYear(calendar: Calendar): string | null {
  return annualYear(calendar) ?? calendar.ends ?? null;
}

/** Last year of a plan for so many years (`三年内` in a plan of 2018—2020), null where it is for other years. */
export function lastYear({ period }: Calendar, years: number | null): string | null {
  if (period === null) return null;
  return years === null || period.to - period.from + 1 === years ? String(period.to) : null;
}

/** The year so many years after that of issue, null where either is not known: `自印发之日起3年内`. */
export function yearsOn({ asOf }: Calendar, years: number | null): string | null {
  return asOf === null || years === null ? null : String(asOf + years);
}

/** The year in which so many years from the day of force are over: `自本条例施行之日起3年内`. */
export function yearsInForce(calendar: Calendar, years: number | null): string | null {
  const { inForce = null } = calendar;
  if (inForce === null || years === null) return yearsOn(calendar, years);
  // Those from 1 January are over on 31 December.
  const isFirstDay = inForce.endsWith('-01-01');
  return String(Number(inForce.slice(0, 4)) + years - (isFirstDay ? 1 : 0));
}

/** The year by which `三年内` falls due: the plan's last; in a text that plans for no years, so many after its issue. */
export function withinYears(calendar: Calendar, years: number | null): string | null {
  // One year runs from what the words tell: a contract, a notice, an inspection.
  if (calendar.period === null) return years === 1 ? null : yearsOn(calendar, years);
  return lastYear(calendar, years);
}
