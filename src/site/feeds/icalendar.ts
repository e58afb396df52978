import ical, { ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';

/** How an entry comes round: each so many months, on the last day of the month; null for without an end. */
export interface Repetition {
  readonly months: number;
  readonly count: number | null;
}

/** An all-day entry of a calendar. Days are ISO dates. */
export interface CalendarEvent {
  readonly uid: string;
  /** How often it has been changed since it was first given out. */
  readonly sequence: number;
  /** The day of the event, of one that comes round the first. */
  readonly day: string;
  readonly repeats: Repetition | null;
  /** The day that the entry dates from. */
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  readonly url: string | null;
}

/** A calendar after RFC 5545. */
export function formatCalendar(name: string, events: readonly CalendarEvent[]): string {
  const calendar = ical({
    name,
    prodId: { company: 'Luce', product: 'Deadlines', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    scale: 'gregorian',
  });
  for (const { uid, sequence, day, repeats, stamp, summary, description, category, url } of events)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: midnight(stamp),
      start: midnight(day),
      end: new Date(midnight(day).getTime() + oneDay),
      allDay: true,
      summary,
      description,
      categories: [{ name: category }],
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(url === null ? {} : { url }),
      ...(repeats === null ? {} : { repeating: ruleOf(repeats) }),
    });
  return `${calendar.toString()}\r\n`;
}

const oneDay = 24 * 60 * 60 * 1000;

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A rule with a count: its other end, a day, the library would write as a time, which a rule of days must not have. */
function ruleOf({ months, count }: Repetition) {
  const end = count === null ? {} : { count };
  return months === 12
    ? { freq: ICalEventRepeatingFreq.YEARLY, ...end }
    : { freq: ICalEventRepeatingFreq.MONTHLY, interval: months, byMonthDay: [-1], ...end };
}
