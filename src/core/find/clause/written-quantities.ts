import { NUMERAL } from '../../../lexicon/numerals.ts';
import { UNIT, unitKind, type UnitKind } from '../../../lexicon/units.ts';
import { readWrittenNumber, WRITTEN } from '../../read/text/written-number.ts';

/** A number in words with its unit, as a match of a text says it. */
interface WrittenAmount {
  value: number;
  /** Null where the number is told by its own multiples: `5万4千`. */
  unit: string | null;
  kind: UnitKind | null;
  /** How much of the match it is: a number that is written with `千` may leave it to its unit, `一百千瓦`. */
  length: number;
}

type Read = (match: RegExpExecArray, masked: string) => WrittenAmount | null;

const HAN = `[${NUMERAL}万亿]`;
/** Where no number in words begins: within a numeral or a word of order, choice or sequence. */
const BEFORE = `(?<![\\d.${NUMERAL}万亿第每之数几逐兆又$￥○之点年月\\-—–~～至])`;
/** `负40%`; not `担负40%`, `正负3℃`. */
const MINUS = '(?<![担肩正抱背欠自胜])负|(?<=^|[\\s（(：:、，])[-－−]';
const SHARES: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '/万' };
/** What 成 is followed by where it is a tenth: `三成以上`; a member 成员 or a result 成果 goes on otherwise. */
const TENTH = '成(?=$|\\P{Script=Han}|以上|以下|以内|左右|的(?!果))';
const unitBehind = new RegExp(`^${UNIT}`, 'u');
/** What the characters of a number and a unit open that is no quantity: 一元化, 十二五规划, 一米线. */
const IDIOM =
  /^(?:元(?:化|结构|体系|论|制|文化|素)|米线|度|头|桶|倍|P|升(?:级|格|学)|克(?:服|拉)|所有|人(?:口|大|民)|个(?:方面|大)|件事)/u;

const signed = (words: string, value: number) => (/^[负\-－−]/u.test(words) ? -value : value);

/** How quantities are printed in words, the longer first; what one has read is left out for those behind. */
export const writtenPrints: readonly { pattern: RegExp; read: Read }[] = [
  // `百分之二十点五`, `千分之三`, `负百分之五`, `百分之百`
  {
    pattern: new RegExp(
      `${BEFORE}(${MINUS}|)([百千万])分之((?:百(?![分${NUMERAL}]))|${WRITTEN})(?![\\d.]|[${NUMERAL}万亿])`,
      'gu',
    ),
    read: ({ 0: words, 2: whole = '', 3: part = '' }) => {
      const value = part === '百' ? 100 : readWrittenNumber(part);
      const unit = SHARES[whole];
      if (value === null || unit === undefined) return null;
      return { value: signed(words, value), unit, kind: 'share', length: words.length };
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

function share(words: string, value: number | null, unit: string): WrittenAmount | null {
  return value === null ? null : { value: signed(words, value), unit, kind: 'share', length: words.length };
}

/** A run of numerals with the unit behind it. One in digits alone is read elsewhere; a count needs two characters. */
function readMeasured({ 1: sign = '', 2: run = '', index }: RegExpExecArray, masked: string): WrittenAmount | null {
  if (sign === '' && /^[\d,，.]+[十百千万亿]*$/u.test(run)) return null;
  const begin = index + sign.length;
  for (let length = run.length; length > 0; length--) {
    const number = run.slice(0, length);
    const behind = masked.slice(begin + length, begin + length + 24);
    const unit = unitBehind.exec(behind);
    const multiple = /(?:万亿|[万亿])$/u.exec(number)?.[0] ?? '';
    const plain = number.slice(0, number.length - multiple.length);
    // `三十五万亩` is 35 万亩, as in digits; `三亿五千万元` has more than one multiple.
    const isParted = multiple !== '' && !/[万亿]/u.test(plain);
    const value = readWrittenNumber(isParted ? plain : number);
    if (!unit || value === null || IDIOM.test(behind)) continue;
    const [printed, own = '', name = ''] = unit;
    if (isParted && own !== '') continue;
    const kind = unitKind(name);
    if (!isSure(number, kind, name) || (/[-－−]/u.test(sign) && kind !== 'share')) return null;
    return {
      value: signed(sign, value),
      unit: ((isParted ? multiple : '') + own + name).replace('％', '%'),
      kind,
      length: sign.length + length + printed.length,
    };
  }
  return sign === '' ? readMixed(run, masked.slice(begin + run.length)) : null;
}

/** `5万4千`, which no unit follows. */
function readMixed(run: string, behind: string): WrittenAmount | null {
  const value = /\d[百千万亿]+(?:零|\d)/u.test(run) && !/^[\p{L}\p{N}]/u.test(behind) ? readWrittenNumber(run) : null;
  return value === null ? null : { value, unit: null, kind: null, length: run.length };
}

/** False for what may be a word: `一户一策`, `三年行动`, `两项`. */
function isSure(number: string, kind: UnitKind, name: string): boolean {
  if (kind === 'measure' || kind === 'money') return number !== '一' || name.length > 1;
  if (kind === 'time') return name.length > 1 && number.length > 1;
  return number.length > 1;
}
