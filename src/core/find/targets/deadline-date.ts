import type { Target } from '../../../model/target.ts';
import { NUMERAL } from '../../../lexicon/numerals.ts';
import { SPAN } from '../clause/deadline-words.ts';
import { isDay } from '../../read/text/date.ts';
import { readNumeral } from '../../read/text/numeral.ts';

/** The day of a month that a deadline names: `6月30日前`, `六月十日`. */
const DAY = new RegExp(`月([\\d０-９${NUMERAL}]{1,3})日`, 'u');
/** The third of a month that it names, with the last day of that: `2026年6月上旬`. */
const thirds = [
  { words: '上旬', day: 10 },
  { words: '中旬', day: 20 },
] as const;

/**
 * The last day of a deadline: of its year (`2020-12-31`), of its month, or the day that its words name. Null without a
 * deadline, and where the words count from a day that they do not print: `5年内`.
 */
export function deadlineDate({
  deadline,
  deadlineText,
}: Pick<Target, 'deadline' | 'deadlineText'>): Target['deadlineDate'] {
  if (deadline === null || (deadlineText !== null && SPAN.test(deadlineText))) return null;
  const [year = 0, month = 12] = deadline.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = dayInWords(deadlineText ?? '') ?? last;
  return [deadline.slice(0, 4), twoDigits(month), twoDigits(isDay(year, month, day) ? day : last)].join('-');
}

function dayInWords(words: string): number | null {
  const named = DAY.exec(words)?.[1];
  if (named !== undefined) return readNumeral(named);
  return thirds.find((third) => words.includes(third.words))?.day ?? null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
