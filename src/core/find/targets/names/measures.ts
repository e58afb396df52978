import { EACH_ONE, EACH_TIME, SUM_WORD } from '../../../../lexicon/amounts.ts';
import { CLOSING_DUTY } from '../../../../lexicon/duty-words.ts';
import { MEASURE_NOUN } from '../../../../lexicon/measure-nouns.ts';
import { CHANGE_VERB } from '../../../../lexicon/verbs.ts';

/** A yearly rate, which keeps its verb: `地区生产总值年均增长`. */
const RATE = new RegExp(`年均(?:${CHANGE_VERB})`, 'u');
const MEASURE = new RegExp(`(?:${MEASURE_NOUN}|${RATE.source})(?:（[^（）]*）)?$`, 'u');
/** What may stand before the verb that sets a goal for a measure. */
const adverbs = [
  CLOSING_DUTY,
  '全部',
  '累计',
  SUM_WORD,
  '(?<![平年人户])均',
  '(?<=\\p{Script=Han})再',
  '(?<![公国中])共',
  '都',
  '总体',
  '稳定',
  '继续',
  '基本',
  '分别',
  '约',
  '(?<![附邻临就])近',
  '(?<![供刚])需',
  '实现',
  '有望',
  '原则上',
  '也',
  '至少',
  '同时',
  '(?<!占)比(?!达|为|不|控制|稳定|保持|超过|高于|低于|[≥≤])',
];
/** Verbs that lead to the level that is to be reached. */
const arrivals = [
  '提高',
  '提升',
  '增',
  '拓展',
  '扩大',
  '缩短',
  '缩小',
  '压缩',
  '压减',
  '下降',
  '降低',
  '降',
  '减',
  '缩减',
];
const setting = [
  ...['不低于', '不少于', '不高于', '不超过', '不得低于', '不得少于', '不得高于', '不得超过'],
  ...['控制在', '保持在?', '稳定在', '维持在', '达到', '突破', '超过', '高于', '低于', '达'],
  ...arrivals.flatMap((verb) => [`${verb}至`, `${verb}到`]),
  ...[
    '提高',
    '(?<!优化|抚育|改造|整治|巩固)提升',
    '增长',
    '增加',
    '下降',
    '降低',
    '减少',
    '削减',
    '压减',
    '缩减',
    '压缩',
    '下调',
    '上调',
    '回落',
    '收窄',
    '缩小',
    '缩短',
  ],
  ...['迈上', '跨上', '登上', '站上', '跃上', '迈过', '跨过'],
  ...['扩大', '为', '是', '占(?!比)', '在', '超', '逾', '[≥≤><]'],
];
/** The verb that sets the goal, behind the name of its measure. */
const VERBS = new RegExp(`(?:(?:${adverbs.join('|')})*(?:${setting.join('|')})?)+$`, 'u');
/** What a change is measured against, where the measure itself stands before: `比上年提高3个百分点`. */
const COMPARED =
  /(?<=^|规模|[率量额值入出])[比较](?:上年|去年|上一年|20\d{2}年|上年同期|“十[一二三四五六]五”[期末时]*)$/u;
/** The state that a goal starts from: `由23%提高到30%`. */
const START = new RegExp(`(?:由|从)(?:□|20\\d{2}年|的|${EACH_ONE}(?:${EACH_TIME})?)*\\d[^，；]{0,8}$`, 'u');
/** Whom an amount is for, which belongs to its unit: `标准提高到每生每年3000元`. */
const PER_HEAD = new RegExp(`${EACH_ONE}(?:${EACH_TIME}|□+)?$`, 'u');
/** `增速目标设定为年均增长` */
const SET_AS = /(?:增速|增长|增幅)?(?:预期)?目标(?:设定|确定|安排|定)为$/u;
const YEARLY = new RegExp(`${RATE.source}$`, 'u');

/** True of a name that says by its end that something is measured: `森林覆盖率`. */
export function isMeasure(name: string): boolean {
  return MEASURE.test(name);
}

/** What is measured without the verb that sets the goal; a yearly rate keeps it. */
export function nameRate(words: string): string {
  const rate = RATE.exec(words);
  if (rate) return words.slice(0, rate.index).replace(SET_AS, '') + rate[0];
  return words
    .replace(PER_HEAD, '')
    .replace(VERBS, '')
    .replace(START, '')
    .replace(/年均$|、$/u, '');
}

/** The words before the verb that sets a goal. */
export function withoutVerbs(words: string): string {
  return words.replace(VERBS, '');
}

/** A name without what its change is measured against. */
export function withoutComparison(name: string): string {
  return name.replace(COMPARED, '');
}

/** A name without the yearly rate that it ends with, which is no part of that of another goal for it. */
export function withoutYearly(name: string): string {
  return name.replace(YEARLY, '');
}
