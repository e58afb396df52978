import { SEAT_ENDING } from '../../lexicon/body-endings.ts';
import type { Span } from '../../model/span.ts';
import type { NamedBody } from '../read/responsibility/body-list.ts';

/** A part of a provision that one place or one body is to do: `2.萧山区：在2018年完成…`, `下城区完成…等8条，`. */
export interface DealtPart extends Span {
  /** The place or the body, as printed. */
  holder: string;
  isPlace: boolean;
}

/** The label that opens a line of a cell, or a sentence in it: `2.萧山区：`, `关停。建德市：`. */
const label = /(?:^|[。；\n\t])\s*(?:\d+[.．、]|[（(]\d+[）)])?([^：。；，\n\t]{2,40})：/gu;
/** `杭州大江东产业集聚区（杭州经济技术开发区）`. */
const place = /^\p{Script=Han}{1,14}(?:省|自治区|[市区县旗盟州])(?:（[^（）]+）)?$/u;
/** Words that end like the name of a place and name none: `各区`, `主城区`, `建成区`. */
const kindOfPlace =
  /^(?:[全各本我每跨其该两].*|(?:[主老新中农]|中心|重点|其他|一般|限制|禁止)?(?:市|城|郊|山|园|厂|库|牧|林|灾|社|校|景|辖|地|小|矿|灌|建成|城镇|保护|控制|功能|防治|核心|缓冲|集中|居住|养殖|敏感)区|.*[城都超门]市)$/u;
/** What a place or a body does that heads its part: `下城区完成红西河…`, `某集团要建成…`. */
const does =
  /^(?:要|应|须|需|力争|确保)?(?:全面|基本)?(?:完成|建成|新建|新增|建设|改造|整治|创建|淘汰|关停|实现|达到)/u;
/** What ends the name of a seat: 萧山区政府 governs 萧山区. */
const seatEnd = new RegExp(`(?:${SEAT_ENDING})$`, 'u');
/** Governments named together have no place of their own: `相关区政府`. */
const together = /^(?:[各有其]|相关|所在)/u;

/** The place whose government or 管委会 a body is, by its printed name; null for every other body. */
export function seatOf(name: string): string | null {
  const seat = name.replace(seatEnd, '');
  return seat !== name && place.test(seat) && !together.test(seat) && !kindOfPlace.test(seat) ? seat : null;
}

/** Whether a body is the holder itself or the seat of that place; either may print the other name in brackets. */
export function answersFor(name: string, holder: string): boolean {
  const seat = seatOf(name);
  if (name === holder || seat === null) return name === holder;
  const [names, others] = [namesOf(seat), namesOf(holder)];
  return names.some((one) => others.some((other) => one === other || one.endsWith(`市${other}`)));
}

/** `杭州大江东产业集聚区（杭州经济开发区）` goes by the whole, by what stands before the bracket and by what is in it. */
function namesOf(place: string): string[] {
  const parts = /^(.+)（([^（）]+)）$/u.exec(place);
  return parts ? [place, parts[1] ?? '', parts[2] ?? ''] : [place];
}

/**
 * The parts that a provision deals out, in the order of its words: those with a label of a place, and the clauses of an
 * enumeration whose subjects are bodies of its responsibility note or their places.
 */
export function findDealtParts(words: string, bodies: readonly Pick<NamedBody, 'name'>[]): DealtPart[] {
  return [...labelledParts(words), ...subjectParts(words, bodies)].sort((a, b) => a.start - b.start);
}

/** A label governs to the next one, or to the end of its line. */
function labelledParts(words: string): DealtPart[] {
  const heads = [...words.matchAll(label)];
  return heads.flatMap(({ 0: printed, 1: holder = '', index }, order): DealtPart[] => {
    if (!place.test(holder) || kindOfPlace.test(holder)) return [];
    const from = index + printed.length;
    const line = from + words.slice(from).search(/[\n\t]|$/u);
    const next = heads[order + 1]?.index ?? words.length;
    return [{ start: from - 1 - holder.length, end: Math.min(line, next), holder, isPlace: true }];
  });
}

/** The subjects of clauses, where two or more head an enumeration and the note names one of them. */
function subjectParts(words: string, bodies: readonly Pick<NamedBody, 'name'>[]): DealtPart[] {
  const parts = [...words.matchAll(/(?<=^|[。；，\n\t])[^。；，\n\t]+/gu)].flatMap(
    ({ 0: clause, index }): DealtPart[] => {
      const holder = subjectOf(clause, bodies);
      if (holder === null) return [];
      return [{ ...holder, start: index, end: index + words.slice(index).search(/[。\n\t]|$/u) }];
    },
  );
  const holders = [...new Set(parts.map(({ holder }) => holder))];
  const dealt = holders.length > 1 && holders.some((holder) => bodies.some(({ name }) => answersFor(name, holder)));
  return dealt
    ? parts.map((part, order) => ({ ...part, end: Math.min(part.end, parts[order + 1]?.start ?? part.end) }))
    : [];
}

function subjectOf(clause: string, bodies: readonly Pick<NamedBody, 'name'>[]): Omit<DealtPart, keyof Span> | null {
  const body = bodies.find(({ name }) => clause.startsWith(name) && does.test(clause.slice(name.length)));
  if (body) return { holder: body.name, isPlace: false };
  const end = [...clause.matchAll(/[省区市县旗盟州）]/gu)]
    .map(({ index }) => index + 1)
    .find((at) => place.test(clause.slice(0, at)) && does.test(clause.slice(at)));
  const holder = clause.slice(0, end ?? 0);
  return holder !== '' && !kindOfPlace.test(holder) ? { holder, isPlace: true } : null;
}
