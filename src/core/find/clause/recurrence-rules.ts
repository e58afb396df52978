import { EACH_ONE } from '../../../lexicon/amounts.ts';
import type { TimeExpression } from './time-expression.ts';

type Recurs = () => Pick<TimeExpression, 'kind'> & Partial<Pick<TimeExpression, 'recurrence'>>;

/** How it is printed how often something is done, each with a phrase that its pattern matches. */
export const recurrenceRules: readonly (readonly [pattern: RegExp, phrase: string, read: Recurs])[] = [
  // How often without a name for it in the data, of what is done so many times.
  [
    /每(?:个?(?:周|星期|学期|学年|旬)|[天日]|[两二三四五六]个?(?:周|星期|月|季度)|\d{1,2}(?:周|个(?:星期|月|季度)))(?=[^，。；每]{0,20}[\d一二两三四五六七八九十](?:次|轮|场)(?!性|[产方]))/gu,
    '每周开展2次',
    () => ({ kind: 'recurrence' }),
  ],
  [/每半年/gu, '每半年', () => ({ kind: 'recurrence', recurrence: 'halfyearly' })],
  [/每(?:个)?季度?/gu, '每季度', () => ({ kind: 'recurrence', recurrence: 'quarterly' })],
  [new RegExp(`(?<!${EACH_ONE})每(?:个)?月`, 'gu'), '每月', () => ({ kind: 'recurrence', recurrence: 'monthly' })],
  [/每(?:[两二三四五六七八九十]|\d{1,2})年/gu, '每两年', () => ({ kind: 'recurrence' })],
  [
    new RegExp(
      `(?<!到|${EACH_ONE})每年度?|逐年|(?<!(?:季度?|月度?|半年度?)(?:[、和及或]|以及))年度(?=报告|考核)`,
      'gu',
    ),
    '每年',
    () => ({ kind: 'recurrence', recurrence: 'yearly' }),
  ],
];
