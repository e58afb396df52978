import { foldFormsInPlace } from '../../../lexicon/fold.ts';
import type { Span } from '../../../model/span.ts';
import { UNIT } from '../../../lexicon/units.ts';
import { NUMERAL } from '../../../lexicon/numerals.ts';
import { readNumeral } from '../../read/text/numeral.ts';

/** A date, or what is given of it: 2020年 has neither month nor day, 12月底 no year. 年底 is the twelfth month. */
export interface DateFigure {
  kind: 'date';
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A number as printed, before its multiple: 3.5 with `万` and `吨`. An ordinal has the unit `第…`. */
export interface NumberFigure {
  kind: 'number';
  value: number;
  magnitude: string;
  unit: string | null;
}

/** A number that is part of a name or said in words: `PM2.5`, `Ⅲ类`, `五水`, `三分之二`. */
interface WordFigure {
  kind: 'words';
  words: string;
}

type Reading = DateFigure | NumberFigure | WordFigure;

/** A number that a text states, and where. */
export type Figure = Span & Reading;

const ARABIC = '(\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
const HAN_RUN = `[${NUMERAL}半]+`;
const YEAR = '(\\d{4}|二[〇零○][〇零○一二三四五六七八九]{2})';
const RANGE = '[—–\\-－至到~～、和]';
const ROMAN = '(?:[IVX]+(?=[类级—–\\-~])|[Ⅰ-Ⅻ]+)';

/** Patterns from the most telling to the plainest; what one has taken is not read again. */
const rules: readonly (readonly [RegExp, (match: RegExpExecArray) => Reading[]])[] = [
  // 国发〔2015〕17号
  [/[〔﹝[(]\s*\d{4}\s*[〕﹞\])]\s*(?:第\s*)?\d+号/gu, readWords],
  // 2016—2020年, 2017、2020年
  [new RegExp(`${YEAR}(?=(?:年?${RANGE}\\d{4})+年)年?`, 'gu'), readDate],
  [new RegExp(`${YEAR}年(\\d{1,2})月(?:(\\d{1,2})日)?`, 'gu'), readDate],
  [new RegExp(`${YEAR}年(?:年?底|年?末)`, 'gu'), (match) => readDate(match, '12')],
  [new RegExp(`${YEAR}年(?:上半年|年?中(?![旬期国央]))`, 'gu'), (match) => readDate(match, '6')],
  [new RegExp(`${YEAR}年`, 'gu'), readDate],
  [/()(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/gu, readDate],
  // PM2.5, G20, 5A; not 5GW
  [new RegExp(`[A-Za-z]+[-—/ ]?\\d[\\dA-Za-z.\\-—]*|\\d+(?:\\.\\d+)?(?!${UNIT})[A-Za-z]+`, 'gu'), readWords],
  // Ⅲ类, Ⅰ—Ⅲ类
  [new RegExp(`${ROMAN}(?:${RANGE}${ROMAN})?[类级]?`, 'gu'), readWords],
  // 百分之七十, 三分之二
  [new RegExp(`(${HAN_RUN})分之(${HAN_RUN})`, 'gu'), readFraction],
  // 70%, 10—15万吨, 第14期
  [new RegExp(`(第)?${ARABIC}(?:[—–\\-~至到]+${ARABIC})?(?:${UNIT}|([万亿]?))`, 'gu'), readArabic],
  [/十[一二三四五]五/gu, readWords],
  // 三类, 第一批
  [new RegExp(`(第)?(${HAN_RUN})()${UNIT}`, 'gu'), readHan],
  // 五水共治; 一 alone counts nothing
  [new RegExp(`(?:[${NUMERAL}半]{2,}|[${NUMERAL.replace('一', '')}半])\\p{Script=Han}?`, 'gu'), readWords],
];

/** Words with a numeral that state no number. */
const NO_NUMBER = /^(?:十分(?!之)|百姓|四周|一般|一半|一起|一度|一对一|一门)/u;

/** Finds every figure of a text, in order and without overlap; every digit belongs to one. */
export function findFigures(text: string): Figure[] {
  const plain = foldFormsInPlace(text);
  const found: Figure[] = [];
  let rest = plain;
  for (const [pattern, read] of rules) {
    for (const match of rest.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (NO_NUMBER.test(plain.slice(span.start))) continue;
      found.push(...read(match).map((reading) => ({ ...reading, ...span })));
      rest = rest.slice(0, span.start) + '□'.repeat(match[0].length) + rest.slice(span.end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function readDate([, year = '', month, day]: RegExpExecArray, named?: string): DateFigure[] {
  const [monthOf, dayOf] = [named ?? month, day].map((part) => (part === undefined ? null : Number(part)));
  return [{ kind: 'date', year: readNumeral(year), month: monthOf ?? null, day: dayOf ?? null }];
}

function readWords([words]: RegExpExecArray): WordFigure[] {
  return [{ kind: 'words', words }];
}

function readFraction(match: RegExpExecArray): Reading[] {
  const value = readNumeral(match[2] ?? '');
  if (match[1] !== '百' || value === null) return readWords(match);
  return [{ kind: 'number', value, magnitude: '', unit: '%' }];
}

function readArabic([, nth, low = '', high, multiple, unit, bare]: RegExpExecArray): NumberFigure[] {
  return [low, high].flatMap((digits): NumberFigure[] =>
    digits === undefined ? [] : [numberOf(Number(digits.replaceAll(',', '')), multiple ?? bare, unit, nth)],
  );
}

function readHan(match: RegExpExecArray): Reading[] {
  const [, nth, run = '', , multiple, unit] = match;
  const value = readNumeral(run);
  return value === null ? readWords(match) : [numberOf(value, multiple, unit, nth)];
}

function numberOf(
  value: number,
  magnitude: string | undefined,
  unit: string | undefined,
  nth: string | undefined,
): NumberFigure {
  return {
    kind: 'number',
    value,
    magnitude: magnitude ?? '',
    unit: nth === undefined ? (unit ?? null) : nth + (unit ?? ''),
  };
}
