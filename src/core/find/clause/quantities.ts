import { aboutBefore, limitsBehind, type Limit } from '../../../lexicon/bounds.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { unitKind, type UnitKind } from '../../../lexicon/units.ts';
import type { Span } from '../../../model/span.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { readParted } from '../../read/text/thousands.ts';
import { faultOf, inDigits, partsOf } from './digits.ts';
import { maskNames } from './names.ts';
import { writtenPrints } from './written-quantities.ts';

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

type Amount = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'kind' | 'words'>;

/** A way to print a quantity: its pattern, and what a match says; null where it says none for certain. */
interface Print {
  pattern: RegExp;
  read: (match: RegExpExecArray, masked: string) => Amount | null;
}

const DIGIT = '[一二三四五六七八九]';
/** `两个`, `十二个`; not `每个`, `第二项`. */
const NUMERAL = `([两二三四五六七八九十]|${DIGIT}?十${DIGIT}?)(个|家|座|处|次|轮|项)`;
/** What the same characters open that is no count: `两个维护`, `一次性`, `三个方面`. */
const IDIOM =
  '(?![大小体面]|能源|性|供水|污染|创业|利用|分配|开发|装修|(?<=冬季[两二]项)|(?<=个)(?:意识|自信|维护|全面))';

const prints: readonly Print[] = [
  // `20家`, `1,850户`, `3公里—5公里`
  { pattern: inDigits, read: readDigits },
  // `三分之二`
  {
    pattern:
      /(?<![\d零〇一二两三四五六七八九十百千万亿点又])([二三四五六七八九十])分之([一二三四五六七八九])(?![\d零〇一二两三四五六七八九十百千万亿点])/gu,
    read: readFraction,
  },
  // `一次`, `十二个`
  {
    pattern: new RegExp(`(?<![每十百千第几数一二两三四五六七八九])(?:(一)(次|轮)|${NUMERAL})${IDIOM}`, 'gu'),
    read: ({ 0: words, 1: one, 2: round, 3: numeral, 4: unit }) =>
      amount(readNumeral(one ?? numeral ?? ''), round ?? unit ?? null, 'count', words),
  },
  // `增加约一倍`; 翻一番 stays in words.
  {
    pattern: /(?<=(?:增加|增长|提高|提升|扩大)(?:约|近)?)([一两二三四五六七八九十])倍/gu,
    read: ({ 0: words, 1: numeral = '' }) => amount(readNumeral(numeral), '倍', 'measure', words),
  },
];

/** What every quantity holds. */
const speaksOfNumber = /[\d０-９一二两三四五六七八九十百]/u;

/** Finds the quantities of a clause. Numbers in quotations, titles, dates and standards are none. */
export function findQuantities(text: string): Quantity[] {
  if (!speaksOfNumber.test(text)) return [];
  const folded = maskNames(foldWidth(text));
  const written = findWritten(folded, text);
  const masked = written.reduce(
    (rest, { start, unitEnd }) => rest.slice(0, start) + '□'.repeat(unitEnd - start) + rest.slice(unitEnd),
    folded,
  );
  const printed = prints.flatMap(({ pattern, read }) =>
    [...masked.matchAll(pattern)].flatMap((match): Quantity[] => {
      const said = read(match, masked);
      return said === null ? [] : [{ ...said, ...spanOf(match, text) }];
    }),
  );
  return [...written, ...printed].sort((a, b) => a.start - b.start);
}

/** The quantities in words, which are read before those in digits; what one form has read no other reads again. */
function findWritten(folded: string, text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const { pattern, read } of writtenPrints)
    for (const match of folded.matchAll(pattern)) {
      const said = read(match, folded);
      if (said === null) continue;
      const { length, ...rest } = said;
      const span = spanOf(Object.assign(match, { 0: match[0].slice(0, length).padEnd(length, '□') }), text);
      if (found.some(({ start, end }) => start < span.unitEnd && span.start < end)) continue;
      found.push({ ...rest, valueMax: null, words: text.slice(span.start, span.unitEnd), ...span });
    }
  return found;
}

/** Where a match stands, with the word behind it that bounds it, or `约` before it. */
function spanOf({ 0: printed, index }: RegExpExecArray, text: string): Span & Pick<Quantity, 'unitEnd' | 'bound'> {
  const unitEnd = index + printed.length;
  const tail = text.slice(unitEnd);
  const limit = limitsBehind.find(([pattern]) => pattern.test(tail));
  const length = limit?.[0].exec(tail)?.[0].length ?? 0;
  const about = aboutBefore.test(text.slice(0, index)) ? 'about' : null;
  return { start: index, end: unitEnd + length, unitEnd, bound: limit?.[1] ?? about };
}

function readDigits(match: RegExpExecArray, masked: string): Amount | null {
  if (faultOf(masked, match) !== null) return null;
  const { low, high, magnitude, name, bare } = partsOf(match);
  return {
    value: readParted(low),
    valueMax: high === null ? null : readParted(high),
    unit: name === null ? bare : (magnitude + name).replace('％', '%'),
    kind: name === null ? null : unitKind(name),
    words: null,
  };
}

function readFraction({ 0: words, 1: below = '', 2: above = '' }: RegExpExecArray): Amount | null {
  const [whole, part] = [readNumeral(below), readNumeral(above)];
  return whole === null || part === null ? null : amount(Math.round((part / whole) * 10000) / 100, '%', 'share', words);
}

function amount(value: number | null, unit: string | null, kind: UnitKind, words: string): Amount | null {
  return value === null ? null : { value, valueMax: null, unit, kind, words };
}
