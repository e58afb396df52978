import { bisectLeft } from 'd3-array';
import type { Span } from '../../../model/span.ts';
import { isDay } from '../../read/text/date.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { NO_CALENDAR, type Calendar } from './calendar.ts';
import type { TimeExpression } from './time-expression.ts';
import { timeRules, type TimeFields } from './time-rules.ts';

/** `二〇二五年`, read digit by digit. */
const HAN_YEAR = /二[〇零○][〇零○一二三四五六七八九]{2}(?=年)/gu;

/** False for a month or a day that no calendar has, and for a span that ends before it begins. */
function isPossible({ from = null, deadline: until = null }: TimeFields): boolean {
  const dates = [from, until].filter((date) => date !== null);
  const days = dates.map((date) => date.split('-').map(Number));
  return (
    days.every(([year = 0, month = 1, day = 1]) => isDay(year, month, day)) &&
    (from === null || until === null || from.slice(0, until.length) <= until.slice(0, from.length))
  );
}

const UNSET = { deadline: null, from: null, recurrence: null, baseline: null } as const;

const SENTENCE_END = /[。！？\n]/gu;

/** What every one of the rules needs. */
const speaksOfTime = /[年月季期末每]/u;

/**
 * Finds the times that a clause sets, in order and without overlap. A span of years whose end is not known,
 * `5年内`, is a deadline without a date.
 */
export function findTimes(text: string, calendar: Calendar = NO_CALENDAR): TimeExpression[] {
  if (!speaksOfTime.test(text)) return [];
  const found: TimeExpression[] = [];
  const refused: Span[] = [];
  const plain = foldWidth(text)
    .replace(/《[^》]*》|（20\d{2}[^（）]*）/gu, (name) => '□'.repeat(name.length))
    .replace(HAN_YEAR, (year) => [...year].map((digit) => readNumeral(digit) ?? digit).join(''));
  const stops = [...plain.matchAll(SENTENCE_END)].map(({ index }) => index);
  for (const [pattern, , read] of timeRules) {
    for (const match of plain.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if ([...found, ...refused].some((other) => other.start < span.end && span.start < other.end)) continue;
      const sentence = stops[bisectLeft(stops, span.start) - 1] ?? -1;
      const before = namedLast(found.filter(({ end }) => end <= span.start && end > sentence));
      const fields = read(match, { ...calendar, named: before ?? calendar.named ?? null });
      if (fields && !isPossible(fields)) refused.push(span);
      else if (fields) found.push({ ...UNSET, words: text.slice(span.start, span.end), ...fields, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The month that was named last with its year; the year alone where one was named behind it. */
export function namedLast(times: readonly Pick<TimeExpression, 'deadline' | 'start'>[]): string | null {
  const dated = times.filter(({ deadline }) => deadline !== null);
  return dated.toSorted((a, b) => a.start - b.start).at(-1)?.deadline ?? null;
}
