import { SUM_WORD } from '../../../../lexicon/amounts.ts';
import { LIMIT_BEFORE } from '../../../../lexicon/bounds.ts';
import { ADDED_UNIT, unitKind } from '../../../../lexicon/units.ts';
import type { Span } from '../../../../model/span.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import { slackOf, sumOf } from '../part-sum.ts';
import { readPrinted, type Printed } from '../rounding.ts';
import type { AuditSheet } from '../sheet.ts';

const NUMBER = '\\d+(?:\\.\\d+)?';
const UNIT = `${ADDED_UNIT}(?:/[日天年])?`;
const TOTAL = `(?<![\\d.年约近超]|${LIMIT_BEFORE})(${NUMBER})(${UNIT})`;

// `300公里（萧山区120公里、余杭区100公里、富阳区80公里）`
const bracketed = new RegExp(`${TOTAL}[^\\d，。；：（）]{0,12}（([^（）]{5,160})）`, 'gu');
// `共12个：萧山区5个、余杭区7个。`
const announced = new RegExp(
  `(?:共|${SUM_WORD})[^\\d，。；：（）]{0,12}${TOTAL}[^\\d，。；：（）]{0,12}(?:：|，分别[是为])([^。；]{5,160})(?=[。；])`,
  'gu',
);
// `新增300公里，其中萧山区120公里、余杭区100公里。`
const amongThem = new RegExp(`${TOTAL}[^\\d，。；：（）]{0,12}，其中[，：]?([^。；]{3,160})(?=[。；])`, 'gu');

// `萧山区120公里`, `120公里属萧山区`; a part may leave its unit to the total.
const part = new RegExp(
  `^(?:[^\\d，。；：]{1,20}?(${NUMBER})(${UNIT})?|(${NUMBER})(${UNIT})[^\\d，。；：]{1,20})$`,
  'u',
);
/** Numbers that are no exact ones, and lists that leave some out. */
const vague = new RegExp(
  `约|左右|上下|以上|以下|以内|之内|${LIMIT_BEFORE}|(?<=[\\d个家万亿])[余多]|近(?=\\d)|等）?$`,
  'u',
);

/** A stated total with its parts. */
interface Whole extends Span {
  total: Printed;
  unit: string;
  parts: Printed[];
  names: string[];
  list: List;
}

/** How a list stands to its total: all of it behind a colon, most often all in a bracket, some of it behind 其中. */
type List = 'announced' | 'bracketed' | 'among';

/** Parts in a bracket from which on they are taken for all there are. */
const WHOLE_LIST = 3;
/** Zones are in districts: their numbers may count one thing twice. */
const district = /(?<!园|开发|新|社|小|景|库|灌|保护|片|街|功能|城|矿|厂)(?:区|县|市)$/u;

/**
 * Totals that the parts listed behind them do not make up. A bracket that names two parts may leave out a third.
 * Behind 其中 only what is more than the whole is told: one part, or the sum of parts that are districts.
 */
export const findPartSums: AuditRule = (sheet) =>
  sheet.provisions.flatMap(({ document, eid }) => {
    const words = sheet.words(document, eid);
    return wholesIn(words)
      .filter((whole) => isWrong(whole, sheet))
      .map((whole, order): AnomalyDraft => {
        const { total, unit, parts, list } = whole;
        const stated = total.value;
        const largest = parts.find(({ value }) => value > total.value);
        return {
          rule: 'sum-of-parts',
          about: `${document}-${eid}-${String(order + 1)}`,
          indicator: null,
          subject: words.slice(whole.start, whole.end),
          finding:
            list === 'among' && largest !== undefined
              ? { code: 'sum-of-parts/larger-part', values: { stated, part: largest.value, unit } }
              : { code: 'sum-of-parts', values: { stated, sum: sumOf(parts), unit } },
          evidence: [evidenceAt(sheet, { document, provision: eid }, whole, { value: total.value, unit })],
        };
      });
  });

function isWrong({ total, unit, parts, names, list }: Whole, { regions }: AuditSheet): boolean {
  const excess = sumOf(parts) - total.value;
  const slack = slackOf(total, parts, unit);
  const isDistrict = (name: string) => district.test(name) || regions.some(({ aliases }) => aliases.includes(name));
  const isWhole =
    list === 'announced' || (list === 'bracketed' && parts.length >= WHOLE_LIST && unitKind(unit) !== 'money');
  if (isWhole) return Math.abs(excess) > slack;
  if (parts.some(({ value }) => value - total.value > slack)) return true;
  return excess > slack && (list === 'bracketed' || names.every(isDistrict));
}

function wholesIn(words: string): Whole[] {
  if (!/\d/u.test(words)) return [];
  const read = (pattern: RegExp, list: List) =>
    [...words.matchAll(pattern)].flatMap((match) => readWhole(match, list) ?? []);
  return [...read(bracketed, 'bracketed'), ...read(announced, 'announced'), ...read(amongThem, 'among')];
}

function readWhole(match: RegExpExecArray, stands: List): Whole | null {
  const [all, number = '', unit = '', told = ''] = match;
  const total = readPrinted(number);
  const list = told.startsWith('其中') ? 'among' : stands;
  const listed = told.replace(/^其中[，：]?/u, '').split(/[、，；]/u);
  const stop = listed.findIndex((item) => !part.test(item));
  // Behind 其中 the sentence may go on to other things.
  const items = list === 'among' && stop > 0 ? listed.slice(0, stop) : listed;
  const read = items.map((item) => part.exec(item));
  if (total === null || vague.test(all) || read.some((item) => item === null)) return null;
  const parts = read.flatMap((item) => readPrinted(item?.[1] ?? item?.[3] ?? '') ?? []);
  const units = read.map((item) => item?.[2] ?? item?.[4] ?? unit);
  const names = items.map((item) => item.replaceAll(/[\d.].*$/gu, ''));
  if (units.some((one) => one !== unit)) return null;
  return { total, unit, parts, names, list, start: match.index, end: match.index + all.length };
}
