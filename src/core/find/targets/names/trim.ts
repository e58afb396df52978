import { SUM_WORD } from '../../../../lexicon/amounts.ts';
import { OPENING_DUTY } from '../../../../lexicon/duty-words.ts';
import { CHANGE_VERB } from '../../../../lexicon/verbs.ts';

/** What opens the words of a goal and is no part of its name; the lookarounds keep what only begins alike. */
const openings = [
  OPENING_DUTY,
  // 一般公共预算 is a name, and 提出意见 a deed.
  '一般(?=应|要|不|每|召开|开展|组织|举办|安排|培训)',
  `提出(?=[^，]*(?:年均(?:${CHANGE_VERB})|生产总值))`,
  '并(?![网联购轨])',
  '建议(?=.*(?:目标|增长|提高))',
  '且',
  '同时',
  '也',
  '其中',
  // 包括污水处理厂在内的… names what it holds.
  '(?:主要)?包括(?!.*(?:在内|的))',
  '全面(?!的)',
  '累计',
  SUM_WORD,
  '届时',
  '至少',
  '年内',
  '分期分批',
  '分批',
  '同步(?=完成|建成|关停|淘汰)',
  '分别(?=新|建成|完成|培育|改造|创建|打造|推广|引进|实施)',
];
const OPENING = new RegExp(`^(?:${openings.join('|')})+`, 'u');
/** A span of time in place of a date: `2年内`, `分三年`. */
const TERM =
  /^(?:用|在|力争)?(?:分?[\d一二两三四五六七八九十]{1,2}(?:年|个月)(?:之?内|左右)?(?:时间)?)(?=\p{Script=Han})(?!一贯|[制期]|以上|计划|行动|规划)/u;

/** Trims a run of words to the noun phrase that says what is measured. */
export function trimMetric(text: string): string {
  return text
    .replace(/□/gu, '')
    .replace(/^[，、；：的]+|[，、；：]+$/gu, '')
    .replace(OPENING, '')
    .replace(TERM, '')
    .trim();
}
