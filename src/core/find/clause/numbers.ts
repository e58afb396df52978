import { foldWidth } from '../../../lexicon/fold.ts';
import { foldNumerals, NUMERAL } from '../../../lexicon/numerals.ts';
import type { Span } from '../../../model/span.ts';
import { readWrittenNumber, WRITTEN } from '../../read/text/written-number.ts';
import { findQuantities, type Quantity } from './quantities.ts';

/** A number as a text writes it, with its unit where it has one. */
export type WrittenNumber = Pick<Quantity, 'value' | 'valueMax' | 'unit' | 'kind' | 'bound' | 'start' | 'end'>;

/** A number by itself: nothing of a word, a longer number or an address beside it. */
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}.,，:：/·%\\-—–～^])(负|(?<=^|[\\s（(：:、，])[-－−])?(${WRITTEN})(?![\\p{L}\\p{N}.·:：/%\\-—–～^]|[,，]\\d|[${NUMERAL}]|[ \\u3000]+[\\p{N}${NUMERAL}万亿])`,
  'gu',
);

const N = `[\\d${NUMERAL}万亿]`;
/** What holds a number that is not the whole of what is meant, each with a phrase. */
const unsureForms: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `${N}(?:[\\s\\u3000]+[\\d${NUMERAL}万亿点成余几又个百分之kK]+)+|点\\s+${N}+|\\s点\\s*${N}+|${N}成\\s+${N}`,
      'gu',
    ),
    '七成 六',
  ],
  [new RegExp(`[^，。；]?${N}[^，。；\\d]{0,2}又[^，。；]*`, 'gu'), '一又二分之一'],
  [new RegExp(`${N}+(?:[.点]${N}+)?[折兆kKeE^](?!W|g|m|V|FLOPS)[^，。；]*|[\\d.]+(?:e|\\s?M(?![WPJm]))`, 'gu'), '九折'],
  [new RegExp(`${N}+\\s*[/／]\\s*\\d+|${N}+[日美欧]?元${N}+[角毛分]?[^，。；]*`, 'gu'), '3/5'],
  [/[$￥][\d,，.]+|[两二三四五六七八九十\d]+\p{Script=Han}半(?![导岛径球成])/gu, '￥300'],
  [
    new RegExp(
      `(?:${N}{2,}|\\d)[\\s]*分[\\s]*之[\\s]*负?${N}*|[一二三四五六七八九十][\\s]*分[\\s]*之[\\s]*负?${N}{2,}`,
      'gu',
    ),
    '３分之一',
  ],
];

/** All numbers of a text, in its order: its quantities, and the numbers that stand by themselves. */
export function findNumbers(text: string): WrittenNumber[] {
  const folded = foldNumerals(foldWidth(text));
  const unsure = unsureForms.flatMap(([form]) =>
    [...folded.matchAll(form)].map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
  const isUnsure = ({ start, end }: Span) => unsure.some((one) => one.start < end && start < one.end);
  const quantities: WrittenNumber[] = findQuantities(folded).filter((one) => !isUnsure(one));
  const others = [...folded.matchAll(bare)].flatMap(({ 0: printed, 1: sign, 2: words = '', index }) => {
    const value = readWrittenNumber(words);
    const [start, end] = [index, index + printed.length];
    if (value === null || isUnsure({ start, end }) || quantities.some((one) => one.start < end && start < one.end))
      return [];
    return [
      { value: sign === undefined ? value : -value, valueMax: null, unit: null, kind: null, bound: null, start, end },
    ];
  });
  return [...quantities, ...others].sort((a, b) => a.start - b.start);
}
