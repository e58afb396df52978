import { foldWidth } from '../../../lexicon/fold.ts';
import { digits, foldNumerals, multipliers, myriads, NUMERAL } from '../../../lexicon/numerals.ts';
import { readParted, THOUSANDS } from './thousands.ts';

/** Each run of digits is taken whole: there is but one way to read it, or none. */
const ARABIC = `(?:${THOUSANDS}|\\d+(?!\\d))(?:\\.\\d+(?!\\d))?`;
const MYRIAD = myriads.map(([character]) => character).join('');
/** Behind `点` one digit follows the other. */
const DECIMALS = '[零〇○一二三四五六七八九]+';

/** What a number in words, in digits, or in both is written with, as one run: `四点五亿`, `3万5千`, `1,200`. */
export const WRITTEN = `(?:${ARABIC}|[${NUMERAL}${MYRIAD}])+(?:点${DECIMALS}[${MYRIAD}]*)?`;

const decimal = new RegExp(`^(.+)点(${DECIMALS})([${MYRIAD}]*)$`, 'u');
const arabic = new RegExp(`^(${ARABIC})([${MYRIAD}]*)$`, 'u');
/** Digits of both kinds in one number, or `3十`: as likely a slip as a number. */
const MINGLED = /.[两](?![百千万亿])|两十|\d.*[一二三四五六七八九两]|[一二三四五六七八九两].*\d|\d十/u;
const token = /\d+|./gu;

/**
 * Reads a number of any size and without a sign, as prose writes it: `一千二百三十四`, `四点五亿`, `3万5千`, `1,234.5`.
 * @returns null for what is no number, and for what may be one of two: `四百五`, `五六十`, `二〇二五`.
 */
export function readWrittenNumber(text: string): number | null {
  const folded = foldNumerals(foldWidth(text));
  const inDigits = arabic.exec(folded);
  if (inDigits) return multiplied(readParted(inDigits[1] ?? ''), inDigits[2] ?? '');
  if (MINGLED.test(folded)) return null;
  const parts = decimal.exec(folded);
  if (!parts) return readWhole(folded);
  const whole = readWhole(parts[1] ?? '');
  const behind = [...(parts[2] ?? '')].map((character) => digits.get(character)).join('');
  return whole === null ? null : multiplied(Number(`${String(whole)}.${behind}`), parts[3] ?? '');
}

function multiplied(value: number, multiples: string): number | null {
  if (!/^万?亿?$/u.test(multiples)) return null;
  const factor = [...multiples].reduce((product, one) => product * (new Map(myriads).get(one) ?? 1), 1);
  return Number((value * factor).toPrecision(15));
}

/** A whole number: what stands before its greatest 亿 or 万, so many times, and what stands behind. */
function readWhole(text: string): number | null {
  for (const [character, factor] of myriads) {
    const at = text.lastIndexOf(character);
    if (at < 0) continue;
    const before = readWhole(text.slice(0, at));
    const rest = text.slice(at + 1);
    const behind = rest === '' ? 0 : readBehind(rest);
    const isPossible = before !== null && before > 0 && behind !== null && behind < factor;
    return isPossible && before < 1e8 && !(factor === 1e4 && before >= 1e4) ? before * factor + behind : null;
  }
  return readBelowMyriad(text);
}

/** What follows 万 or 亿: with its own multiple, behind a 零, or in four digits; `一万三` may be 13,000 or 10,003. */
function readBehind(text: string): number | null {
  if (/^\d{4}$/u.test(text)) return Number(text);
  if (/^\d+$/u.test(text) || !/^[零〇○]|[十百千万]/u.test(text)) return null;
  return readWhole(text.replace(/^[零〇○]/u, ''));
}

function readBelowMyriad(text: string): number | null {
  if (/^[零〇○]$/u.test(text)) return 0;
  let total = 0;
  let pending: number | null = null;
  let ceiling = 10_000;
  let isAfterZero = false;
  for (const [part] of text.matchAll(token)) {
    const digit: number | undefined = /^\d+$/u.test(part) ? Number(part) : digits.get(part);
    const multiplier = multipliers.get(part);
    if (digit === 0 && part.length === 1) {
      if (isAfterZero || pending !== null || total === 0) return null;
      isAfterZero = true;
    } else if (digit !== undefined) {
      if (pending !== null) return null;
      pending = digit;
    } else if (multiplier !== undefined && multiplier < ceiling) {
      // `十二` has no digit before 十; within a number it does: `一千零一十二`, at times `一千零十二`.
      if (pending === null && (multiplier !== 10 || (total > 0 && !isAfterZero))) return null;
      if (pending !== null && pending * multiplier >= ceiling) return null;
      total += (pending ?? 1) * multiplier;
      [pending, ceiling, isAfterZero] = [null, multiplier, false];
    } else return null;
  }
  return withLast({ total, pending, ceiling, isAfterZero });
}

interface Read {
  total: number;
  pending: number | null;
  ceiling: number;
  isAfterZero: boolean;
}

/** The number with its last digit: behind 十, behind a 零, or alone; `四百五` is left. */
function withLast({ total, pending, ceiling, isAfterZero }: Read): number | null {
  if (pending === null) return isAfterZero || total === 0 ? null : total;
  const isTold = total === 0 || ceiling === 10 || isAfterZero;
  return isTold && pending < ceiling ? total + pending : null;
}
