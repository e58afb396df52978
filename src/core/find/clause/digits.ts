import { DASH } from '../../../lexicon/punctuation.ts';
import { multipleFactor } from '../../../lexicon/multiples.ts';
import { readUnitName } from '../../../lexicon/unit-names.ts';
import { FIRST_UNIT, UNIT } from '../../../lexicon/units.ts';
import type { Span } from '../../../model/span.ts';
import { isCalculation } from '../../read/text/calculation.ts';
import { isWholeNumber } from '../../read/text/digit-run.ts';
import { readParted, THOUSANDS } from '../../read/text/thousands.ts';

/** Dashes between the two ends of a range, for the inside of a bracket expression: `20–30%`, `3～5个`. */
export const RANGE_DASH = `${DASH}至`;

const NUMBER = `((?:${THOUSANDS}|\\d+)(?:\\.\\d+)?)`;
const SLASH = '\\s?[/／]\\s?';
/** What a number does not stand behind: another digit, a letter, a dash, a minus, an ordinal, the first half of a ratio or fraction. */
const BEFORE = `(?<![\\dA-Za-z.〔\\-—–‒―−‐‑负第]|第\\s|\\d[∶:：]|\\d${SLASH}|分之)(?![\\d.]+(?:[∶:：]\\d|${SLASH}\\d(?!0?0?万)))`;
/** What joins the ends of a range: a dash, `5到10个`, `20%和30%之间`. */
const BETWEEN = `(?:[${RANGE_DASH}]+|到|[和与](?=[^，。；、]{1,12}之?间))`;
/** `20–30%`, `3公里—5公里`, `3万至5万元` */
const RANGE = `${NUMBER}(?:(?:${FIRST_UNIT}|(?<multiple>万亿|万|亿))?(?<between>${BETWEEN})${NUMBER})?`;
/** What 双 opens in a name: `2所双高院校`. */
const DOUBLE = '一流|高|[向边方碳控创减随超学师职选]|千|百|万|重|语|十|11';
/** What begins with a unit and is another word, behind the unit: `4人民币`, `20个比特币`, `3人制`. */
export const OTHER_UNIT = `(?<!人(?=民币|制)|台(?=币)|个(?=比特)|双(?=${DOUBLE}))`;
const NO_UNIT = `人(?:民币|制)|台币|个比特|双(?:${DOUBLE})`;
/** A unit, behind a number that may be no more than a part of what is meant: `500余万元`, `1万余个`. */
const MEASURED = `(?:(?<early>万亿|万|亿)(?=[余多]))?(?<more>[余多](?=[\\p{Script=Han}%]))?${UNIT}${OTHER_UNIT}`;
/** That, a bare multiple (`23.6万`), or an end that is no date and no longer number. */
const BEHIND = `(?:${MEASURED}|(?<part>[余多]?)(?<bare>万亿|万|亿)(?![\\p{Script=Han}\\d])|(?![\\d.%A-Za-z年月日号届°′″千万亿]|[余多几来]?[十百千万亿]|[余多]|${NO_UNIT}|\\s+[万亿]))`;

/** A number in digits, or a range of two, with its unit. */
export const inDigits = new RegExp(BEFORE + RANGE + BEHIND, 'gu');

/** What a match of `inDigits` consists of, as printed. */
export interface DigitParts {
  low: string;
  high: string | null;
  /** Unit behind the first of two numbers. */
  first: string | null;
  /** Multiple and name of the unit. */
  magnitude: string;
  name: string | null;
  bare: string | null;
  /** Multiple behind the first of two numbers that has no unit of its own. */
  multiple: string | null;
  /** What joins two numbers. */
  between: string;
  /** `余` or `多` before the unit. */
  more: string;
}

/** Takes a match of `inDigits` apart. */
export function partsOf({
  1: low = '',
  5: high,
  8: magnitude = '',
  9: name,
  groups = {},
}: RegExpExecArray): DigitParts {
  const { first, bare, multiple, between = '', early = '', more, part } = groups;
  return {
    low,
    high: high ?? null,
    first: first ?? null,
    magnitude: early + magnitude,
    name: name ?? null,
    bare: bare ?? null,
    multiple: multiple ?? null,
    between,
    more: more ?? part ?? '',
  };
}

/** Why a number cannot be told: it is part of a longer one, or a range that runs backwards or from one unit to another. */
export type Fault = 'broken' | 'range';

/** Numbers of a text, folded and without names, that cannot be told for certain. */
export function findFaults(masked: string): (Span & { reason: Fault })[] {
  return [...masked.matchAll(inDigits)].flatMap((match) => {
    const reason = faultOf(masked, match);
    return reason === null || (reason === 'range' && isSubtracted(masked, match))
      ? []
      : [{ start: match.index, end: match.index + match[0].length, reason }];
  });
}

/** Whether a dash takes the second number from the first: `365天-104天=261天`. */
function isSubtracted(masked: string, { index, 0: range }: RegExpExecArray): boolean {
  const behind = index + range.length;
  const before = masked.slice(0, index).search(/[^，。；\n]*$/u);
  const after = masked.slice(behind).search(/[，。；\n]|$/u);
  return isCalculation(masked.slice(before, behind + after));
}

/** Why a match cannot be told for certain; null where it can. */
export function faultOf(masked: string, match: RegExpExecArray): Fault | null {
  const { low, high, magnitude, name, bare, more } = partsOf(match);
  const unit = magnitude + (name ?? '');
  const printed = more.length + unit.length + (bare ?? '').length;
  const end = match.index + match[0].slice(0, match[0].length - printed).trimEnd().length;
  const spans = [
    { start: match.index, end: match.index + low.length },
    ...(high === null ? [] : [{ start: end - high.length, end }]),
  ];
  const isWhole = spans.every(
    (span) => isWholeNumber(masked, span) && !/^0\d/u.test(masked.slice(span.start, span.end)),
  );
  if (!isWhole) return 'broken';
  if (high === null) return null;
  const scale = scaleOf(partsOf(match));
  return scale !== null && readParted(low) * scale < readParted(high) ? null : 'range';
}

/**
 * What the first of two numbers is multiplied by to be told in the unit of the second: 1, or 0.0001 of `3000万元至1亿元`;
 * null where the two are of no one unit.
 */
export function scaleOf({ first, multiple, magnitude, name, bare }: DigitParts): number | null {
  if (first === null && multiple === null) return 1;
  const of = readUnitName(magnitude + (name ?? ''));
  const [from, to] =
    first === null
      ? [multipleFactor(multiple ?? ''), multipleFactor(magnitude + (bare ?? ''))]
      : [readUnitName(first).factor, of.factor];
  return first !== null && readUnitName(first).name !== of.name ? null : from / to;
}
