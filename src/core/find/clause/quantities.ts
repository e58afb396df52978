import { DASH } from '../../../lexicon/punctuation.ts';
import type { Span } from '../../../model/span.ts';
import { isWholeNumber } from '../../read/text/digit-run.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { readParted, THOUSANDS } from '../../read/text/thousands.ts';
import { maskNames } from './names.ts';
import { aboutBefore, limitsBehind, type Limit } from '../../../lexicon/bounds.ts';
import { FIRST_UNIT, UNIT, unitKind, type UnitKind } from '../../../lexicon/units.ts';

/** A number with its unit as printed. */
export interface Quantity extends Span {
  value: number;
  /** Upper end of a range. */
  valueMax: number | null;
  unit: string | null;
  kind: UnitKind | null;
  /** `以上`, `以内`, `左右` … behind it. */
  bound: Limit | null;
  /** End of the number and unit, without the bound. */
  unitEnd: number;
  /** Words that give the value, where it is not in digits. */
  words: string | null;
}

/** Dashes between the two ends of a range, for the inside of a bracket expression: `20–30%`, `3～5个`. */
export const RANGE_DASH = `${DASH}至`;
const NUMBER = `((?:${THOUSANDS}|\\d+)(?:\\.\\d+)?)`;
const quantity = new RegExp(
  `(?<![\\dA-Za-z.〔\\-—–‒―−‐‑]|\\d[∶:：])(?![\\d.]+[∶:：]\\d)${NUMBER}(?:${FIRST_UNIT}?[${RANGE_DASH}]+${NUMBER})?(?:${UNIT}|(万亿|万|亿)(?![\\p{Script=Han}])|(?![\\d.%A-Za-z年月日千万亿]))`,
  'gu',
);
const counted =
  /(?<![每十百千第])(?:(一)(次|轮)|([两二三四五六七八九十]|[一二三四五六七八九]?十[一二三四五六七八九]?)(个|家|座|处|次|轮|项))(?![大小体面]|能源|性|(?<=个)(?:意识|自信|维护|全面))/gu;
/** `增加约一倍`; 翻一番 stays in words. */
const multiple = /(?<=(?:增加|增长|提高|提升|扩大)(?:约|近)?)([一两二三四五六七八九十])倍/gu;
const fraction = /([二三四五六七八九十])分之([一二三四五六七八九])/gu;
/** What every quantity holds. */
const speaksOfNumber = /[\d０-９一二两三四五六七八九十]/u;

/** Finds the quantities of a clause. Numbers in quotations, titles, dates and standards are none. */
export function findQuantities(text: string): Quantity[] {
  if (!speaksOfNumber.test(text)) return [];
  const masked = maskNames(foldWidth(text));
  const found: Quantity[] = [];
  const add = (match: RegExpExecArray, fields: Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'kind' | 'words'>) => {
    const unitEnd = match.index + match[0].length;
    const tail = text.slice(unitEnd);
    const bound = limitsBehind.find(([pattern]) => pattern.test(tail));
    const length = bound ? (bound[0].exec(tail)?.[0].length ?? 0) : 0;
    const about = aboutBefore.test(text.slice(0, match.index)) ? 'about' : null;
    found.push({ ...fields, start: match.index, end: unitEnd + length, unitEnd, bound: bound?.[1] ?? about });
  };
  for (const match of masked.matchAll(quantity)) {
    const { 1: low, 3: high, 4: magnitude = '', 5: name, 6: bare } = match;
    const unit = name === undefined ? (bare ?? null) : normalUnit(magnitude + name);
    if (faultOf(masked, match) !== null) continue;
    const value = readParted(low ?? '');
    add(match, {
      value,
      valueMax: high === undefined ? null : readParted(high),
      unit,
      kind: name === undefined ? null : unitKind(name),
      words: null,
    });
  }
  for (const match of masked.matchAll(fraction)) {
    const [whole, part] = [readNumeral(match[1] ?? ''), readNumeral(match[2] ?? '')];
    if (whole === null || part === null) continue;
    add(match, {
      value: Math.round((part / whole) * 10000) / 100,
      valueMax: null,
      unit: '%',
      kind: 'share',
      words: match[0],
    });
  }
  for (const match of masked.matchAll(counted)) {
    const value = readNumeral(match[1] ?? match[3] ?? '');
    if (value !== null)
      add(match, { value, valueMax: null, unit: match[2] ?? match[4] ?? null, kind: 'count', words: match[0] });
  }
  for (const match of masked.matchAll(multiple)) {
    const value = readNumeral(match[1] ?? '');
    if (value !== null) add(match, { value, valueMax: null, unit: '倍', kind: 'measure', words: match[0] });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Why a number cannot be told: it is part of a longer one, or a range that runs backwards or from one unit to another. */
export type Fault = 'broken' | 'range';

/** Numbers of a text, folded and without names, that cannot be told for certain. */
export function findFaults(masked: string): (Span & { reason: Fault })[] {
  return [...masked.matchAll(quantity)].flatMap((match) => {
    const reason = faultOf(masked, match);
    return reason === null ? [] : [{ start: match.index, end: match.index + match[0].length, reason }];
  });
}

function faultOf(masked: string, match: RegExpExecArray): Fault | null {
  const { 1: low = '', 3: high, 4: magnitude = '', 5: name = '', 6: bare = '', groups, index } = match;
  const unit = magnitude + name;
  const end = index + match[0].slice(0, match[0].length - (unit + bare).length).trimEnd().length;
  const spans = [
    { start: index, end: index + low.length },
    ...(high === undefined ? [] : [{ start: end - high.length, end }]),
  ];
  const isWhole = spans.every(
    (span) => isWholeNumber(masked, span) && !/^0\d/u.test(masked.slice(span.start, span.end)),
  );
  if (!isWhole) return 'broken';
  if (high === undefined) return null;
  const first = groups?.['first'];
  return readParted(low) < readParted(high) && (first === undefined || first === unit) ? null : 'range';
}

const normalUnit = (unit: string) => unit.replace('％', '%');
