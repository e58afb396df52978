import { BODY_ENDING } from '../../lexicon/body-endings.ts';
import type { Span } from '../../model/span.ts';
import { outerBrackets } from '../read/text/brackets.ts';

/** A body named in a list, and the characters that name it. */
export interface NamedBody extends Span {
  /** As printed, without 等; in `萧山区、余杭区政府` the first is 萧山区政府, its span 萧山区. */
  name: string;
  /** Whether 等 stands behind it: the list names some and not all. */
  andOthers: boolean;
}

const BRACKETS = '（([［【〔“《';
const aside = '(?:（[^（）]*）|\\([^()]*\\)|〔[^〔〕]*〕)';
/** `各区、县（市）政府（管委会）`, `各市、县（市、区）政府`, `相关区、县（市）政府、管委会`: one name with a mark in it. */
const collective = new RegExp(
  `^(?:各|相关|有关|其他)?(?:设区)?[市区县旗]${aside}?(?:、[市区县旗]${aside}?)+(?:人民)?政府(?:${aside}|、含?管委会)?`,
  'u',
);
/** What may stand before a conjunction that parts two bodies: 市规划 in `市规划和自然资源局` does not. */
const ending = new RegExp(`(?:${BODY_ENDING})(?:（[^（）]*）|\\([^()]*\\))?$`, 'u');
const conjunction = /^(?:以及|会同|和|与|及)/u;
/** `…委员会及成员单位` is one name: the members are named by nothing else. */
const appendage = /^(?:其)?(?:各)?(?:成员|所属|下属)/u;
const opening = /^(?:由|以及|及|和)/u;
const andOthers = /等(?:其他|有关|相关)*(?:部门|单位|机构)?$/u;
const place = /^\p{Script=Han}{1,7}[区县市旗州]$/u;
const seat = /^\p{Script=Han}{1,7}[区县市旗州]((?:人民)?政府(?:（[^（）]*）|\([^()]*\))?)$/u;

/**
 * Splits a list of bodies at 、 ， and at conjunctions between two names, never inside brackets, quotation
 * marks or a collective name.
 * @param offset added to every span
 */
export function splitBodyList(text: string, offset = 0): NamedBody[] {
  const names: NamedBody[] = [];
  let start = 0;
  for (const cut of [...findCuts(text), { start: text.length, end: text.length }]) {
    const name = trimName(text, start, cut.start);
    if (name) names.push({ ...name, start: name.start + offset, end: name.end + offset });
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
    const whole = at === item ? collective.exec(text.slice(at)) : null;
    if (whole) at += whole[0].length;
    const bracket = closed.find((span) => span.start <= at && at < span.end);
    if (bracket) {
      at = bracket.end - 1;
      continue;
    }
    const word = '、，,；'.includes(text.charAt(at) || ' ') ? text.charAt(at) : joinAt(text, item, at);
    if (word === '') continue;
    cuts.push({ start: at, end: at + word.length });
    item = at + word.length;
    at = item - 1;
  }
  return cuts;
}

/** The conjunction that stands at a place, where it parts two bodies; otherwise nothing. */
function joinAt(text: string, item: number, at: number): string {
  const word = conjunction.exec(text.slice(at))?.[0] ?? '';
  const rest = text.slice(at + word.length);
  const next = /^[^、，,；]*/u.exec(rest)?.[0].replace(andOthers, '') ?? '';
  const parts = word !== '' && ending.test(text.slice(item, at)) && ending.test(next) && !appendage.test(rest);
  return parts ? word : '';
}

function trimName(text: string, from: number, to: number): NamedBody | null {
  const printed = text.slice(from, to);
  const lead = /^\s*/u.exec(printed)?.[0].length ?? 0;
  const before = lead + (opening.exec(printed.slice(lead))?.[0].length ?? 0);
  const whole = printed.slice(before).trimEnd();
  const name = whole.replace(andOthers, '').trimEnd();
  const span = { start: from + before, end: from + before + name.length };
  return name === '' ? null : { name, ...span, andOthers: name !== whole };
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
