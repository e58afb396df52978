import { NUMERAL } from '../../../lexicon/numerals.ts';
import { PLAN, yearsOfPlan } from '../../../lexicon/five-year-plans.ts';
import { foldWidth } from '../../../lexicon/fold.ts';
import type { Span } from '../../../model/span.ts';
import { day, dayOfRange, GAP, isoOf, month, TO, year, type DateGroups } from './day-parts.ts';
import { readNumeral } from './numeral.ts';
import { takeFree } from './set-out.ts';

/** A day or a stretch of the calendar, as a text writes it. */
export interface WrittenDate extends Span {
  kind: 'date' | 'period';
  /**
   * In ISO 8601: `2025-03-10`, `--03-10` without a year, `2021/2025` from one to the other. Null where it hangs on the
   * day of reading: `今年`, `近三年`.
   */
  iso: string | null;
}

type Read = (groups: DateGroups) => string | null | undefined;

/** Behind a span or before it nothing goes on as another number. */
const NOT_BEFORE = `(?<![÷×\\d.${NUMERAL}])`;
const FOUR = '(?:19|20)\\d{2}';
const QUARTER = '(?:第?(?<quarter>[一二三四1-4])季度)';
const HALF = '(?<half>[上下])半年';
const THIS = '(?<!以)(?:今|去|明|前|后|本|上|当)年度?';
const MONTH = '(?:正|腊|冬|十[一二]?|[二三四五六七八九])';
const SEASON = '(?:春|夏|秋|冬)(?:季|天)(?!学期)';
const DECADE = '(?<decade>[1-9]0|[一二三四五六七八九]十)年代';
const WEEKDAY = '[一二三四五六日天]';
/** A day of the week; none of `每周一次`, `一周三天`, and none that comes round. */
const DAY_OF_WEEK = `(?<!每个?)(?:(?:星期|礼拜)${WEEKDAY}(?![个次天])|(?<![每半几双单\\d${NUMERAL}])周${WEEKDAY}(?![个次轮天期年月场小]))`;
/** A day that the moon counts: `初三`, `十五`, `廿三`. */
const LUNAR_DAY =
  '(?:初[一二三四五六七八九十]|[十廿][一二三四五六七八九]|二十[一二三四五六七八九]?|三?十)(?![日号个\\d])';
const LUNAR = `(?:农历(?:${year('y')})?(?:${MONTH}月)?|(?:${year('y2')})?(?:(?:农历)?(?:正|腊|冬)月|${MONTH}月(?=初)))${LUNAR_DAY}`;
const CENTURY = '(?<century>\\d{2}|二十一?|十[一二三四五六七八九])世纪';

/** From one to the other; undefined where either is none or they run backwards. */
function between(low: string | null, high: string | null): string | undefined {
  return low === null || high === null || low.replace(/^--/u, '') > high.replace(/^--/u, '')
    ? undefined
    : `${low}/${high}`;
}

const orNone = (iso: string | null) => iso ?? undefined;

/** What a range leaves to its beginning: `1月10日到12日`, `2023年3月至5月`. */
function ended(groups: DateGroups, length: 2 | 3): DateGroups {
  const y2 = groups['y2'] ?? groups['y'];
  return length === 3 ? { ...groups, y2, m2: groups['m2'] ?? groups['m'] } : { ...groups, y2 };
}

const daysFromTo: Read = (groups) =>
  between(isoOf(groups, ['y', 'm', 'd']), isoOf(ended(groups, 3), ['y2', 'm2', 'd2']));
const monthsFromTo: Read = (groups) => between(isoOf(groups, ['y', 'm']), isoOf(ended(groups, 2), ['y2', 'm2']));

/** The months of a quarter or a half of a year. */
function partOfYear({ y, quarter, half }: DateGroups): string | null | undefined {
  const months = half === undefined ? 3 : 6;
  const nth = half === undefined ? readNumeral(quarter ?? '') : half === '上' ? 1 : 2;
  if (nth === null) return undefined;
  if (y === undefined) return null;
  const at = (number: number) => isoOf({ y, m: String(number) }, ['y', 'm']);
  return between(at((nth - 1) * months + 1), at(nth * months));
}

function decade({ century, decade: words = '' }: DateGroups): string | null | undefined {
  const [hundreds, tens] = [century === undefined ? null : readNumeral(century), readNumeral(words)];
  if (tens === null) return undefined;
  if (hundreds === null) return null;
  const first = (hundreds - 1) * 100 + tens;
  return `${String(first)}/${String(first + 9)}`;
}

function planYears({ plan = '' }: DateGroups): string | undefined {
  const number = readNumeral(plan);
  if (number === null) return undefined;
  const { from, to } = yearsOfPlan(number);
  return `${String(from)}/${String(to)}`;
}

const nameless: Read = () => null;
const numeric = (mark: string, n = '') =>
  `(?<y${n}>[12]\\d{3})${mark}(?<m${n}>1[0-2]|0?[1-9])${mark}(?<d${n}>3[01]|[12]\\d|0?[1-9])(?!\\d|${mark}\\d)`;

/** How dates and periods are printed, the longer first, each with a phrase that it reads. */
export const dateForms: readonly (readonly [kind: WrittenDate['kind'], pattern: string, phrase: string, read: Read])[] =
  [
    [
      'period',
      `${year('y')}${GAP}${month('m')}${GAP}${dayOfRange('d')}${TO}(?:(?:${year('y2')}${GAP})?${month('m2')}${GAP})?${day('d2')}`,
      '2025年3月1日至5日',
      daysFromTo,
    ],
    [
      'period',
      `${month('m')}${GAP}${dayOfRange('d')}${TO}(?:${month('m2')}${GAP})?${day('d2')}`,
      '一月十日到十二日',
      daysFromTo,
    ],
    [
      'period',
      `${year('y')}${GAP}${month('m')}份?${TO}(?:${year('y2')}${GAP})?${month('m2')}`,
      '2023年3月至5月',
      monthsFromTo,
    ],
    [
      'period',
      `${NOT_BEFORE}(?<m>1[0-2]|[1-9])月?${TO}${month('m2')}(?!${GAP}[\\d${NUMERAL}])`,
      '3月至5月',
      monthsFromTo,
    ],
    [
      'period',
      `${year('y')}${TO}${year('y2')}`,
      '2023年至2025年',
      (groups) => between(isoOf(groups, ['y']), isoOf(groups, ['y2'])),
    ],
    [
      'period',
      `${NOT_BEFORE}(?<y>${FOUR})${TO}(?<y2>${FOUR})${GAP}年`,
      '2021—2025年',
      (groups) => between(isoOf(groups, ['y']), isoOf(groups, ['y2'])),
    ],
    ...['-', '/', '\\.'].flatMap((mark): (typeof dateForms)[number][] => [
      [
        'period',
        `${NOT_BEFORE}${numeric(mark)}${TO}${numeric(mark, '2')}`,
        `2025${mark.slice(-1)}03${mark.slice(-1)}01至2025${mark.slice(-1)}04${mark.slice(-1)}30`,
        daysFromTo,
      ],
      [
        'date',
        `${NOT_BEFORE}${numeric(mark)}`,
        `2025${mark.slice(-1)}03${mark.slice(-1)}01`,
        (groups) => orNone(isoOf(groups, ['y', 'm', 'd'])),
      ],
    ]),
    [
      'date',
      `${year('y')}${GAP}${month('m')}${GAP}${day('d')}`,
      '二○二五年三月十日',
      (groups) => orNone(isoOf(groups, ['y', 'm', 'd'])),
    ],
    ['date', `${month('m')}${GAP}${day('d')}`, '3月10日', (groups) => orNone(isoOf(groups, [undefined, 'm', 'd']))],
    ['date', `(?:${THIS})?(?:本|当|上|下|次)月${day('d')}`, '本月10日', nameless],
    // The moon's calendar stands in no table here.
    ['date', LUNAR, '农历正月初一', nameless],
    ['date', `[上下本这]个?${DAY_OF_WEEK}`, '下周五', nameless],
    ['date', DAY_OF_WEEK, '星期六', nameless],
    ['period', `(?<![以\\d${NUMERAL}])[上下本][个]?[周月](?![\\d边期年岁度刊报球台${NUMERAL}])`, '下个月', nameless],
    ['period', `(?<![人批班场架车户辆艘台家件])次月(?![\\d${NUMERAL}])`, '次月', nameless],
    ['period', `${year('y')}${GAP}${month('m')}`, '二○二五年三月', (groups) => orNone(isoOf(groups, ['y', 'm']))],
    ['period', `${THIS}的?(?:${month('m')}|${QUARTER}|${HALF}|${SEASON})`, '今年第一季度', nameless],
    ['period', `${year('y')}(?:${QUARTER}|${HALF})`, '2025年上半年', partOfYear],
    ['period', `(?:${QUARTER}|${HALF})`, '第一季度', partOfYear],
    ['period', `(?:${CENTURY}|[本上]世纪)?${DECADE}`, '20世纪80年代', decade],
    ['period', `“?(?<plan>${PLAN})五”?(?:规划)?(?:期间|时期)`, '“十四五”期间', planYears],
    ['period', `${month('m')}的?第(?:[一二三四五]|[1-5])个?(?:星期|周)`, '六月的第三周', nameless],
    [
      'period',
      `(?:最?近|过去|未来|今后|此前|此后)${GAP}(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,3})${GAP}(?:年|个月|个?季度|天|周)(?![底末初度])`,
      '近三年',
      nameless,
    ],
    ['period', `${year('y')}(?!一遇|历史|以上|左右|的?历史)`, '2025年', (groups) => orNone(isoOf(groups, ['y']))],
    ['period', `${month('m')}(?!${GAP}[\\d${NUMERAL}])`, '三月', (groups) => orNone(isoOf(groups, [undefined, 'm']))],
    ['period', `${THIS}(?![\\d])`, '明年', nameless],
  ];

const compiled = dateForms.map(([kind, pattern, , read]) => [kind, new RegExp(pattern, 'gu'), read] as const);

/** What every date speaks of. */
const speaksOfDates = /[年月季世周历]|星期|礼拜|五”?(?:期间|时期)|\d[-/.]\d/u;

/** Finds the days and stretches of the calendar in a text, in its order; a longer one holds no shorter. */
export function findWrittenDates(text: string): WrittenDate[] {
  const folded = foldWidth(text);
  if (!speaksOfDates.test(folded)) return [];
  const found: WrittenDate[] = [];
  const isFree = takeFree(folded);
  for (const [kind, pattern, read] of compiled)
    for (const { 0: words, index, groups = {} } of folded.matchAll(pattern)) {
      const [start, end] = [index, index + words.length];
      const iso = read(groups);
      if (iso !== undefined && isFree({ start, end })) found.push({ kind, iso, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}
