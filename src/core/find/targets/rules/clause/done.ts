import { DUTY_WORD } from '../../../../../lexicon/duty-words.ts';
import { NATURE } from '../../../../../lexicon/table-heads.ts';
import type { Calendar } from '../../../clause/calendar.ts';
import { closingKinds, closingPattern, countingVerbs } from '../../../../../lexicon/verbs.ts';
import { yearOf } from '../../../../read/text/date.ts';
import { ofSentence } from '../../../clause/of-sentence.ts';
import type { ClauseReading } from '../../../clause/reading.ts';
import type { ClauseRule, ClauseSite } from './site.ts';

/** A year that a sentence opens with, and no more: `2023年，全县茶园面积达到12.6万亩`. */
const YEAR_ALONE = /^(?:其中)?(20\d{2})年$/u;
/** What only a report says. */
const REPORTED = /超额完成|圆满完成|提前完成(?![^，]*的(?:省|市|地区|县|单位|企业|区))/u;
/** Words of duty, beside which 同比 may belong to a goal. */
const INTENT = new RegExp(`到20|${DUTY_WORD}|目标`, 'u');
/** How things stood or went in a year: `2010年劣Ⅴ类水质比例为17.7%`. */
const STOOD = /^(?:其中)?(20\d{2})年(?!年?底|末|[之以]?前|内|\d)[^，]*\d/u;
/** `截至`, `“十三五”以来`, `近5年来`, `过去五年`. */
const SINCE = /^截[至止]|^[^，]{0,12}以来$|^(?:近|过去)?[\d一二三四五十]+年来$|^(?:近年来|过去[一三五]年)$/u;
const PAST =
  /同比|(?<!对)已(?:经)?(?:完成|达到|建成)|(?<!(?:建成|完成|改造|实施|推进)[^，]{0,4})已(?:经)?(?:印发|提交|报送|制定|出台|公布|发布|获批|批复|开工|投产|纳入)(?![^，]*的)|以来/u;
/** A rate of what is under way by then: `到2025年，已开工项目建成率达到100%`. */
const TO_COME =
  /^(?!截)(?:力争|争取|确保|保证)?[到至]20\d{2}年|^(?:力争|争取|确保|保证)20\d{2}年|^20\d{2}年[底末]|[底末]前/u;
const RATE_TO_COME = /已(?:经)?(?:开工|投产|纳入)[^，]*率/u;
/** How something went since a year: `从2015年的12%下降至9%`, and the year that it came to, if told. */
const WENT =
  /(?:从|由)20\d{2}年[^，]*(?:下降|降低|降|上升|升|提高|提升|增加|增长|减少|缩小|扩大)[至到为](?:(20\d{2})年)?/u;
/** `编制了`, `建成了`: what is to be done has no 了, but for the state that a year to come is to find. */
const FINISHED = new RegExp(`(?:${closingPattern(closingKinds)}|${countingVerbs.join('|')})了(?!解)`, 'u');
/** Another text, with the bare year in which it came out: `2015年，国务院印发《…》`. */
const ISSUED = /(?:印发|出台|发布|公布|颁布|修订)了?《/u;
const BARE_YEAR = /^20\d{2}年(?:\d{1,2}月\d{1,2}日)?(?=\p{Script=Han})(?![底末初内上下年]|[之以]?前)/u;
/** How a statute says when it was changed. */
const REVISED = /根据(?:19|20)\d{2}年[^，]*》(?:修订|修正)|(?:发布|公布|通过)(?:，|　| )*根据/u;
/** A row of a table, or a line of a list of contents, that was pasted into the words. */
const PASTED = new RegExp(`(?:${NATURE})[-－—\\s［[\\d]|\\.{6,}|…{3,}`, 'u');
/** What a word means: `是指`, `系指`, or `指每…` at the head of a clause. */
const MEANING =
  /(?:^|[，：])(?:[^，。：]{0,24}[是系]指(?![导标数挥引定南派纹出示明向名])|指(?=每))|：指(?![导标数挥引定南派纹出示明向名战针环])/u;
const BASIS = /(?:的)?基础上$/u;
const BASE_YEAR = /(?:比|较|在)20\d{2}年基础上$/u;

const first = ({ sentence }: ClauseSite) => sentence[0]?.text ?? '';

/** The words that close a speech. */
const CLOSING = /(?:^|[，；])让我们(?!的)|更加紧密地团结在/u;

/** Sentences that look back, or past the plan: no clause of them commits to anything. */
export const statementRules: readonly ClauseRule[] = [
  {
    id: 'unsure/date-before',
    examples: [{ text: '到2025年13月底，完成改造10家。新建水厂2座。', goals: true }],
    counterexamples: ['到2025年13月底，完成改造10家。到2026年，新建水厂2座。'],
    when: ({ isLost }) => isLost,
    refuses: 'unsure',
  },
  {
    id: 'done/year-before',
    examples: [{ text: '2023年，全县茶园面积达到12.6万亩。', asOf: 2024 }],
    counterexamples: [{ text: '2025年，全县茶园面积达到12.6万亩。', asOf: 2024 }],
    when: (site) => isBefore(YEAR_ALONE.exec(first(site))?.[1], site),
    refuses: 'done',
  },
  {
    id: 'outlook/beyond-the-plan',
    examples: ['展望2035年，生态环境质量达到国际先进水平。'],
    counterexamples: ['到2035年，生态环境质量达到国际先进水平。'],
    when: (site) => first(site).startsWith('展望'),
    refuses: 'outlook',
  },
  {
    id: 'wish/closing-words',
    examples: ['让我们携手奋斗，到2030年建成幸福家园。'],
    counterexamples: ['到2030年建成幸福家园10个。'],
    when: ({ whole }) => CLOSING.test(whole),
    refuses: 'wish',
  },
  {
    id: 'done/as-of',
    examples: [
      '截至2020年底，全市森林覆盖率达到66.9%。',
      '“十三五”以来，全市累计新增公园绿地1000公顷。',
      '近五年来，重复利用率提高到70%。',
    ],
    counterexamples: ['到2020年底，全市森林覆盖率达到66.9%。'],
    when: (site) => SINCE.test(first(site)),
    refuses: 'done',
  },
  {
    id: 'done/reported',
    examples: ['“十三五”期间，PM2.5浓度下降47.4%，超额完成国家目标。'],
    counterexamples: ['“十四五”期间，PM2.5浓度下降47.4%，完成国家目标。'],
    when: ({ whole }) => REPORTED.test(whole),
    refuses: 'done',
  },
  {
    id: 'done/plan-before',
    examples: [{ text: '“十三五”期间，全市森林覆盖率提高到66%。', plan: [2021, 2025] }],
    counterexamples: [
      { text: '“十四五”期间，全市森林覆盖率提高到66%。', plan: [2021, 2025] },
      { text: '到2025年，森林覆盖率比“十三五”期间提高到66%。', plan: [2021, 2025] },
    ],
    when: ({ sentence, calendar: { period } }) => isOfPlanBefore(sentence, period),
    refuses: 'done',
  },
  {
    id: 'meaning/of-a-word',
    examples: ['“独角兽”企业是指成立时间不超过10年，估值超过10亿美元的企业。', '指每年举办的展会。'],
    counterexamples: ['到2025年，指标达到10%。', '到2025年，指导企业完成改造10家。'],
    when: ({ whole }) => MEANING.test(whole),
    refuses: 'meaning',
  },
  {
    id: 'done/against-last-year',
    examples: ['2021年全市完成投资额120亿元，同比增长8%。'],
    counterexamples: ['2021年全市完成投资额要达到120亿元，同比增长8%。'],
    when: ({ whole }) => whole.includes('同比') && !INTENT.test(whole),
    refuses: 'done',
  },
];

/** Clauses of what is done, or stood so before. */
export const doneRules: readonly ClauseRule[] = [
  {
    id: 'done/basis',
    examples: ['在2018年完成截污纳管10公里的基础上，加强管网养护。'],
    counterexamples: ['到2020年，在2015年基础上，排放总量下降10%。'],
    when: ({ sentence, index }) => isBasis(sentence, index),
    refuses: 'done',
  },
  {
    id: 'unsure/number',
    examples: ['到2015年排放总量（万吨）2551.72347.6-8%氨氮排放总量（万吨）264.4238.0-10%'],
    counterexamples: ['到2015年，排放总量控制在2347.6万吨以内。'],
    when: ({ doubtful, index }) => doubtful.has(index),
    refuses: 'unsure',
  },
  {
    id: 'done/stood',
    examples: [{ text: '2010年劣Ⅴ类水质比例为17.7%。', asOf: 2011 }],
    counterexamples: [{ text: '2010年底前完成改造10家。', asOf: 2011 }],
    when: (site) => isBefore(STOOD.exec(site.clause.text)?.[1], site),
    refuses: 'done',
  },
  {
    id: 'done/went-since',
    examples: [
      { text: '森林火灾次数从2015年的12次下降至9次。', goals: true },
      { text: '城镇化率从2015年的51%提高到2020年的58%。', asOf: 2021 },
    ],
    counterexamples: [
      { text: '到2025年，城镇化率从2020年的58%提高到63%。', goals: true },
      { text: '城镇化率从2020年的58%提高到2025年的63%。', asOf: 2021 },
    ],
    when: (site) => {
      const went = WENT.exec(site.clause.text);
      if (!went) return false;
      return went[1] === undefined ? !INTENT.test(site.whole) : isBefore(went[1], site);
    },
    refuses: 'done',
  },
  {
    id: 'done/finished',
    examples: ['到2025年，我们编制了两项规划。', { text: '到2020年，建成了水厂3座。', asOf: 2021 }],
    counterexamples: ['到2025年，人人了解政策，编制规划两项。', { text: '到2025年，建成了水厂3座。', asOf: 2021 }],
    when: (site) => FINISHED.test(site.clause.text) && !isAhead(site),
    refuses: 'done',
  },
  {
    id: 'done/issued',
    examples: [
      '2015年，国务院印发《水污染防治行动计划》。',
      '某市档案条例（1998年3月1日发布，根据2017年7月16日《关于修改〈某市档案条例〉的决定》修订）。',
    ],
    counterexamples: ['2025年6月底前印发《某市湖泊保护规划》。'],
    when: ({ clause: { text }, sentence, index }) =>
      REVISED.test(text) || (ISSUED.test(text) && BARE_YEAR.test((index > 0 ? (sentence[0]?.text ?? '') : '') + text)),
    refuses: 'done',
  },
  {
    id: 'unsure/pasted-row',
    examples: ['到2025年5外资企业总部数量家预期性-［累计达到1000］。', '1.1如期实现既定目标............11。'],
    counterexamples: ['到2025年，完成约束性指标8项。'],
    when: ({ clause: { text } }) => PASTED.test(text),
    refuses: 'unsure',
  },
  {
    id: 'done/past',
    examples: ['到2020年，全市已建成污水处理厂20座。', '“十四五”时期的规划纲要已印发大会审查。'],
    counterexamples: ['到2020年，对已建成的污水处理厂完成改造20座。'],
    when: ({ clause: { text }, sentence, index }) =>
      PAST.test(text) &&
      !(RATE_TO_COME.test(text) && sentence.slice(0, index + 1).some((one) => TO_COME.test(one.text))),
    refuses: 'done',
  },
];

/** Whether all the dates of a sentence are those of plans that ended before this one begins. */
function isOfPlanBefore(sentence: readonly ClauseReading[], period: Calendar['period']): boolean {
  const dated = sentence.flatMap(({ deadlines }) => deadlines.filter(({ deadline }) => deadline !== null));
  if (period === null || dated.length === 0) return false;
  return dated.every(({ from, deadline }) => from !== null && Number(deadline?.slice(0, 4)) < period.from);
}

function isBefore(year: string | undefined, { calendar: { asOf } }: ClauseSite): boolean {
  return year !== undefined && asOf !== null && Number(year) < asOf;
}

/** Whether the date that governs a clause, in it or before it in its sentence, lies behind the year of issue. */
function isAhead({ sentence, index, calendar: { asOf } }: ClauseSite): boolean {
  const due =
    sentence
      .slice(0, index + 1)
      .flatMap(({ deadlines }) => deadlines)
      .at(-1)?.deadline ?? null;
  return due !== null && asOf !== null && Number(yearOf(due)) > asOf;
}

/** Whether a clause says what is done already: `在2018年完成…，…的基础上`. */
function isBasis(sentence: readonly ClauseReading[], index: number): boolean {
  const { from, last } = basisOf(sentence);
  return from <= index && index <= last;
}

/** From which to which clause a sentence says what is done already; none lies between where it does not. */
const basisOf = ofSentence((sentence) => {
  const last = sentence.findLastIndex(({ text }) => BASIS.test(text) && !BASE_YEAR.test(text));
  const from = sentence.findIndex(({ text }, at) => at <= last && /^(?:[^，：]*：)?在/u.test(text));
  return { from: from < 0 ? last : from, last };
});
