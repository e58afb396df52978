import { aboutBefore, limitsBehind, nearlyBefore, type Limit } from '../../../lexicon/bounds.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { COUNT_UNIT, unitKind, type UnitKind } from '../../../lexicon/units.ts';
import type { Span } from '../../../model/span.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { setOut, takeFree } from '../../read/text/set-out.ts';
import { readParted } from '../../read/text/thousands.ts';
import { faultOf, inDigits, partsOf, RANGE_DASH, scaleOf } from './digits.ts';
import { maskNames } from './names.ts';
import { maskPartNumbers, SLASHED } from './part-numbers.ts';
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

/** What a print says; with its bound where that stands within: `500余万元`. */
type Amount = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'kind' | 'words'> & { bound?: Limit };

/** A way to print a quantity: its pattern, and what a match says; null where it says none for certain. */
interface Print {
  pattern: RegExp;
  read: (match: RegExpExecArray, masked: string) => Amount | null;
}

const DIGIT = '[一二三四五六七八九]';
/** `两个`, `十二个`; not `每个`, `第二项`. */
const NUMERAL = `([两二三四五六七八九十]|${DIGIT}?十${DIGIT}?)(个|家|座|处|次|轮|项)`;
/** What the same characters open that is no count: `两个维护`, `一次性`, `三个方面`, `三轮车`, `八项规定`, `三次产业`. */
const IDIOM =
  '(?![大小体面]|能源|性|供水|污染|创业|利用|分配|开发|装修|(?<=冬季[两二]项)|(?<=个)(?:意识|自信|维护|全面|月|工作|自然|百分点|小时|季度|学期|学年)|(?<=轮)(?:车|电?动?摩托|汽车|电动|自行|畜力)|(?<=二次)(?!以)\\p{Script=Han}|(?<=八项)规定|(?<=次)(?:产业|方|能源|[全会]会))';

const prints: readonly Print[] = [
  // `20家`, `1,850户`, `3公里—5公里`
  { pattern: inDigits, read: readDigits },
  // `三分之二`
  {
    pattern:
      /(?<![\d零〇一二两三四五六七八九十百千万亿点又])([二三四五六七八九十])分之([一二三四五六七八九])(?![\d零〇一二两三四五六七八九十百千万亿点])/gu,
    read: readFraction,
  },
  // `2/3以上`, `1／4`
  {
    pattern: SLASHED,
    read: ({ 0: words, 1: above = '', 2: below = '' }) => fraction(words, Number(above), Number(below)),
  },
  // `一次`, `十二个`
  {
    pattern: new RegExp(
      `(?<![每十百千万亿第几数余多一二两三四五六七八九点]|分之)(?:(?<![新上下这本该首近另])(一)(次|轮)|(?<![前上下后这该本头])${NUMERAL})${IDIOM}`,
      'gu',
    ),
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
const speaksOfNumber = /[\d０-９一二两三四五六七八九十百半]/u;

/** Finds the quantities of a clause. Numbers in quotations, titles, dates and standards are none. */
export function findQuantities(text: string): Quantity[] {
  if (!speaksOfNumber.test(text)) return [];
  const folded = maskPartNumbers(maskNames(foldWidth(text)));
  const written = findWritten(folded, text);
  const masked = setOut(
    folded,
    written.map(({ start, unitEnd }) => ({ start, end: unitEnd })),
  );
  const printed = prints.flatMap(({ pattern, read }) =>
    [...masked.matchAll(pattern)].flatMap((match): Quantity[] => {
      const said = read(match, masked);
      return said === null ? [] : [{ ...spanOf(match, text, said.kind), ...said }];
    }),
  );
  return [...written, ...printed].sort((a, b) => a.start - b.start);
}

/** The quantities in words, which are read before those in digits; what one form has read no other reads again. */
function findWritten(folded: string, text: string): Quantity[] {
  const found: Quantity[] = [];
  const isFree = takeFree(text);
  for (const { pattern, read } of writtenPrints)
    for (const match of folded.matchAll(pattern)) {
      const said = read(match, folded);
      if (said === null) continue;
      const { length, ...rest } = said;
      const span = spanOf(Object.assign(match, { 0: match[0].slice(0, length).padEnd(length, '□') }), text, said.kind);
      if (!isFree({ start: span.start, end: span.unitEnd })) continue;
      found.push({ words: text.slice(span.start, span.unitEnd), ...span, ...rest });
    }
  return found;
}

/** What is counted in, between a number and its bound: `40万套（包括宿舍床位）以上`. */
const bracketBeforeLimit = /^（(?:包括|含|其中|不含|不包括)[^（）\d]{1,20}）(?=以[上下内]|左右)/u;

/** Where a match stands, with the word behind it that bounds it, or `约` before it. */
function spanOf(
  { 0: printed, index }: RegExpExecArray,
  text: string,
  kind: UnitKind | null,
): Span & Pick<Quantity, 'unitEnd' | 'bound'> {
  const unitEnd = index + printed.length;
  const bracket = bracketBeforeLimit.exec(text.slice(unitEnd))?.[0].length ?? 0;
  const tail = text.slice(unitEnd + bracket);
  const limit = limitsBehind.find(([pattern]) => pattern.test(tail));
  const length = limit ? bracket + (limit[0].exec(tail)?.[0].length ?? 0) : 0;
  const before = text.slice(Math.max(0, index - 4), index);
  // `近5年` are the last five.
  const isAbout = aboutBefore.test(before) || (kind !== 'time' && nearlyBefore.test(before));
  return { start: index, end: unitEnd + length, unitEnd, bound: limit?.[1] ?? (isAbout ? 'about' : null) };
}

/** Digits without a unit that are no amount: the number of a telephone or of a record. */
const LONGEST_BARE = 6;
/** `由5个到10个` is a change and no range. */
const CHANGES = /[由从自][约近]?$/u;
/** The end of a range whose beginning is in another unit or below nothing: `-0.1至0个百分点`. */
const endOfRange = new RegExp(
  `\\d(?:[%‰万亿元个年月日]|${COUNT_UNIT}|\\p{Script=Han}{0,4}元)?[${RANGE_DASH}到]+$`,
  'u',
);

function readDigits(match: RegExpExecArray, masked: string): Amount | null {
  if (faultOf(masked, match) !== null) return null;
  const parts = partsOf(match);
  const { low, high, magnitude, name, bare, between, more } = parts;
  const scale = scaleOf(parts) ?? 1;
  const before = masked.slice(Math.max(0, match.index - 12), match.index);
  const behind = masked.slice(match.index + match[0].length);
  if (endOfRange.test(before) || (between === '到' && CHANGES.test(before))) return null;
  if (name === null && bare === null && low.replace(/\D/gu, '').length > LONGEST_BARE) return null;
  if (name === '度' && !isElectric(magnitude, behind)) return null;
  return {
    value: Number((readParted(low) * scale).toPrecision(12)),
    valueMax: high === null ? null : readParted(high),
    unit: name === null ? bare : (magnitude + name).replace('％', '%'),
    kind: name === null ? null : unitKind(name),
    words: scale === 1 ? null : match[0],
    ...(more === '' ? {} : { bound: 'floor' }),
  };
}

/** Whether a 度 is one of electricity and none of a slope or a meridian: `345亿度`, `20度电`. */
function isElectric(magnitude: string, behind: string): boolean {
  return /[万亿]/u.test(magnitude) || behind.startsWith('电');
}

function readFraction({ 0: words, 1: below = '', 2: above = '' }: RegExpExecArray): Amount | null {
  const [whole, part] = [readNumeral(below), readNumeral(above)];
  return whole === null || part === null ? null : fraction(words, part, whole);
}

/** A part of a whole in hundredths of it. */
function fraction(words: string, part: number, whole: number): Amount | null {
  return part < whole ? amount(Math.round((part / whole) * 10000) / 100, '%', 'share', words) : null;
}

function amount(value: number | null, unit: string | null, kind: UnitKind, words: string): Amount | null {
  return value === null ? null : { value, valueMax: null, unit, kind, words };
}
