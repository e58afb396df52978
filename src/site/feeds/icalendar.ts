import { yearOf } from '../../core/read/text/date.ts';
import { opening, part } from '../../core/read/text/cut.ts';

/** Octets of a content line without its line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

/** An all-day entry of a calendar. */
export interface CalendarEvent {
  uid: string;
  /** `YYYYMMDD`: the day of the event. */
  day: string;
  /** `YYYYMMDD`: the day that the entry dates from. */
  stamp: string;
  summary: string;
  description: string;
  category: string;
  url: string | null;
}

/** A day as a calendar writes it: `20180630`. */
export function compactDay(date: Date): string {
  return opening(date.toISOString(), 10).replaceAll('-', '');
}

/** The day after, on which an all-day entry ends. */
function dayAfter(day: string): string {
  const [year, month, date] = [yearOf(day), part(day, 4, 6), part(day, 6)].map(Number);
  return compactDay(new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + 1)));
}

/** A calendar after RFC 5545: lines end in CRLF and are folded at 75 octets, text is escaped. */
export function formatCalendar(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Luce//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ uid, day, stamp, summary, description, category, url }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}T000000Z`,
    `DTSTART;VALUE=DATE:${day}`,
    `DTEND;VALUE=DATE:${dayAfter(day)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `CATEGORIES:${escapeText(category)}`,
    ...(url === null ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** TEXT as RFC 5545 writes it: backslash, semicolon, comma and line break are escaped. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
}

/** Breaks a line so that none has more than 75 octets in UTF-8; no character is cut, a further line begins with a blank. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
