import { opening } from './cut.ts';
import { NUMERAL } from '../../../lexicon/numerals.ts';
import { readNumeral } from './numeral.ts';

const number = `[\\d０-９${NUMERAL}]`;
const [YEAR, PART] = [`${number}{4}`, `${number}{1,3}`];
/** A date as it is printed in full: `2016年9月29日`, `二〇二一年十一月五日`. */
export const DATE = `${YEAR}年${PART}月${PART}日`;
const parted = `(${YEAR})年(${PART})月(${PART})日`;
const datePattern = new RegExp(parted, 'u');
const wholeDate = new RegExp(`^${parted}$`, 'u');

/** True for a day that its month has. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function toIso(match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => readNumeral(part));
  if (!year || !month || !day || !isDay(year, month, day)) return null;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Finds the first date in a text (`2016年9月29日`, `二〇二一年十一月五日`) as ISO 8601, or null. */
export function findDate(text: string): string | null {
  return toIso(datePattern.exec(text));
}

/** Reads a text that is a date and nothing else, in brackets or not, as ISO 8601, or null. */
export function readDate(text: string): string | null {
  return toIso(wholeDate.exec(text.replace(/^[（(](.*)[）)]$/u, '$1')));
}

/** The year of an ISO date that may be no more than a month or a year: `2016` of `2016-09`. */
export function yearOf(date: string): string {
  return opening(date, 4);
}
