import { COUNT_UNIT } from '../../../../lexicon/units.ts';
import type { Span } from '../../../../model/span.ts';
import { readNumeral } from '../../../read/text/numeral.ts';
import { evidenceAt } from '../evidence.ts';
import type { AnomalyDraft, AuditRule } from '../audit-rule.ts';
import type { AuditSheet } from '../sheet.ts';

const COUNT = '(\\d{1,2}|[二三四五六七八九十]|[二三四五六七八九]?十[一二三四五六七八九]?)';
const OF = `(?:${COUNT_UNIT}|大|方面|城市|城区)`;

// `（上城区、下城区、江干区）` behind `六城区`; not `（县、市）` behind `3个区`, not `（含化工、造纸）`.
const bracketed = new RegExp(
  `(?<![\\d\\p{Script=Han}.%])“?${COUNT}(${OF}?[\\p{Script=Han}]{0,6})”?（([^（）]{5,120})）`,
  'gu',
);
// `淳安、建德、富阳3个`, `生态保护、环境质量、总量控制等五方面`
const closed = new RegExp(
  `([^，。；：！？（）\\n\\t“”]{5,120}?)(等)?${COUNT}(?:(?!项)${COUNT_UNIT}|大|方面)(?![月年日])`,
  'gu',
);
/** How such a list ends (`3个`); most words have none, and then none need be looked for from each of their characters. */
const counted = new RegExp(`${COUNT}(?:${COUNT_UNIT}|大|方面)`, 'u');

// `实施五大工程：截污、清淤、活水、生态、景观。`
const headed = new RegExp(
  `(?<![第\\d.])${COUNT}${OF}[\\p{Script=Han}]{0,10}：([^，。；：！？（）\\n\\t“”]{5,160})(?=[。；]|$)`,
  'gmu',
);

/** How far a real slip may be from the list; what is farther apart counts other things. */
const NEAR = 3;

/** A stated number and how many the list beside it may be taken to hold. */
interface Listing extends Span {
  stated: number;
  counts: number[];
  /** With 等 a list may name fewer than there are. */
  mayLack: boolean;
}

/** Stated numbers that differ from the list behind them, in a bracket or after a colon, or just before them. */
export const findListedCounts: AuditRule = (sheet) =>
  sheet.provisions.flatMap(({ document, eid, kind }) => {
    if (kind === 'table' || kind === 'head') return [];
    const words = sheet.words(document, eid);
    return [...bracketLists(words), ...leadingLists(words), ...headedLists(words)]
      .filter(isWrong)
      .map((listing, order): AnomalyDraft => ({
        rule: 'listed-count',
        about: `${document}-${eid}-${String(order + 1)}`,
        indicator: null,
        subject: words.slice(listing.start, listing.end),
        finding: { code: 'listed-count', values: { stated: listing.stated, counts: listing.counts } },
        evidence: [markList(sheet, document, eid, listing)],
      }));
  });

function markList(sheet: AuditSheet, document: string, eid: string, { start, end, stated }: Listing) {
  return evidenceAt(sheet, { document, provision: eid }, { start, end }, { value: stated });
}

function isWrong({ stated, counts, mayLack }: Listing): boolean {
  const near = counts.every((count) => Math.abs(count - stated) <= NEAR);
  return near && !counts.includes(stated) && !(mayLack && counts.some((count) => count < stated));
}

function* bracketLists(words: string): Generator<Listing> {
  for (const match of words.matchAll(bracketed)) {
    const [all, numeral = '', , list = ''] = match;
    const stated = readNumeral(numeral);
    const items = list.split(/[、；]/u);
    const isList = items.length >= 3 && items.every(({ length }) => length >= 2 && length <= 20);
    if (stated === null || stated < 3 || !isList || /^(?:含|包括|包含|其中|如|不含|以下|详见|指)|，|\d/u.test(list))
      continue;
    const mayLack = /等$/u.test(list);
    yield { stated, counts: countItems(items), mayLack, start: match.index, end: match.index + all.length };
  }
}

function* leadingLists(words: string): Generator<Listing> {
  if (!words.includes('、') || !counted.test(words)) return;
  for (const match of words.matchAll(closed)) {
    const [all, list = '', etc, numeral = ''] = match;
    const stated = readNumeral(numeral);
    const items = list.split('、');
    // A number right behind a comma of the list begins an item of its own: `2个县、11个示范区`.
    const isList =
      items.length >= 3 && items.every(({ length }) => length >= 2 && length <= 14) && !/[、等和及]$/u.test(list);
    if (stated === null || stated < 3 || !isList || /\d|等/u.test(list)) continue;
    yield {
      stated,
      counts: countItems(items),
      mayLack: etc !== undefined,
      start: match.index,
      end: match.index + all.length,
    };
  }
}

function* headedLists(words: string): Generator<Listing> {
  for (const match of words.matchAll(headed)) {
    const [all, numeral = '', list = ''] = match;
    const stated = readNumeral(numeral);
    const items = list.split('、');
    const isList = items.length >= 3 && items.every(({ length }) => length >= 2 && length <= 20);
    if (stated === null || stated < 3 || !isList || /\d/u.test(list)) continue;
    const mayLack = /等[\p{Script=Han}]{0,4}$/u.test(list);
    yield { stated, counts: countItems(items), mayLack, start: match.index, end: match.index + all.length };
  }
}

/** One item a part, or one more where the last joins two by 和. */
function countItems(items: readonly string[]): number[] {
  const joined = items.filter((item) => /.(?:和|及|以及|与).+/u.test(item)).length;
  return Array.from({ length: joined + 1 }, (_, extra) => items.length + extra);
}
