import type { Span } from '../../../model/span.ts';
import { isDay } from '../../read/text/date.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import { yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { annualYear, lastYear, NO_CALENDAR, withinYears, yearsOn, type Calendar } from './calendar.ts';

/** How often a duty comes round. */
export type Recurrence = 'yearly' | 'quarterly' | 'halfyearly' | 'monthly';

/** A time that a text sets. */
export interface TimeExpression extends Span {
  kind: 'deadline' | 'recurrence' | 'from' | 'baseline' | 'past';
  /** `2017`, `2017-12` (年底), `2018-06` (6月底). */
  deadline: string | null;
  from: string | null;
  recurrence: Recurrence | null;
  baseline: string | null;
}

type Fields = Partial<Omit<TimeExpression, keyof Span>> & Pick<TimeExpression, 'kind'>;

const YEAR = '(?<!\\d)(20\\d{2})年';
const SPAN = '([一二两三四五]|\\d{1,2})';
const ISSUE = '(?:本\\p{Script=Han}{2,6})?(?:印发|发布|公布|下发|施行|实施)';
const END = '(?:年?底|末|年末|年年底)';
/** `二〇二五年`, read digit by digit. */
const HAN_YEAR = /二[〇零○][〇零○一二三四五六七八九]{2}(?=年)/gu;
const month = (text: string | undefined) => (text ?? '').padStart(2, '0');
/** Years of a five-year plan, from the sixth on: 十三五 is 2016–2020. */
function planFields(name: string): Fields {
  const { from, to } = yearsOfPlan(readNumeral(name) ?? 6);
  return { kind: 'deadline', from: String(from), deadline: String(to) };
}

type Read = (match: RegExpMatchArray, calendar: Calendar) => Fields | null;

const deadline = (date: string | null): Fields | null => (date === null ? null : { kind: 'deadline', deadline: date });
const monthOf = (year: string | null, text: string | undefined) => (year === null ? null : `${year}-${month(text)}`);

/** Two months of the year that lie half a year apart: `每年7月中旬和次年1月中旬`. */
const TWICE = /每年(?:的)?(\d{1,2})月[上中下]?[旬底]?[前内]?[和、及](?:次年|翌年)?(?:的)?(\d{1,2})月[上中下]?[旬底]?/gu;

const rules: readonly (readonly [RegExp, Read])[] = [
  [
    TWICE,
    ({ 1: first, 2: last }) =>
      Math.abs(Number(first) - Number(last)) === 6 ? { kind: 'recurrence', recurrence: 'halfyearly' } : null,
  ],
  [/(?<!\d)20\d{2}年度(?=[^，。；]{0,6}(?:项目|计划|任务|预算|报告|目标))/gu, () => ({ kind: 'past' })],
  [
    /(?<!\d)20\d{2}年(?:年?底)?(?:以|之)?前(?=注册|登记|出厂|购置|建成的|建设的|投产的|竣工的)/gu,
    () => ({ kind: 'past' }),
  ],
  [new RegExp(`在${YEAR}(?:的)?(?:水平|基础)上?`, 'gu'), (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [new RegExp(`与${YEAR}(?:年?底)?相比`, 'gu'), (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [new RegExp(`(?:比|较)${YEAR}(?:年?底)?`, 'gu'), (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [/“十([一二三四五])五”(?=[、和]“十[一二三四五六]五”(?:期间|时期))/gu, (m) => planFields(`十${m[1] ?? ''}`)],
  [/“?十([一二三四五])五”?(?:期间|时期|末|后[两二三]年)/gu, (m) => planFields(`十${m[1] ?? ''}`)],
  [
    new RegExp(`(?:自|从)?${YEAR}(\\d{1,2})月(\\d{1,2})日起`, 'gu'),
    (m) => ({ kind: 'from', from: `${m[1] ?? ''}-${month(m[2])}-${month(m[3])}` }),
  ],
  [new RegExp(`(?:自|从)?${YEAR}(?:[上下]半年)?(?:开始|起)`, 'gu'), (m) => ({ kind: 'from', from: m[1] ?? null })],
  [
    new RegExp(`${YEAR}[—\\-－至到~～]+${YEAR}`, 'gu'),
    (m) => ({ kind: 'deadline', from: m[1] ?? null, deadline: m[2] ?? null }),
  ],
  [
    /(?<!\d)(20\d{2})[—\-－至到~～]+(20\d{2})年/gu,
    (m) => ({ kind: 'deadline', from: m[1] ?? null, deadline: m[2] ?? null }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(\\d{1,2})月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)?(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-${month(m[2])}` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}上半年(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-06` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}下半年(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-12` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(?:年中|中期?(?=[，、和及]))`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-06` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}${END}(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-12` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(?:[春秋]季学期|采暖季|汛期)?(?:之?前|内)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: m[1] ?? null }),
  ],
  [
    /(?<![年月日每\d—\-至])(?:到|至|于|在)?(\d{1,2})月(?:底|末|中旬|上旬|下旬|\d{1,2}日)(?:之?前)?/gu,
    (m, calendar) => deadline(monthOf(annualYear(calendar), m[1])),
  ],
  [
    /(?<![每年次])年(?:底|末)(?:之?前)?|今年(?:年底|底|末)(?:之?前)?/gu,
    (_, calendar) => deadline(monthOf(annualYear(calendar), '12')),
  ],
  [/(?<![\d一二两三四五十当次每])年内|今年(?:以?内)?|全年/gu, (_, calendar) => deadline(annualYear(calendar))],
  [
    new RegExp(`自${ISSUE}之日起${SPAN}年(?:之?内|左右)?`, 'gu'),
    (m, calendar) => deadline(yearsOn(calendar, readNumeral(m[1] ?? ''))),
  ],
  [
    new RegExp(`(?<=^(?:力争|争取|确保)?(?:用|在)?)${SPAN}年(?:时间)?之?内`, 'gu'),
    (m, calendar) => ({ kind: 'deadline', deadline: withinYears(calendar, readNumeral(m[1] ?? '')) }),
  ],
  [
    /(?<![\d每第近前这上去]|提前)([一二两三四五]|\d{1,2})年(?:时间)?(?:之?内|(?=累计|共|新|改|建|完成|统筹|安排|培训|投入|引进|选派))/gu,
    (m, calendar) => ({ kind: 'deadline', deadline: lastYear(calendar, readNumeral(m[1] ?? '')) }),
  ],
  [
    /(?:经过|通过)([一二两三四五六七八九十]{1,3}|\d{1,2})年(?:左右)?(?:的?\p{Script=Han}{0,4}努力)/gu,
    (m, calendar) => ({ kind: 'deadline', deadline: lastYear(calendar, readNumeral(m[1] ?? '')) }),
  ],
  [/规划期(?:内|末)/gu, (_, calendar) => deadline(lastYear(calendar, null))],
  [/每半年/gu, () => ({ kind: 'recurrence', recurrence: 'halfyearly' })],
  [/每(?:个)?季度?/gu, () => ({ kind: 'recurrence', recurrence: 'quarterly' })],
  [/(?<!每[生人户亩班村例])每(?:个)?月/gu, () => ({ kind: 'recurrence', recurrence: 'monthly' })],
  [/每(?:[两二三四五六七八九十]|\d{1,2})年/gu, () => ({ kind: 'recurrence' })],
  [/(?<!到|每[生人户亩班村例])每年度?|逐年|年度(?=报告|考核)/gu, () => ({ kind: 'recurrence', recurrence: 'yearly' })],
];

/** False for a month or a day that no calendar has, and for a span that ends before it begins. */
function isPossible({ from = null, deadline: until = null }: Fields): boolean {
  const dates = [from, until].filter((date) => date !== null);
  const days = dates.map((date) => date.split('-').map(Number));
  return (
    days.every(([year = 0, month = 1, day = 1]) => isDay(year, month, day)) &&
    (from === null || until === null || from.slice(0, 4) <= until.slice(0, 4))
  );
}

/** What every one of the rules needs. */
const speaksOfTime = /[年月季期末]/u;

/**
 * Finds the times that a clause sets, in order and without overlap. A span of years whose end is not known,
 * `5年内`, is a deadline without a date.
 */
export function findTimes(text: string, calendar: Calendar = NO_CALENDAR): TimeExpression[] {
  if (!speaksOfTime.test(text)) return [];
  const found: TimeExpression[] = [];
  const refused: Span[] = [];
  const plain = foldWidth(text)
    .replace(/《[^》]*》|（20\d{2}[^（）]*）/gu, (name) => '□'.repeat(name.length))
    .replace(HAN_YEAR, (year) => [...year].map((digit) => readNumeral(digit) ?? digit).join(''));
  for (const [pattern, read] of rules) {
    for (const match of plain.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if ([...found, ...refused].some((other) => other.start < span.end && span.start < other.end)) continue;
      const fields = read(match, calendar);
      if (fields && !isPossible(fields)) refused.push(span);
      else if (fields) found.push({ deadline: null, from: null, recurrence: null, baseline: null, ...fields, ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
