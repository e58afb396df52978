import { readNumeral } from '../text/numeral.ts';
import { findDate, isDay } from '../text/date.ts';
import { GENRE } from '../../../lexicon/genres.ts';
import { HAN } from '../text/han.ts';

/** `本办法自2022年5月1日起施行`, `现予公布，自2020年7月1日起施行`; never the date of a law that the text cites. */
const OWN = `(?:本(?:${GENRE})|本[${HAN}]{1,12}|本[^，。；《》]{1,14}负责解释，|现予(?:公布|发布)，|现将[^。]{2,40}(?:公布|发布)，)`;
const TAKES_EFFECT = '(?:起|开始)?(?:正式)?(?:施行|实行|实施|执行|生效)(?!以来|[前后])';
const EFFECTIVE = new RegExp(`${OWN}(?:，|（[^）]*）)?[自从于](.{5,16}?)${TAKES_EFFECT}`, 'u');
/** `自印发之日起施行`: from the day of the text; `自公布之日起施行`: from a day that a statute may not print. */
const FROM_NOW = new RegExp(`${OWN}，?[自从]?(印发|发布|公布|颁布|下发|发文|通过)之日${TAKES_EFFECT}`, 'u');
/** What a term stands behind where it is that of the text, and not of a licence: `起施行，有效期5年`, `本办法有效期三年`. */
const OF_TEXT = `(?:起(?:正式)?(?:施行|实施|执行|生效)[，,；]?|本(?:${GENRE}))(?:其)?有效期限?`;
const TERM = new RegExp(`${OF_TEXT}(?:为|暂定)?([\\d一二三四五六七八九十两]{1,3})年`, 'u');
const UNTIL = new RegExp(`${OF_TEXT}(?:至|到|截至)(\\d{4}年\\d{1,2}月\\d{1,2}日)`, 'u');
const SAYS_END = new RegExp(OF_TEXT, 'u');
/** `有效期自2022年1月1日至2026年12月31日`, `自2022年1月1日起施行，至2026年12月31日止`. */
const FROM_TO =
  /(?:本[^，。；《》]{1,14}|起施行，有效期)自(\d{4}年\d{1,2}月\d{1,2}日)(?:起(?:施行|实施|执行)?)?[，,]?(?:有效期)?至(\d{4}年\d{1,2}月\d{1,2}日)/u;

const DAY_LENGTH = '2020-01-01'.length;

/** When a text is in force, as its own words say. */
export interface Effect {
  effectiveOn: string | null;
  expiresOn: string | null;
  /** Whether its words speak of the beginning or the end, read or not. */
  saysBegin: boolean;
  saysEnd: boolean;
}

/** What a text leaves to other days. */
export interface DaysMeant {
  /** The day that `自印发之日` means. */
  ofIssue: string | null;
  /** The day that `自公布之日` means; a statute may not print it. */
  ofProclamation: string | null;
  /** The day that `自通过之日` means. */
  ofAdoption: string | null;
  /** The last day in force, as the file states it. */
  expiresOn: string | null;
}

/** Reads the entry into force and the end of a term. */
export function readEffect(text: readonly string[], meant: DaysMeant): Effect {
  const begin = firstOf(text, (words) => beginOf(words, meant));
  const end = firstOf(text, (words) => endOf(words, begin, meant.expiresOn));
  return {
    effectiveOn: begin,
    expiresOn: end,
    saysBegin: text.some((words) => SAYS_BEGIN.test(words)),
    saysEnd: text.some((words) => SAYS_END.test(words)),
  };
}

const SAYS_BEGIN = new RegExp(`${OWN}[^。；]{0,25}?[自从于][^。；]{2,24}?${TAKES_EFFECT}`, 'u');

function firstOf(text: readonly string[], read: (words: string) => string | null): string | null {
  for (const words of text) {
    const found = read(words);
    if (found !== null) return found;
  }
  return null;
}

function beginOf(words: string, { ofIssue, ofProclamation, ofAdoption }: DaysMeant): string | null {
  const span = FROM_TO.exec(words)?.[1];
  if (span !== undefined) return findDate(span);
  const stated = EFFECTIVE.exec(words)?.[1] ?? '';
  const day = findDate(stated) ?? monthOrYear(stated);
  if (day !== null) return day;
  const now = FROM_NOW.exec(words)?.[1];
  if (now === undefined) return null;
  if (now === '通过') return ofAdoption;
  return /印发|下发|发文/u.test(now) ? ofIssue : ofProclamation;
}

/** `2021年`, `2021年3月`, where no day is stated. */
function monthOrYear(words: string): string | null {
  const [, year, month] = /^(\d{4})年(?:(\d{1,2})月)?$/u.exec(words) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month ?? 1), 1)) return null;
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

function endOf(words: string, begin: string | null, stated: string | null): string | null {
  const until = UNTIL.exec(words)?.[1] ?? FROM_TO.exec(words)?.[2];
  if (until !== undefined) return findDate(until);
  const years = readNumeral((TERM.exec(words)?.[1] ?? '').replace('两', '二'));
  if (years === null) return null;
  if (stated !== null || begin?.length !== DAY_LENGTH) return stated;
  return dayBefore(`${String(Number(begin.slice(0, 4)) + years)}${begin.slice(4)}`);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
