import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../../src/model/document.ts';
import type { Target } from '../../../src/model/target.ts';
import { escapeText, foldLine, formatCalendar } from '../../../src/site/feeds/icalendar.ts';
import { deadlineEvent, lastDay } from '../../../src/site/targets/calendar.ts';

const targets = JSON.parse(readFileSync('content/data/targets.json', 'utf8')) as Target[];
const documents = JSON.parse(readFileSync('content/data/documents.json', 'utf8')) as PolicyDocument[];

const events = targets.flatMap((target) => {
  const document = documents.find(({ id }) => id === target.document);
  const event = document === undefined ? null : deadlineEvent(target, document, null);
  return event === null ? [] : [event];
});

describe('lastDay', () => {
  it('is the last day of the month or the year', () => {
    expect(['2017', '2017-12', '2018-06', '2020-02', '2019-02'].map(lastDay)).toEqual([
      '20171231',
      '20171231',
      '20180630',
      '20200229',
      '20190228',
    ]);
  });
});

describe('foldLine', () => {
  it('leaves no line above 75 octets, cuts no character and comes apart again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/gu, '').toWellFormed();
        const lines = foldLine(line).split('\r\n');
        for (const each of lines) expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
        expect(lines.map((each, index) => (index === 0 ? each : each.slice(1))).join('')).toBe(line);
      }),
    );
  });
});

describe('escapeText', () => {
  it('escapes what RFC 5545 reserves', () => {
    expect(escapeText('a,b;c\\d\ne')).toBe('a\\,b\\;c\\\\d\\ne');
  });
});

describe('formatCalendar', () => {
  it('holds every deadline once, on its last day, dated by its document', () => {
    const dated = targets.filter(({ deadline }) => deadline !== null);
    const lines = unfold(formatCalendar('期限', events));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(dated.length);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(dated.length);
    const first = lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('END:VEVENT'));
    expect(first).toEqual(
      expect.arrayContaining([
        'UID:hz-water-2016-sec_1__subsec_2__p_1-1@luce',
        'DTSTAMP:20160929T000000Z',
        'DTSTART;VALUE=DATE:20171231',
        'DTEND;VALUE=DATE:20180101',
      ]),
    );
  });

  it('ends every line in CRLF and is the same each time', () => {
    const calendar = formatCalendar('期限', events);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(formatCalendar('期限', events)).toBe(calendar);
  });

  it('gives the address of a page where the site knows its own', () => {
    const [event] = events;
    if (event === undefined) throw new Error('There is no deadline.');
    const calendar = formatCalendar('期限', [{ ...event, url: 'https://example.org/targets/x/' }]);
    expect(unfold(calendar)).toContain('URL:https://example.org/targets/x/');
  });
});

function unfold(calendar: string): string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}
