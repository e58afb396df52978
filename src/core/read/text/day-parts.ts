import { NUMERAL } from '../../../lexicon/numerals.ts';
import { readNumeral } from './numeral.ts';

/** A blank that pasted text leaves between a numeral and its unit. */
export const GAP = '[ \\u3000]?';
const FREE = `(?<![\\d.÷×${NUMERAL}])`;

/** A year of four digits before its 年, as a named group: `2025年`, `二○二五年`. */
export const year = (name: string) =>
  `(?<${name}>(?<![\\d${NUMERAL}])(?:[12]\\d{3}|[一二][〇零○一二三四五六七八九]{3}))${GAP}年`;

/** A month before its 月: `3月`, `十二月`. */
export const month = (name: string) => `(?<${name}>${FREE}(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]))${GAP}月`;

const DAY = '3[01]|[12]\\d|0?[1-9]|三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九]';

/** A day before its 日: `15日`, `二十一日`. */
export const day = (name: string) => `(?<${name}>${FREE}(?:${DAY}))${GAP}[日号]`;

/** The same where the day that ends a range bears the 日 for both: `10至12日`. */
export const dayOfRange = (name: string) => `(?<${name}>${FREE}(?:${DAY}))${GAP}[日号]?`;

/** What joins two days, months or years. */
export const TO = `${GAP}[至到—–~～\\-]+${GAP}`;

/** The words of a date, as found. */
export type DateGroups = Readonly<Record<string, string | undefined>>;

/** A day, month or year in ISO 8601; `--03-10` where the year is not said; null for one that no calendar has. */
export function isoOf(
  groups: DateGroups,
  names: readonly [year?: string, month?: string, day?: string],
): string | null {
  const [y, m, d] = names.map((name) => (name === undefined ? undefined : groups[name]));
  const parts = [y, m, d].map((part) => (part === undefined ? undefined : readNumeral(part)));
  if (parts.includes(null)) return null;
  const [yyyy, mm, dd] = parts.map((part) => (part === undefined ? undefined : String(part).padStart(2, '0')));
  if (Number(mm ?? 1) > 12 || Number(dd ?? 1) > daysOf(yyyy, mm)) return null;
  return [yyyy ?? '-', mm, dd].filter((part) => part !== undefined).join('-');
}

/** How many days a month has; of a February without its year 29. */
function daysOf(yyyy = '2024', mm = '01'): number {
  return new Date(Date.UTC(Number(yyyy), Number(mm), 0)).getUTCDate();
}
