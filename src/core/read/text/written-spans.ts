import { foldWidth } from '../../../lexicon/fold.ts';
import { NUMERAL } from '../../../lexicon/numerals.ts';
import type { Span } from '../../../model/span.ts';
import { GAP } from './day-parts.ts';
import { takeFree } from './set-out.ts';
import { readWrittenNumber } from './written-number.ts';

/** A length of time or how often something comes round, as a text writes it. */
export interface WrittenSpan extends Span {
  kind: 'duration' | 'recurrence';
  /** In ISO 8601: `P3M`, `P1Y6M`, `R/P1W`; null where a part is no whole number of what the standard knows. */
  iso: string | null;
}

/** What time is counted in, the longer names first, with the designator of ISO 8601 and what a half of one is. */
const timeUnits: readonly (readonly [names: string, designator: string, half: string | null])[] = [
  ['个工作日|工作日', '', null],
  ['个?小时', 'TH', 'T30M'],
  ['时', 'TH', null],
  ['分钟', 'TM', null],
  ['个?季度', '', null],
  ['个?学期', '', null],
  ['个?星期|个?礼拜|周(?!岁)', 'W', null],
  ['个月', 'M', null],
  ['年(?!代|一遇|级|度)', 'Y', '6M'],
  ['天|日', 'D', 'T12H'],
];
const rows = timeUnits.map(([names, designator, halved]) => ({
  names: new RegExp(`^(?:${names})$`, 'u'),
  designator,
  halved,
}));
const units = timeUnits.map(([names]) => names);
/** An hour is 时 behind days alone: `8天20时`. */
const UNIT = units.filter((names) => names !== '时').join('|');
const AMOUNT = `(?:\\d+(?:\\.\\d+)?|[${NUMERAL}]+)`;
const PART = `${AMOUNT}${GAP}(?:个半(?:月|小时)|(?:${UNIT})半?)`;
/** `1年3个月20天8小时` */
const MOST_PARTS = 5;
/** No year of the calendar, no ordinal and no day of a month stands before. */
const duration = new RegExp(
  `(?<![\\d.${NUMERAL}第月年每])(?:${PART}){1,${MOST_PARTS}}(?:${AMOUNT}时(?![间段候期]))?(?![${NUMERAL}\\d])`,
  'gu',
);
const part = new RegExp(`(${AMOUNT})${GAP}(?:个半(月|小时)|(${units.join('|')})(半?))`, 'gu');

/** `下午八点`, `9时30分` */
const HOUR = `(?:(?:上午|下午|晚上)?${AMOUNT}[点时](?:\\d{1,2}分|半)?)?`;
const WEEKDAY = '[一二三四五六日天]';
const recurrences: readonly (readonly [pattern: string, iso: string | null, phrase: string])[] = [
  ['每半年', 'R/P6M', '每半年'],
  [`每(?:隔)?(?<span>${AMOUNT}${GAP}(?:${UNIT}))`, null, '每三年'],
  [`每个?(?:周|星期|礼拜)(?:${WEEKDAY}(?!次)${HOUR})?`, 'R/P1W', '每周'],
  ['每个?季度?', 'R/P3M', '每季度'],
  ['每个?月', 'R/P1M', '每个月'],
  ['每(?:个?年度?|年)', 'R/P1Y', '每年'],
  ['每[天日]', 'R/P1D', '每天'],
  ['每个?(?:学年|学期|旬)', null, '每学期'],
];
const compiled = recurrences.map(([pattern, iso]) => [new RegExp(pattern, 'gu'), iso] as const);

/** Finds the lengths of time and the recurrences in a text, in its order. */
export function findWrittenSpans(text: string): WrittenSpan[] {
  const folded = foldWidth(text);
  const found: WrittenSpan[] = [];
  const isFree = takeFree(folded);
  const add = (one: WrittenSpan) => {
    if (isFree(one)) found.push(one);
  };
  for (const [pattern, iso] of compiled)
    for (const { 0: words, index, groups } of folded.matchAll(pattern)) {
      const span = groups?.['span'] === undefined ? null : durationOf(groups['span']);
      const read = span === null || span === undefined ? iso : `R/${span}`;
      if (span !== undefined) add({ kind: 'recurrence', iso: read, start: index, end: index + words.length });
    }
  for (const { 0: words, index } of folded.matchAll(duration)) {
    const iso = durationOf(words);
    if (iso === undefined) continue;
    add({ kind: 'duration', iso, start: index, end: index + words.length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The words of a length of time in ISO 8601; undefined where a number is none, `二〇二五年`. */
function durationOf(words: string): string | null | undefined {
  let [days, times] = ['', ''];
  for (const match of words.matchAll(part)) {
    const [amount, name, half] = [readWrittenNumber(match[1] ?? ''), match[2] ?? match[3] ?? '', match[2] ?? match[4]];
    if (amount === null) return undefined;
    const row = rows.find(({ names }) => names.test(match[2] === '月' ? '个月' : name));
    const { designator = '', halved = null } = row ?? {};
    if (designator === 'Y' && amount > MOST_YEARS) return undefined;
    if (designator === '' || (half !== '' && half !== undefined && halved === null)) return null;
    const said = `${String(amount)}${designator.replace('T', '')}${half === '' || half === undefined ? '' : (halved ?? '')}`;
    const [whole = '', ofDay = ''] = said.split('T');
    if (designator.startsWith('T')) times += whole + ofDay;
    else [days, times] = [days + whole, times + ofDay];
  }
  return `P${days}${times === '' ? '' : `T${times}`}`;
}

/** A number of years above it is one of the calendar. */
const MOST_YEARS = 999;
