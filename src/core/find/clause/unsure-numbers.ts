import type { Span } from '../../../model/span.ts';
import { isDay } from '../../read/text/date.ts';
import { DIGIT, JOINT } from '../../read/text/digit-run.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { BLANK } from '../../read/text/han.ts';
import { THOUSANDS } from '../../read/text/thousands.ts';
import { readWrittenNumber, WRITTEN } from '../../read/text/written-number.ts';
import { maskNames } from './names.ts';
import { findFaults, RANGE_DASH } from './digits.ts';
import { UNIT } from '../../../lexicon/units.ts';

/** A quantity or a date that cannot be told for certain, and why. */
export interface UnsureNumber extends Span {
  /**
   * `broken`: it touches another digit, a point or an unseen character; `range`: it runs backwards; `date`: no calendar
   * has it; `run-together`: the cells of a table have run together, and no number can be told from the next.
   */
  reason: 'broken' | 'range' | 'date' | 'run-together';
}

/** Digits with all that may belong to them; between two of them even a full stop: `66。7%`. */
const run = new RegExp(`(?<!${DIGIT}[,，])(?:(?<!\\.)\\.(?!\\.)${JOINT}*)?${DIGIT}(?:(?:。|${JOINT}*)${DIGIT})*`, 'gu');
/** `66.%`, `66 %`; the point behind `1.个体户` ends a marker. */
const joinedUnit = new RegExp(`^(?:[.·${BLANK}]+[%‰]|[\\p{M}\\p{Cf}]+${UNIT})`, 'u');
const unitBehind = new RegExp(`^(?:[%％]?[${RANGE_DASH}]+\\d|${UNIT})`, 'u');
const CLAUSE_END = /^(?:[，；、）\t\n]|。?$)/u;
const wellFormed = new RegExp(`^(?:${THOUSANDS}|0|[1-9]\\d*)(?:\\.\\d+)?$`, 'u');
/** `2026-03-12`, and a ratio that ends a sentence: `2.27:1。15个`. */
const OTHERWISE = new RegExp(`^(?:[—–−\\-－]0\\d|[∶:：]\\d+。\\d+)$`, 'u');
/** `3.2.1`, `2020.12.31`: sections and days, where no unit follows. */
const NAME = /^\d+(?:\.\d+){2,}$/u;

const broken: readonly RegExp[] = [
  // `1万2千公里`, `3亿5千万元`, `二十5个`
  /[\d一二两三四五六七八九][十百千万亿]+\d[\d.]*/gu,
  // `5十个`, `30一50%`
  new RegExp(`\\d[〇零一二三四五六七八九十]+(?=\\d|${UNIT})`, 'gu'),
  // `1O%`, `l0%`
  new RegExp(`(?<![A-Za-z])[\\d.]*(?:\\d[OoIl]|[OIl]\\d)[\\dOoIl.]*(?=${UNIT})`, 'gu'),
];
/** `2551.72347.6`, `（%）17.7<15` */
const runTogether = /(?<!\d)(?!20\d\d\.\d\d?\.\d)\d{3,}\.\d+\.\d|[）)]\d[\d.]*[<>≤≥＜＞]\d/gu;
/** `1万3千`, `3亿5000万` */
const written = new RegExp(WRITTEN, 'gu');
const DATE = /(?<!\d)(20\d{2})年(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** `13月底`, `6月31日`, without a year. */
const DAY = /(?<![\d年个])(\d{1,2})月(?:(\d{1,2})日|[底末]|[上中下]旬|[之以]?前)/gu;
/** `12035年底`: a year and a digit of something else. */
const LONG_YEAR = /(?<![\d.])\d{5,}年(?:[底末，]|[之以]?前|\d{1,2}月)/gu;
const YEARS = new RegExp(`(?<!\\d)(20\\d{2})年?[${RANGE_DASH}到]+(20\\d{2})年`, 'gu');
/** A year that has every day of any. */
const LEAP = 2024;

/** Finds what no goal may be read from. Full and half width are one; names, titles and quotations are passed over. */
export function findUnsureNumbers(text: string): UnsureNumber[] {
  const folded = foldWidth(text);
  if (!new RegExp(DIGIT, 'u').test(folded)) return [];
  return [...findBroken(maskNames(folded)), ...findDates(folded)].sort((a, b) => a.start - b.start);
}

function findBroken(text: string): UnsureNumber[] {
  const runs = [...text.matchAll(run)].filter((match) => isBroken(match, text));
  const wholes = [...text.matchAll(written)].filter(([words]) => readWrittenNumber(words) !== null);
  const others = broken
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => !wholes.some((whole) => isWithin(match, whole)));
  const found = [
    ...[...text.matchAll(runTogether)].map((match) => unsure(match, 'run-together')),
    ...[...runs, ...others].map((match) => unsure(match, 'broken')),
  ];
  const faults = findFaults(text).filter(
    (fault) => !found.some(({ start, end }) => start < fault.end && fault.start < end),
  );
  return [...found, ...faults];
}

function isWithin(part: RegExpExecArray, whole: RegExpExecArray): boolean {
  return whole.index <= part.index && part.index + part[0].length <= whole.index + whole[0].length;
}

function isBroken({ 0: digits, index }: RegExpExecArray, text: string): boolean {
  const after = text.slice(index + digits.length);
  if (!/\p{Nd}/u.test(digits) || OTHERWISE.test(text.slice(Math.max(0, index - 1), index) + digits)) return false;
  if (joinedUnit.test(after)) return true;
  if (wellFormed.test(digits)) return false;
  return unitBehind.test(after) || (CLAUSE_END.test(after) && !NAME.test(digits));
}

function findDates(text: string): UnsureNumber[] {
  const days = [
    ...[...text.matchAll(DATE)].filter(([, year, month, day]) => !isDay(Number(year), Number(month), Number(day ?? 1))),
    ...[...text.matchAll(DAY)].filter(([, month, day]) => !isDay(LEAP, Number(month), Number(day ?? 1))),
    ...text.matchAll(LONG_YEAR),
    ...[...text.matchAll(YEARS)].filter(([, from, to]) => Number(from) > Number(to)),
  ];
  return days.map((match) => unsure(match, 'date'));
}

function unsure({ 0: text, index }: RegExpExecArray, reason: UnsureNumber['reason']): UnsureNumber {
  return { start: index, end: index + text.length, reason };
}
