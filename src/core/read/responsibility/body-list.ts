import { BODY_ENDING, LISTED_ENDING } from '../../../lexicon/body-endings.ts';
import type { Span } from '../../../model/span.ts';
import { outerBrackets } from '../text/brackets.ts';
import { ASIDE, isBodyName } from './body-name.ts';

/** A body named in a list, and the characters that name it. */
export interface NamedBody extends Span {
  /** As printed, without 等 and line ends; in `萧山区、余杭区政府` the first is 萧山区政府, its span 萧山区. */
  name: string;
  /** Whether 等 stands behind it: the list names some and not all. */
  andOthers: boolean;
}

/** A line end or a blank inside a name, not between Latin words. */
const BROKEN = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;
const BRACKETS = '（([［【〔“《';
const MARKS = '、，,；;';
const UNIT = `(?:县级市|[市区县旗])${ASIDE}?`;
const TOWN = `(?:乡镇|镇街|镇|乡|街道)${ASIDE}?`;
/** The names that have a mark in them. */
const collective = new RegExp(
  [
    // 各区、县（市）政府（管委会）, 各市、县（市、区）党委和政府, 相关区、县（市）政府、管委会
    `^(?:各|相关|有关|其他)?(?:设区)?${UNIT}(?:、${UNIT})*(?:党委[、和])?(?:(?:人民)?政府|管委会)(?:${ASIDE}|、含?管委会)?`,
    // 各市、县（市、区）, 各有关区、县级市; 各省、自治区、直辖市人民政府; 各镇、街道办事处
    `^各(?:有关|相关)?(?:设区)?${UNIT}(?:、${UNIT})+(?![\\p{L}])`,
    '^各?(?:省|自治区|直辖市)(?:、(?:省|自治区|直辖市))+(?:人民政府)?',
    `^各${TOWN}(?:、${TOWN})+(?:(?:人民)?政府|办事处)?`,
  ].join('|'),
  'u',
);
/** What may stand before a conjunction that parts two bodies: 市规划 in `市规划和自然资源局` does not. */
const ending = new RegExp(`(?:${LISTED_ENDING})(?:${ASIDE})?$`, 'u');
/** The same before a blank, where a place may be half a name: `省住房城乡`, `建设厅`. */
const whole = new RegExp(`(?:${BODY_ENDING}|海关|街道|[联协])(?:${ASIDE})?$`, 'u');
/** What goes on with a name: `市政府办`, `公室`. */
const goesOn = /^(?:公[室厅]|员会|门|事处|府|关|$)/u;
const conjunction = /^(?:以及|会同|和|与|及)/u;
/** `…委员会及成员单位` is one name: the members are named by nothing else. */
const appendage = /^(?:其)?(?:各)?(?:成员|所属|下属)/u;
/** `及市水务局`, but 和平区. */
const opening = /^(?:由|以及|及|和(?![平县田林硕静顺龙政])|会同)/u;
/** 等, and a word for all of those named, which names nobody more. */
const andOthers =
  /等(?:\p{N}{1,3}|[一二三四五六七八九十]{1,3}|多)?(?:个|家)?(?:部门|单位|部委|机构|地区|方面)?(?:[和及]单位)?$/u;
/** `…、市审计局等有关部门`, `…等省有关部门`: those named stand for a group, which is named too. */
const group =
  /^等(?![\p{N}一二三四五六七八九十多])(?=\p{Script=Han}{1,12}?(?:部门|单位|机构|企业|地区|政府|公司|组织)(?:$|[、，,；;和及与]))/u;
const twoGroups = /^(各\p{Script=Han}{0,5}?(?:地区?|部门|单位|区县))各\p{Script=Han}{2,10}$/u;
const place = /^\p{Script=Han}{1,7}(?<!高新|经开|开发|新|园|示范|试验|集聚)[区县市旗州]$/u;
const seat = new RegExp(`^\\p{Script=Han}{1,7}[区县市旗州]((?:人民)?政府(?:${ASIDE})?)$`, 'u');

/**
 * Splits a list of bodies at 、 ， and at conjunctions between two names, and at blanks and line ends behind a whole
 * name; never inside brackets, quotation marks or a collective name.
 * @param offset added to every span
 */
export function splitBodyList(text: string, offset = 0): NamedBody[] {
  const names: NamedBody[] = [];
  let start = 0;
  for (const cut of [...findCuts(text), { start: text.length, end: text.length }]) {
    const name = trimName(text, start, cut);
    for (const one of name ? partGroups(name) : [])
      names.push({ ...one, start: one.start + offset, end: one.end + offset });
    start = cut.end;
  }
  return shareSeat(names);
}

/** The separators of a list. */
function findCuts(text: string): Span[] {
  const closed = outerBrackets(text, BRACKETS);
  const cuts: Span[] = [];
  let item = 0;
  for (let at = 0; at < text.length; at++) {
    const together = at === item ? collective.exec(text.slice(at)) : null;
    if (together) at += together[0].length;
    const bracket = closed.find((span) => span.start <= at && at < span.end);
    if (bracket) {
      at = bracket.end - 1;
      continue;
    }
    const length = markAt(text, item, at);
    if (length === 0) continue;
    cuts.push({ start: at, end: at + length });
    item = at + length;
    at = item - 1;
  }
  return cuts;
}

/** How long the mark or the word is that parts two bodies at a place; 0 where none does. */
function markAt(text: string, item: number, at: number): number {
  if (MARKS.includes(text.charAt(at) || ' ')) return 1;
  const rest = text.slice(at);
  const blank = /^\s+/u.exec(rest)?.[0].length ?? 0;
  if (blank > 0) return isWholeName(text.slice(item, at), rest.slice(blank)) ? blank : 0;
  const together = at > item ? (group.exec(rest)?.[0].length ?? 0) : 0;
  return together || joinAt(text, item, at).length;
}

/** Whether a name has ended before a blank, and is not broken there: `省人力资源社会`, `保障厅`. */
function isWholeName(before: string, behind: string): boolean {
  return whole.test(before) && isBodyName(before) && !goesOn.test(behind);
}

/** The conjunction that stands at a place, where it parts two bodies; otherwise nothing. */
function joinAt(text: string, item: number, at: number): string {
  const word = conjunction.exec(text.slice(at))?.[0] ?? '';
  const rest = text.slice(at + word.length);
  const next = /^[^、，,；]*/u.exec(rest)?.[0].replace(andOthers, '') ?? '';
  const parts = word !== '' && ending.test(text.slice(item, at)) && endsAsBody(next) && !appendage.test(rest);
  return parts ? word : '';
}

/** Whether words begin with a body: up to their end, or to where 等 or the next conjunction stands. */
function endsAsBody(next: string): boolean {
  return (
    ending.test(next) ||
    /^[各相有其](?:地|关|他)?/u.test(next) ||
    ending.test(next.split(/等|以及|会同|和|与|及/u)[0] ?? '')
  );
}

function trimName(text: string, from: number, { start: to, end }: Span): NamedBody | null {
  const printed = text.slice(from, to);
  const lead = /^[\s★☆●○▲△※*＊#]*/u.exec(printed)?.[0].length ?? 0;
  const before = lead + (opening.exec(printed.slice(lead))?.[0].length ?? 0);
  const whole = printed.slice(before).trimEnd();
  const run = whole.replace(andOthers, '').trimEnd();
  const span = { start: from + before, end: from + before + run.length };
  const isSome = run !== whole || text.slice(to, end) === '等';
  return /[\p{L}\p{N}]/u.test(run) ? { name: run.replace(BROKEN, ''), ...span, andOthers: isSome } : null;
}

/** `各地区各有关部门`: two groups without a mark between them. */
function partGroups(named: NamedBody): NamedBody[] {
  const [, first = ''] = twoGroups.exec(named.name) ?? [];
  if (first === '' || named.end - named.start !== named.name.length) return [named];
  const cut = named.start + first.length;
  return [
    { name: first, start: named.start, end: cut, andOthers: false },
    { ...named, name: named.name.slice(first.length), start: cut },
  ];
}

/** Gives 政府 at the end of a run of places to each of them: `淳安县、建德市政府`. */
function shareSeat(names: readonly NamedBody[]): NamedBody[] {
  let suffix = '';
  return names
    .toReversed()
    .map((body) => {
      suffix = place.test(body.name) ? suffix : (seat.exec(body.name)?.[1] ?? '');
      return place.test(body.name) ? { ...body, name: body.name + suffix } : body;
    })
    .reverse();
}
