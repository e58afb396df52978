import { boundAtEnd, limitsBehind, LIMIT_BEFORE, type BoundKind } from '../../../lexicon/bounds.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { foldNumerals, NUMERAL } from '../../../lexicon/numerals.ts';
import { COUNT_UNIT } from '../../../lexicon/units.ts';
import type { Span } from '../../../model/span.ts';
import { readWrittenNumber, WRITTEN } from '../../read/text/written-number.ts';
import { maskPartNumbers } from './part-numbers.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** A number as a text writes it, with its unit where it has one. */
export interface WrittenNumber extends Pick<
  Quantity,
  'value' | 'valueMax' | 'unit' | 'kind' | 'bound' | 'start' | 'end'
> {
  /** How a word before it limits it: `不低于`. */
  before: BoundKind | null;
}

type Bare = Pick<WrittenNumber, 'value'> & Partial<Pick<WrittenNumber, 'valueMax' | 'bound'>>;

/** How a number stands that no unit follows. */
interface Form {
  pattern: RegExp;
  read: (match: RegExpExecArray) => Bare | null;
}

const N = `[\\d${NUMERAL}万亿]`;
/** Nothing of a word, a longer number or an address stands before or behind. */
const BEFORE = '(?<![\\p{L}\\p{N}.,，:：/·%\\-—–～^])';
const BEHIND = `(?![\\p{L}\\p{N}.·:：/%\\-—–～^]|[,，]\\d|[${NUMERAL}]|[ \\u3000]+[\\p{N}${NUMERAL}万亿])`;
/** Behind a word that limits it, more words may follow; no unit, no longer number. */
const NO_MORE = `(?![\\d.,%/∶:：点成分折几余多年月日号]|${N}|[ \\u3000]+${N})`;
const SIGN = '(负|(?<=^|[\\s（(：:、，])[-－−])?';

const alone = ({ 1: sign, 2: words = '' }: RegExpExecArray): Bare | null => {
  const value = readWrittenNumber(words);
  return value === null ? null : { value: sign ? -value : value };
};

const ordered = (low: number | null, high: number | null): Bare | null =>
  low === null || high === null || low >= high ? null : { value: low, valueMax: high };

/** In this order; of two that overlap the first stands. */
const forms: readonly Form[] = [
  // `十六分之五`
  {
    pattern: new RegExp(`(?<!${N}|[.点之又])(负)?(${WRITTEN})分之(${WRITTEN})(?!${N}|点)`, 'gu'),
    read: ({ 1: sign, 2: below = '', 3: above = '' }) => {
      const [whole, part] = [readWrittenNumber(below), readWrittenNumber(above)];
      return whole === null || part === null ? null : { value: ((sign ? -1 : 1) * part) / whole };
    },
  },
  // `一千到一千五百`, `位于20和30之间`
  {
    pattern: new RegExp(
      `(?<!${N}|[.点第由从自年月\\-])(${WRITTEN})(?:[至到~～—–-]|[和与](?=[^，。；]{1,12}间))(${WRITTEN})(?!${N}|[.点年月日号])`,
      'gu',
    ),
    read: ({ 1: low = '', 2: high = '' }) => ordered(readWrittenNumber(low), readWrittenNumber(high)),
  },
  // `一千多万`, `四百多`, `十几亿`
  {
    pattern: new RegExp(`${BEFORE}(${WRITTEN})(?:[余多]|(?<=十)几)([万亿]*)(?![\\p{L}\\p{N}])`, 'gu'),
    read: ({ 1: words = '', 2: multiple = '' }) => {
      const value = readWrittenNumber(words + multiple);
      return value === null ? null : { value, bound: 'floor' };
    },
  },
  // `不少于三十`, `前三的`
  { pattern: new RegExp(`(?<=(?:${LIMIT_BEFORE})[了有是为]? ?)()(${WRITTEN})${NO_MORE}`, 'gu'), read: alone },
  { pattern: new RegExp(`(?<=[名位居列]前)()(${WRITTEN})(?=的|名|位|\\P{Script=Han}|$)`, 'gu'), read: alone },
  // `五百以上`
  { pattern: new RegExp(`(?<!${N}|[.点第])()(${WRITTEN})(?=(?:或者?|及)?以[上下内])`, 'gu'), read: alone },
  // `一只`, `九年`
  { pattern: new RegExp(`${BEFORE}()(一)(?=${COUNT_UNIT}(?!一))`, 'gu'), read: alone },
  { pattern: new RegExp(`${BEFORE}()(${WRITTEN})(?=[年天周])`, 'gu'), read: alone },
  { pattern: new RegExp(`${BEFORE}${SIGN}(${WRITTEN})${BEHIND}`, 'gu'), read: alone },
];

/** All numbers of a text, in its order: its quantities, and the numbers that stand by themselves. */
export function findNumbers(text: string): WrittenNumber[] {
  const folded = foldNumerals(foldWidth(text));
  const found: WrittenNumber[] = findQuantities(folded).map((one) => ({ ...one, before: boundBefore(folded, one) }));
  const masked = maskPartNumbers(folded);
  for (const { pattern, read } of forms)
    for (const match of (pattern === forms[0]?.pattern ? folded : masked).matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const said = found.some((one) => one.start < end && start < one.end) ? null : read(match);
      if (said === null) continue;
      const limit = limitsBehind.find(([words]) => words.test(folded.slice(end)))?.[1] ?? null;
      const bare = { valueMax: null, unit: null, kind: null, bound: limit, start, end, ...said };
      found.push({ ...bare, before: boundBefore(folded, bare) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** The word that limits a number, before it. */
function boundBefore(text: string, { start }: Span): BoundKind | null {
  return boundAtEnd(text.slice(0, start).trimEnd())?.kind ?? null;
}
