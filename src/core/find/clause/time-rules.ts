import { yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import type { Span } from '../../../model/span.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { annualYear, lastYear, withinYears, yearsInForce, yearsOn, type Calendar } from './calendar.ts';
import { recurrenceRules } from './recurrence-rules.ts';
import type { TimeExpression } from './time-expression.ts';

/** What a time sets. */
export type TimeFields = Partial<Omit<TimeExpression, keyof Span | 'words'>> & Pick<TimeExpression, 'kind'>;

const YEAR = '(?<!\\d)(20\\d{2})年';
const MONTH = '(\\d{1,2}|十[一二]?|[一二三四五六七八九])月';
const DAY_WORDS = '\\d{1,2}|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
const DAY = `(${DAY_WORDS})日`;
const ANY_DAY = `(?:${DAY_WORDS})日`;
const TO = '[—\\-－至到~～]+';
const SPAN = '([一二两三四五]|\\d{1,2})';
const ISSUE = '(?:本\\p{Script=Han}{2,6})?(?:印发|发布|公布|下发|施行|实施)';
const END = '(?:年?底|末|年末|年年底)';
/** A month or a day in two digits; one that no calendar has is kept to be refused. */
const month = (text = '') => String(readNumeral(text) ?? 99).padStart(2, '0');
/** The last month of a quarter. */
const quarterEnd = (text = '') => String((readNumeral(text) ?? 9) * 3);
/** Years of a five-year plan, from the sixth on. */
function planFields(name: string): TimeFields {
  const { from, to } = yearsOfPlan(readNumeral(name) ?? 6);
  return { kind: 'deadline', from: String(from), deadline: String(to) };
}

type Read = (match: RegExpMatchArray, calendar: Calendar) => TimeFields | null;

const deadline = (date: string | null): TimeFields | null =>
  date === null ? null : { kind: 'deadline', deadline: date };
const monthOf = (year: string | null, text: string | undefined) => (year === null ? null : `${year}-${month(text)}`);

/**
 * A month whose year is not said: of a plan for one year, of 今年, or of the month named before it, `2021年6月底前…，12月底前`.
 * One that lies before that is of no year that is sure.
 */
function inYear({ 0: words }: RegExpMatchArray, text: string | undefined, calendar: Calendar): TimeFields | null {
  const year = annualYear(calendar) ?? (words.startsWith('今年') ? yearsOn(calendar, 0) : null);
  if (year !== null) return { kind: 'deadline', deadline: monthOf(year, text) };
  const [named, last] = calendar.named?.split('-') ?? [];
  if (named === undefined || last === undefined) return null;
  return { kind: 'deadline', deadline: month(text) >= last ? monthOf(named, text) : null };
}

/** How times are printed, each with a phrase that its pattern matches; one that stands first here is not read by those behind. */
export const timeRules: readonly (readonly [pattern: RegExp, phrase: string, read: Read])[] = [
  [
    /每年(?:的)?(\d{1,2})月[上中下]?[旬底]?[前内]?[和、及](?:次年|翌年)?(?:的)?(\d{1,2})月[上中下]?[旬底]?/gu,
    '每年7月中旬和次年1月中旬',
    ({ 1: first, 2: last }) =>
      Math.abs(Number(first) - Number(last)) === 6 ? { kind: 'recurrence', recurrence: 'halfyearly' } : null,
  ],
  [
    /(?<!\d)20\d{2}年度(?=[^，。；]{0,6}(?:项目|计划|任务|预算|报告|目标|收入|户籍)|[^，。；]{0,14}工资)/gu,
    '2020年度项目',
    () => ({ kind: 'past' }),
  ],
  [
    /(?<!\d)20\d{2}年(?:年?底)?(?:以|之)?前(?=注册|登记|出厂|购置|(?:建成|建设|投产|投运|投入运行|投入使用|竣工)的)/gu,
    '2005年底前注册',
    () => ({ kind: 'past' }),
  ],
  // The year of an event, of a title or of an announcement is part of its name.
  [
    /(?<!\d)20\d{2}年(?=(?:奥运|(?:(?![办开])\p{Script=Han}){2,6}(?:奥运?会|亚运会|全运会|世博会|博览会|园博会|运动会))(?!(?:召开|举办|开幕)?[之以]?前))/gu,
    '2008年北京奥运会',
    () => ({ kind: 'past' }),
  ],
  [/(?<=公告|公报|通告|令)(?<!\d)20\d{2}年(?=第\d+号)/gu, '公告2019年第4号', () => ({ kind: 'past' })],
  [
    /(?<!\d)20\d{2}年(?=□{3}|《)(?<=(?:根据|按照|依据|落实|执行)[^，。；]{0,10})/gu,
    '按照2016年《某市工作方案》',
    () => ({ kind: 'past' }),
  ],
  // The beginning of a year is not the whole of it, and has no last day.
  [
    /(?:自|从|于|在)?(?<!\d)(20\d{2})年初(?![步级中见次衷具显])(?:开始|起)?/gu,
    '2019年初开始',
    (m) => (m[0].endsWith('初') ? { kind: 'deadline' } : { kind: 'from', from: m[1] ?? null }),
  ],
  // What the words keep in view is no date of what they set: `锚定2035年远景目标`.
  [
    /(?<!\d)20\d{2}年(?:的)?(?=[远愿]景)|(?<=锚定|对标|瞄准|着眼)(?<!\d)20\d{2}年(?=[^，。；]{0,24}目标)/gu,
    '锚定2035年远景目标',
    () => ({ kind: 'past' }),
  ],
  // A year that says which one is meant, behind the verb whose object it opens.
  [
    /(?<=完成|落实|组建|编制|制定|举办|承办|办好|筹办|申请|公布|发布|下达)(?<!\d)20\d{2}年度?(?=\p{Script=Han})(?!年?[底末]|[之以]?前|内|起|以来|[上下]半年)/gu,
    '完成2030年达标区域方案编制',
    () => ({ kind: 'past' }),
  ],
  // The same before the name of a plan, a text or an event, and in the number of one.
  [
    /(?<=\p{Script=Han})(?<![到至于在自从前后，；])(?<!\d)20\d{2}年度?(?=(?:行动|工作|实施|建设)(?:方案|计划)|□)|(?<!\d)20\d{2}年(?=第[\d一二三四五六七八九十]+[号批期])/gu,
    '优化营商环境2026年行动方案',
    () => ({ kind: 'past' }),
  ],
  [
    new RegExp(`在${YEAR}(?:的)?(?:水平|基础)上?`, 'gu'),
    '在2015年水平上',
    (m) => ({ kind: 'baseline', baseline: m[1] ?? null }),
  ],
  [new RegExp(`与${YEAR}(?:年?底)?相比`, 'gu'), '与2015年相比', (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [
    new RegExp(`(?:从|由)${YEAR}(?:年?底|末)?(?:的(?!\\d{1,2}月)|(?=\\d[\\d.]*(?![\\d.]|个?月|日)))`, 'gu'),
    '从2015年的',
    (m) => ({ kind: 'baseline', baseline: m[1] ?? null }),
  ],
  [new RegExp(`(?:比|较)${YEAR}(?:年?底)?`, 'gu'), '比2015年底', (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [
    /“十([一二三四五])五”(?=[、和]“十[一二三四五六]五”(?:期间|时期))/gu,
    '“十三五”和“十四五”时期',
    (m) => planFields(`十${m[1] ?? ''}`),
  ],
  // What a goal is measured against.
  [/(?<=[高低优快]于|[比较])“?十[一二三四五]五”?(?:期间|时期)/gu, '高于“十三五”时期', () => ({ kind: 'past' })],
  [
    /(?<!\d)20\d{2}年\d{1,2}月\d{1,2}日(?=(?:作出|印发|发布|公布|颁布|下发)的)/gu,
    '2016年1月8日作出的',
    () => ({ kind: 'past' }),
  ],
  // What is done after a day is no deed by it.
  [/(?<=[于在])20\d{2}年\d{1,2}月\d{1,2}日(?:以|之)?后(?![续期勤备])/gu, '于2015年1月1日后', () => ({ kind: 'past' })],
  [/“?十([一二三四五])五”?(?:期间|时期|末|后[两二三]年)/gu, '“十三五”末', (m) => planFields(`十${m[1] ?? ''}`)],
  [
    new RegExp(`(?:自|从)?${YEAR}${MONTH}${DAY}起`, 'gu'),
    '自2019年1月1日起',
    (m) => ({ kind: 'from', from: `${m[1] ?? ''}-${month(m[2])}-${month(m[3])}` }),
  ],
  [
    new RegExp(`(?:自|从)?${YEAR}(?:[上下]半年)?(?:开始|起)`, 'gu'),
    '2016年起',
    (m) => ({ kind: 'from', from: m[1] ?? null }),
  ],
  [
    new RegExp(`${YEAR}${MONTH}(?:${ANY_DAY})?${TO}(?:${YEAR})?${MONTH}(?:[底末]|${ANY_DAY})?(?:之?前)?`, 'gu'),
    '2023年3月至5月',
    ({ 1: year = '', 2: first, 3: last, 4: until }) => ({
      kind: 'deadline',
      from: monthOf(year, first),
      deadline: monthOf(last ?? year, until),
    }),
  ],
  [
    new RegExp(`${YEAR}${MONTH}${DAY}?${TO}${ANY_DAY}(?:之?前)?`, 'gu'),
    '2023年3月1日至15日',
    ({ 1: year = '', 2: text }) => ({ kind: 'deadline', from: monthOf(year, text), deadline: monthOf(year, text) }),
  ],
  [
    new RegExp(`${YEAR}${TO}${YEAR}`, 'gu'),
    '2016年—2020年',
    (m) => ({ kind: 'deadline', from: m[1] ?? null, deadline: m[2] ?? null }),
  ],
  [
    new RegExp(`(?<!\\d)(20\\d{2})${TO}(20\\d{2})年`, 'gu'),
    '2016—2020年',
    (m) => ({ kind: 'deadline', from: m[1] ?? null, deadline: m[2] ?? null }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}${MONTH}(?:底|末|中旬|上旬|下旬|${ANY_DAY})?(?:之?前)?`, 'gu'),
    '2018年6月底前',
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-${month(m[2])}` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}第?([一二三四1-4])季度[末底]?(?:之?[前内])?`, 'gu'),
    '2025年第三季度前',
    (m) => ({ kind: 'deadline', deadline: monthOf(m[1] ?? '', quarterEnd(m[2])) }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}上半年(?:之?前)?`, 'gu'),
    '2018年上半年',
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-06` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}下半年(?:之?前)?`, 'gu'),
    '2018年下半年',
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-12` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(?:年中|中期?(?=[，、和及]))`, 'gu'),
    '2018年年中',
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-06` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}${END}(?:之?前)?`, 'gu'),
    '2017年年底前',
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-12` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(?:[春秋]季学期|采暖季|汛期)?(?:之?前|内)?`, 'gu'),
    '到2020年',
    (m) => ({ kind: 'deadline', deadline: m[1] ?? null }),
  ],
  [
    new RegExp(
      `(?:今年|(?<![年月日每个\\d零一二三四五六七八九十—\\-至]))(?:到|至|于|在)?${MONTH}(?:底|末|中旬|上旬|下旬|${ANY_DAY})(?:之?前)?`,
      'gu',
    ),
    '6月底前',
    (m, calendar) => inYear(m, m[1], calendar),
  ],
  [
    /(?<![年度每上当])(?:今年)?第?([一二三四])季度(?:[末底](?:之?前)?|之?[前内])/gu,
    '第三季度前',
    (m, calendar) => inYear(m, quarterEnd(m[1]), calendar),
  ],
  [
    /(?<![每年次])年(?:底|末)(?:之?前)?|今年(?:年底|底|末)(?:之?前)?/gu,
    '年底前',
    (m, calendar) => inYear(m, '12', calendar),
  ],
  [
    /(?<![\d一二两三四五六七八九十当次每半])年内|今年(?:以?内)?|全年/gu,
    '年内',
    (_, calendar) => deadline(annualYear(calendar)),
  ],
  [
    new RegExp(`自${ISSUE}之日起${SPAN}年(?:之?内|左右)?`, 'gu'),
    '自印发之日起3年内',
    (m, calendar) => {
      const reckon = /施行|实施/u.test(m[0]) ? yearsInForce : yearsOn;
      return deadline(reckon(calendar, readNumeral(m[1] ?? '')));
    },
  ],
  [
    new RegExp(`(?<![上下每前后大近过去多满])(?:${SPAN}年半|半年)(?:左右)?(?:的?时间)?之?内`, 'gu'),
    '一年半内',
    () => ({ kind: 'deadline' }),
  ],
  [
    new RegExp(`(?<=^(?:力争|争取|确保)?(?:用|在)?)${SPAN}年(?:时间)?之?内`, 'gu'),
    '力争用3年时间内',
    (m, calendar) => ({ kind: 'deadline', deadline: withinYears(calendar, readNumeral(m[1] ?? '')) }),
  ],
  [
    /(?<![\d每第近前这上去]|提前)([一二两三四五]|\d{1,2})年(?:时间)?(?:之?内|(?=累计|共|新|改|建|完成|统筹|安排|培训|投入|引进|选派))/gu,
    '三年完成',
    (m, calendar) => ({ kind: 'deadline', deadline: lastYear(calendar, readNumeral(m[1] ?? '')) }),
  ],
  [
    /(?:经过|通过)([一二两三四五六七八九十]{1,3}|\d{1,2})年(?:左右)?(?:的?\p{Script=Han}{0,4}努力)/gu,
    '经过五年的努力',
    (m, calendar) => ({ kind: 'deadline', deadline: lastYear(calendar, readNumeral(m[1] ?? '')) }),
  ],
  [/规划期(?:内|末)/gu, '规划期末', (_, calendar) => deadline(lastYear(calendar, null))],
  ...recurrenceRules,
];
