import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { formatCalendar, type CalendarEvent } from '../../../src/site/feeds/icalendar.ts';
import { targets } from '../../../src/site/portal/data.ts';
import { portal } from '../../../src/site/portal/portal.ts';
import { calendarEvent, isOnCalendar } from '../../../src/site/targets/calendar.ts';
import { roundsOf } from '../../../src/site/targets/rounds.ts';

const events = targets.flatMap((target) => calendarEvent(target, portal.documentOf(target), null) ?? []);

/** The entries of a calendar as ical.js reads them; it throws at what it cannot. */
function readEvents(calendar: string) {
  const component = new ICAL.Component(ICAL.parse(calendar) as ConstructorParameters<typeof ICAL.Component>[0]);
  return component.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('formatCalendar', () => {
  const calendar = formatCalendar('期限', events);
  const read = readEvents(calendar);

  it('is read whole by ical.js, each target once and by its own id', () => {
    expect(read).toHaveLength(targets.filter(isOnCalendar).length);
    expect(read.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(read.length);
    expect(read.map(({ uid }) => uid)).toContain('hz-water-2016-sec_1__subsec_2__p_1-1@luce');
  });

  it('holds every deadline on its last day, all day, dated by its document', () => {
    for (const [index, event] of events.entries()) {
      const { summary, description, startDate, endDate, component } = read[index] ?? {};
      expect({ summary, description, day: startDate?.toString() }).toEqual({
        summary: event.summary,
        description: event.description,
        day: event.day,
      });
      expect(startDate?.isDate).toBe(true);
      expect(endDate?.subtractDate(startDate ?? endDate).days).toBe(1);
      expect(String(component?.getFirstPropertyValue('dtstamp'))).toBe(`${event.stamp}T00:00:00Z`);
      expect(component?.getFirstPropertyValue('sequence')).toBe(event.sequence);
    }
  });

  it('lets what comes round come round on the last days of its months, the last on its deadline', () => {
    const coming = targets.flatMap((target) => {
      const rounds = roundsOf(target, portal.documentOf(target));
      return rounds === null ? [] : [{ target, rounds }];
    });
    expect(coming.length).toBeGreaterThan(10);
    for (const { target, rounds } of coming) {
      const event = read.find(({ uid }) => uid.startsWith(`${target.id}@`));
      const steps = event?.iterator();
      const days = Array.from({ length: rounds.count ?? 5 }, () => steps?.next().toString());
      expect(days[0]).toBe(rounds.first);
      for (const day of days) expect(isLastOfMonth(day ?? ''), day).toBe(true);
      if (rounds.count !== null) expect([days.at(-1), steps?.next()]).toEqual([target.deadlineDate, undefined]);
    }
  });

  it('leaves no line above 75 octets, and is the same each time', () => {
    const [known] = events;
    if (known === undefined) throw new Error('There is no deadline.');
    const drawn = fc.string({ unit: fc.constantFrom(...'水a,;\\:"\n𬭎市'), maxLength: 200 });
    fc.assert(
      fc.property(drawn, (text) => {
        const event: CalendarEvent = { ...known, summary: text, description: text };
        const one = formatCalendar('期限', [event]);
        for (const line of one.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(one.isWellFormed()).toBe(true);
        expect(readEvents(one)[0]?.description ?? '').toBe(text);
      }),
    );
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(formatCalendar('期限', events)).toBe(calendar);
  });

  it('gives the address of a page where the site knows its own', () => {
    const [event] = events;
    if (event === undefined) throw new Error('There is no deadline.');
    const [given] = readEvents(formatCalendar('期限', [{ ...event, url: 'https://example.org/targets/x/' }]));
    expect(given?.component.getFirstPropertyValue('url')).toBe('https://example.org/targets/x/');
  });
});

function isLastOfMonth(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
