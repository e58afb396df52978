import { NUMERAL } from '../../../lexicon/numerals.ts';
import { multipleFactor } from '../../../lexicon/multiples.ts';
import { UNIT, unitKind, type UnitKind } from '../../../lexicon/units.ts';
import { readWrittenNumber, WRITTEN } from '../../read/text/written-number.ts';
import { OTHER_UNIT, RANGE_DASH } from './digits.ts';

/** A number in words, or a range of two, with its unit, as a match of a text says it. */
interface WrittenAmount {
  value: number;
  valueMax: number | null;
  /** Null where the number is told by its own multiples: `5万4千`. */
  unit: string | null;
  kind: UnitKind | null;
  /** How much of the match it is: a number that is written with `千` may leave it to its unit, `一百千瓦`. */
  length: number;
  /** Present where the words say that it is more: `三百余家`. */
  bound?: 'floor';
}

type Read = (match: RegExpExecArray, masked: string) => WrittenAmount | null;

const HAN = `[${NUMERAL}万亿]`;
/** 数 of `数十万元`; that of 总数, 人数, 户数 ends a noun. */
const SEVERAL = '(?<![总人户次件份票位岗床])数';
/**
 * Where no number in words begins: within a numeral, behind a word of order, choice or sequence, or at the second end
 * of a range.
 */
const BEFORE = `(?<![\\d.${NUMERAL}万亿第之每几逐兆又$￥○点\\-—–~～]|${SEVERAL}|[\\d${NUMERAL}万亿%]\\p{Script=Han}{0,2}[至到])`;
/** `负40%`; not `担负40%`, `正负3℃`. */
const MINUS = '(?<![担肩正抱背欠自胜])负|(?<=^|[\\s（(：:、，])[-－−]';
const TO = `[${RANGE_DASH}到]+`;
const shares: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ['百', ['%', 1]],
  ['千', ['‰', 1]],
  ['万', ['/万', 1]],
  ['百万', ['%', 1e-4]],
  ['千万', ['%', 1e-5]],
]);
/** What 成 is followed by where it is a tenth: `三成以上`; a member 成员 or a result 成果 goes on otherwise. */
const TENTH = '成(?=$|\\P{Script=Han}|以上|以下|以内|左右|的(?!果))';
const unitBehind = new RegExp(`^[余多几]?${UNIT}${OTHER_UNIT}`, 'u');
/** What the characters of a number and a unit open that is no quantity: 一元化, 十二五规划, 一米线. */
const IDIOM =
  /^(?:元(?:化|结构|体系|论|制|文化|素)|米线|度|头|桶|倍(?!以[上下内]|左右|的|罚款|$|\P{Script=Han})|P|升(?:级|格|学)|克(?:服|拉)|所有|人(?:口|大|民)|个(?:方面|大)|件事|多元|斤斤)/u;
/** `近一吨`, `每吨不足一吨`: one of a measure, where a word says that it is an amount. */
const AMOUNT_BEFORE = /(?:近|约|超过?|不足|不少于|不低于|至少|达到?|仅)$/u;

const IN_DIGITS = /^[\d,，.]+[万亿]*$/u;

const signed = (words: string, value: number) => (/^[负\-－−]/u.test(words) ? -value : value);
const PART = `(?:百(?![分${NUMERAL}])|${WRITTEN}(?<!百(?=分)))`;

/** How quantities are printed in words, the longer first; what one has read is left out for those behind. */
export const writtenPrints: readonly { pattern: RegExp; read: Read }[] = [
  // `百分之二十点五`, `千分之三`, `负百分之五`, `百分之百`, `百分之八至百分之十`
  {
    pattern: new RegExp(
      `${BEFORE}(${MINUS}|)([百千]?[百千万])分之(${PART})(?:${TO}(?:\\2分之)?(${PART}))?(?![\\d.]|(?!百分)[${NUMERAL}万亿])`,
      'gu',
    ),
    read: ({ 0: words, 2: whole = '', 3: low = '', 4: high }) => {
      const [unit, factor] = shares.get(whole) ?? [];
      const [from, to] = [readPart(low), high === undefined ? null : readPart(high)];
      if (from === null || unit === undefined || factor === undefined) return null;
      if (high !== undefined && (to === null || to <= from)) return null;
      const times = (value: number) => Number((value * factor).toPrecision(12));
      const valueMax = to === null ? null : times(to);
      return { value: signed(words, times(from)), valueMax, unit, kind: 'share', length: words.length };
    },
  },
  // `三至五万元`, `八千元到一万元`
  {
    pattern: new RegExp(`${BEFORE}(?<![由从自])(?=[^万亿])(${WRITTEN})(?:${UNIT})?${TO}(${WRITTEN})`, 'gu'),
    read: readRange,
  },
  // `半个月`, `3个半月`, `一年半`
  {
    pattern: new RegExp(
      `(?<![上下前后大过近每第月度\\d.${NUMERAL}])(?:(${WRITTEN})(?:个半(月|小时)|(年|天)半(?=$|\\P{Script=Han}|[以内左的之]))|半(个月|个?小时|天|年)(?![度报期薪制票]))`,
      'gu',
    ),
    read: ({ 0: words, 1: whole, 2: counted, 3: named, 4: half }) => {
      const before = whole === undefined ? 0 : readWrittenNumber(whole);
      const name = counted === '月' ? '个月' : (counted ?? named ?? half ?? '').replace('个小时', '小时');
      if (before === null) return null;
      return { value: before + 0.5, valueMax: null, unit: name, kind: 'time', length: words.length };
    },
  },
  // `一百五十个百分点`
  {
    pattern: new RegExp(`${BEFORE}(${MINUS}|)(${HAN}+(?:点${HAN}+)?)个百分点`, 'gu'),
    read: ({ 0: words, 2: number = '' }) => share(words, readWrittenNumber(number), '个百分点'),
  },
  // `三成以上`, `7.5成`
  {
    pattern: new RegExp(`${BEFORE}(${WRITTEN})${TENTH}`, 'gu'),
    read: ({ 0: words, 1: number = '' }) => {
      const tenths = readWrittenNumber(number);
      return tenths === null || tenths > 10 ? null : share(words, Number((tenths * 10).toPrecision(12)), '%');
    },
  },
  // `四点五亿元`, `3万5千亩`, `一百二十公里`
  { pattern: new RegExp(`${BEFORE}(?=[^万亿])(${MINUS}|)(${WRITTEN})`, 'gu'), read: readMeasured },
];

function readPart(part: string): number | null {
  return part === '百' ? 100 : readWrittenNumber(part);
}

function share(words: string, value: number | null, unit: string): WrittenAmount | null {
  if (value === null) return null;
  return { value: signed(words, value), valueMax: null, unit, kind: 'share', length: words.length };
}

/** A run of numerals with the unit behind it. One in digits alone is read elsewhere; a count needs two characters. */
function readMeasured({ 1: sign = '', 2: run = '', index }: RegExpExecArray, masked: string): WrittenAmount | null {
  if (sign === '' && /^[\d,，.]+[十百千万亿]*$/u.test(run)) return null;
  const begin = index + sign.length;
  const found = measure(run, masked.slice(begin + run.length));
  if (found === null) return sign === '' ? readMixed(run, masked.slice(begin + run.length)) : null;
  const { number, kind, name } = found;
  const isAmount = kind !== 'count' && AMOUNT_BEFORE.test(masked.slice(Math.max(0, begin - 4), begin));
  // `三月十五日`
  if (name === '日' && /[年月]/u.test(masked.charAt(begin - 1))) return null;
  const isLimited = /^(?:及|或者?)?以[上下内]/u.test(masked.slice(begin + found.length));
  if (!isSure(number, kind, name, isAmount || isLimited || found.more) || (/[-－−]/u.test(sign) && kind !== 'share'))
    return null;
  const { value, unit, length, more } = found;
  const amount = { value: signed(sign, value), valueMax: null, unit, kind, length: sign.length + length };
  return more ? { ...amount, bound: 'floor' } : amount;
}

interface Measured {
  number: string;
  value: number;
  unit: string;
  kind: UnitKind;
  /** The unit without its multiple. */
  name: string;
  length: number;
  /** Whether `余`, `多` or `几` stands before the unit: `三百余家`, `十几个`. */
  more: boolean;
}

/** No number is written with more characters than this: `九千九百九十九万…` with all its places takes half as many. */
const LONGEST = 60;

/** The longest number that a run of numerals begins with and a unit follows. */
function measure(run: string, rest: string): Measured | null {
  for (let length = Math.min(run.length, LONGEST); length > 0; length--) {
    const number = run.slice(0, length);
    const behind = (run.slice(length) + rest).slice(0, 24);
    const unit = unitBehind.exec(behind);
    const multiple = /(?:万亿|[万亿])$/u.exec(number)?.[0] ?? '';
    const plain = number.slice(0, number.length - multiple.length);
    // `三十五万亩` is 35 万亩, as in digits; `三亿五千万元` has more than one multiple.
    const isParted = multiple !== '' && !/[万亿]/u.test(plain);
    const value = readWrittenNumber(isParted ? plain : number);
    if (!unit || value === null || IDIOM.test(behind)) continue;
    const [printed, own = '', name = ''] = unit;
    if ((isParted && own !== '') || (printed.startsWith('几') && !plain.endsWith('十'))) continue;
    return {
      number,
      value,
      unit: ((isParted ? multiple : '') + own + name).replace('％', '%'),
      kind: unitKind(name),
      name,
      length: length + printed.length,
      more: /^[余多几]/u.test(printed),
    };
  }
  return null;
}

/** `三至五个`: both ends in the unit of the second; of `八千元到一万元` the first is told by its own multiples. */
function readRange(match: RegExpExecArray, masked: string): WrittenAmount | null {
  const { 0: words, 1: first = '', 2: multiple = '', 3: name = '', 4: second = '', index } = match;
  // Two numbers in digits are read elsewhere, as one is.
  if (IN_DIGITS.test(first) && IN_DIGITS.test(second)) return null;
  const begin = index + words.length - second.length;
  const high = measure(second, masked.slice(index + words.length));
  if (high === null || high.more) return null;
  const length = begin - index + high.length;
  const plain = readWrittenNumber(first);
  if (plain === null || (name !== '' && name !== high.name)) return null;
  const sharesUnit = name === '' && multiple === '' && !/[万亿]$/u.test(first) && plain < high.value;
  const factor = multipleFactor(high.unit.slice(0, high.unit.length - high.name.length));
  const value = sharesUnit ? plain : Number(((plain * multipleFactor(multiple)) / factor).toPrecision(12));
  if (value >= high.value) return null;
  return { value, valueMax: high.value, unit: high.unit, kind: high.kind, length };
}

/** `5万4千`, which no unit follows. */
function readMixed(run: string, behind: string): WrittenAmount | null {
  const value = /\d[百千万亿]+(?:零|\d)/u.test(run) && !/^[\p{L}\p{N}]/u.test(behind) ? readWrittenNumber(run) : null;
  return value === null ? null : { value, valueMax: null, unit: null, kind: null, length: run.length };
}

/** False for what may be a word: `一户一策`, `三年行动`, `两项`. */
function isSure(number: string, kind: UnitKind, name: string, isAmount: boolean): boolean {
  if (kind === 'measure' || kind === 'money') return number !== '一' || name.length > 1 || isAmount;
  if (kind === 'time') return name.length > 1;
  return number.length > 1 || name === '周岁' || isAmount;
}
