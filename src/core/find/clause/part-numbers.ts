import { NUMERAL } from '../../../lexicon/numerals.ts';
import type { Span } from '../../../model/span.ts';
import { setOut } from '../../read/text/set-out.ts';

/** How many characters of a numeral may stand on either side. */
const REACH = 24;
const N = `[\\d${NUMERAL}万亿]`;
/** Letters behind which a `k` or an `M` opens a unit: `5km`, `20MW`, `100Mbps`. */
const UNIT_LETTER = 'WVgmJPHBbtc';

/** A part of a whole, parted by a stroke, behind which no unit and no longer number stands: `2/3以上`, `1／4`. */
export const SLASHED =
  /(?<![A-Za-z\p{N}.,/／·:：\-—–～－−第]|\p{N}\s)([1-9])[/／]([2-9]|1[0-2]|[2-9]0|100)(?=$|[，。；：、）)\s]|以[上下内]|左右|的|[^\P{Script=Han}一二三四五六七八九十百千万亿年月日号期页])/gu;

/** What holds a number that is not the whole of what is meant, each with a phrase. */
export const partForms: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`${N}(?:[ \\u3000]+[\\d${NUMERAL}万亿点成余几又个百分之kK]+)+|点 +${N}+| 点 *${N}+|${N}成 +${N}`, 'gu'),
    '七成 六',
  ],
  [new RegExp(`[^，。；]?${N}[^，。；\\d]{0,2}又(?=${N})[^，。；]*`, 'gu'), '一又二分之一'],
  [
    new RegExp(
      `${N}+(?:[.点]${N}+)?(?:折(?![合算旧纯标])|兆(?!瓦|赫|字节|帕|焦)|[kKeE^](?![${UNIT_LETTER}]|FLOPS))[^，。；]*|[\\d.]+(?:e|\\s?M(?![${UNIT_LETTER}]))`,
      'gu',
    ),
    '九折',
  ],
  [
    new RegExp(`(?!${SLASHED.source})${N}+\\s*[/／]\\s*\\d+(?!\\d*万)|${N}+[日美欧]?元${N}+(?:[角毛分]|日本)`, 'gu'),
    '16/5',
  ],
  [/[$￥][\d,，.]+|[两二三四五六七八九十\d]+(?!个半(?:月|小时)|[年天]半)\p{Script=Han}半(?![导岛径球成])/gu, '￥300'],
  [
    new RegExp(
      `(?:(?![百千]万分)${N}{2,}|\\d)\\s*分\\s*之\\s*负?${N}*|[一二三四五六七八九十]\\s*分\\s*之\\s*负?${N}{2,}`,
      'gu',
    ),
    '3分之一',
  ],
];

const numeralsBefore = new RegExp(`(?:${N}|[.点余几])+$`, 'u');
const numeralsBehind = new RegExp(`^(?:${N}|[.点余几])+`, 'u');
const speaksOfParts = new RegExp(`[\\s又折兆kKMeE^/／元$￥半]|分\\s*之`, 'u');

/** Sets out what holds no more than a part of a number, with all its numerals, at the same length: `两米半`, `九折`. */
export function maskPartNumbers(text: string): string {
  if (!speaksOfParts.test(text)) return text;
  const spans = partForms.flatMap(([form]) => [...text.matchAll(form)].map((match) => wholeOf(text, match)));
  return setOut(text, spans);
}

/** A match with the numerals on either side of it. */
function wholeOf(text: string, { 0: part, index }: RegExpExecArray): Span {
  const end = index + part.length;
  return {
    start: index - (numeralsBefore.exec(text.slice(Math.max(0, index - REACH), index))?.[0].length ?? 0),
    end: end + (numeralsBehind.exec(text.slice(end, end + REACH))?.[0].length ?? 0),
  };
}
