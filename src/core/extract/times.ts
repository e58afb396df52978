import type { Span } from '../../model/span.ts';
import { readNumeral } from '../text/numeral.ts';

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

const YEAR = '(20\\d{2})年';
const END = '(?:年?底|末|年末|年年底)';
/** `二〇二五年`, read digit by digit. */
const HAN_YEAR = /二[〇零○][〇零○一二三四五六七八九]{2}(?=年)/gu;
const month = (text: string | undefined) => (text ?? '').padStart(2, '0');
/** Years of a five-year plan, from the sixth on: 十三五 is 2016–2020. */
function planFields(name: string): Fields {
  const first = 1981 + ((readNumeral(name) ?? 6) - 6) * 5;
  return { kind: 'deadline', from: String(first), deadline: String(first + 4) };
}

const rules: readonly (readonly [RegExp, (match: RegExpMatchArray) => Fields])[] = [
  [/20\d{2}年(?:年?底)?(?:以|之)?前(?=注册|登记|出厂|购置|建成的|建设的|投产的|竣工的)/gu, () => ({ kind: 'past' })],
  [new RegExp(`在${YEAR}(?:的)?(?:水平|基础)上?`, 'gu'), (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [new RegExp(`(?:比|较)${YEAR}(?:年?底)?`, 'gu'), (m) => ({ kind: 'baseline', baseline: m[1] ?? null })],
  [/“?十([一二三四五])五”?(?:期间|时期|末)/gu, (m) => planFields(`十${m[1] ?? ''}`)],
  [
    new RegExp(`(?:自|从)?${YEAR}(\\d{1,2})月(\\d{1,2})日起`, 'gu'),
    (m) => ({ kind: 'from', from: `${m[1] ?? ''}-${month(m[2])}-${month(m[3])}` }),
  ],
  [new RegExp(`(?:自|从)?${YEAR}(?:开始|起)`, 'gu'), (m) => ({ kind: 'from', from: m[1] ?? null })],
  [
    new RegExp(`${YEAR}[—\\-－至到~～]+${YEAR}`, 'gu'),
    (m) => ({ kind: 'deadline', from: m[1] ?? null, deadline: m[2] ?? null }),
  ],
  [/(20\d{2})[—\-－至到~～]+(20\d{2})年/gu, (m) => ({ kind: 'deadline', from: m[1] ?? null, deadline: m[2] ?? null })],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(\\d{1,2})月(?:底|末|中旬|上旬|下旬|\\d{1,2}日)?(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-${month(m[2])}` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}上半年(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-06` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}(?:年中|中期?(?=[，、和及]))`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-06` }),
  ],
  [
    new RegExp(`(?:到|至|于|在)?${YEAR}${END}(?:之?前)?`, 'gu'),
    (m) => ({ kind: 'deadline', deadline: `${m[1] ?? ''}-12` }),
  ],
  [new RegExp(`(?:到|至|于|在)?${YEAR}(?:之?前|内)?`, 'gu'), (m) => ({ kind: 'deadline', deadline: m[1] ?? null })],
  [/每半年/gu, () => ({ kind: 'recurrence', recurrence: 'halfyearly' })],
  [/每(?:个)?季度?/gu, () => ({ kind: 'recurrence', recurrence: 'quarterly' })],
  [/每(?:个)?月/gu, () => ({ kind: 'recurrence', recurrence: 'monthly' })],
  [/每[两二三四五]年/gu, () => ({ kind: 'recurrence' })],
  [/每年度?|逐年|年度(?=报告|考核)/gu, () => ({ kind: 'recurrence', recurrence: 'yearly' })],
];

/** Finds the times that a clause sets, in order and without overlap. */
export function findTimes(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  const plain = text
    .replace(/《[^》]*》|（20\d{2}[^（）]*）/gu, (name) => '□'.repeat(name.length))
    .replace(HAN_YEAR, (year) => [...year].map((digit) => readNumeral(digit) ?? digit).join(''));
  for (const [pattern, read] of rules) {
    for (const match of plain.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < span.end && span.start < other.end)) continue;
      found.push({ deadline: null, from: null, recurrence: null, baseline: null, ...read(match), ...span });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
