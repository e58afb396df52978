import type { ClauseReading } from '../../clause/reading.ts';
import { isDoer, opensBare, subjectOf, withoutConjunction } from './duty-words.ts';

/** When or for what a clause holds: `规模较大的，`, `对实行配额管理的货物，`, `发生变更时，`. */
const CASE = /的$|^对(?![^，]*(?:进行|开展|实施|予以|加以|给予))[^，]*$|(?:时|后|期间|情况下|情形下|之日起|年内)$/u;
/** A period, its date and who is bound, of which the clause behind says what is done: `公司应当于每年1月1日至6月30日`. */
const ONLY_WHEN = /每(?:年|半年|季|月|一?会计年度)[^，]{0,24}(?:[日月内前底初末]|季度|旬)$/u;
/** `学校应当自取得标牌之日起`, `管理单位应当在排放期间` */
const SINCE = /自[^，]*之日起$|在[^，]*期间$/u;
/** What a list of duties is led by: `主要负责人应当履行下列职责：`. */
const LEAD =
  /(?:^|[。；])(?<who>[^。；，：]{2,60}?)(?:应当|必须|须|应|依法|主要|的)*(?:履行|承担|遵守|做好|负有|有)(?:以下|下列|如下)[^，。：]{0,16}(?:职责|义务|责任|任务|工作|规定)：$/u;
/** What is told, where the clause behind says to whom: `经费的来源和使用情况，每年向理事会报告`. */
const TOLD = /^[^，]{4,40}(?:情况|结果|收支|账目|名单|信息|报告)$/u;
const POINTS_BACK = /前款|前项|上述|本款|该/u;
/** What goes on with a list of those who are bound. */
const GOES_ON = /^(?:以及|及(?!时)|和)/u;

/** What the clauses before one say that it leaves out. */
export interface ToldBefore {
  /** Who is bound; null where they do not say it plainly. */
  subject: string | null;
  /** Whether a word of duty stands with them. */
  isBound: boolean;
  /** Words of the clause right before that belong to it: `公司应当于每年1月1日至6月30日`. */
  head: string;
  /** What it is that is told, where it stands before. */
  object: string | null;
  /** When, or for what, the clause holds. */
  cases: readonly string[];
  /** Whether the clause right before is a case that names who is bound: `开放收取费用的，应当…`. */
  isCaseBound: boolean;
  /** Whether only cases, and no other clause, stand before it in its part of the sentence. */
  isFirst: boolean;
  /** Whether the sentence goes on with what another provision says: `前款规定事项中，`. */
  pointsBack: boolean;
  /** The clause right before, where it only names a thing: `床位不满100张的医疗机构，其…`. */
  topic: string | null;
  /** The clause right before, whatever it says; null where there is none in its part of the sentence. */
  last: string | null;
}

/** Reads the clauses of a sentence before one of them, and the words that lead the list it stands in. */
export function readBefore(sentence: readonly ClauseReading[], index: number, lead: string | null): ToldBefore {
  const told = sentence.slice(0, index).map(wordsOf);
  const part = sentence.slice(0, index).findLastIndex(({ stop }) => stop === '；') + 1;
  const here = told.slice(part);
  const cases = here.filter((words) => CASE.test(words) && !isHead(words));
  const last = here.at(-1) ?? '';
  const head = isHead(last) ? last : '';
  const found = subjectBefore(told, part, wordsOf(sentence[index]), lead);
  const topic = isDoer(last) && subjectOf(last).subject === last && !subjectOf(last).isBound ? last : null;
  return {
    subject: found?.who ?? null,
    isBound: found?.isBound ?? false,
    head,
    object: here.length === 1 && TOLD.test(last) && !subjectOf(last).isBound ? last : null,
    cases,
    isCaseBound: last.endsWith('的') && CASE.test(last),
    isFirst: here.every((words) => words === '' || cases.includes(words) || words === topic),
    pointsBack: told.some((words) => POINTS_BACK.test(words)),
    topic,
    last: here.at(-1) ?? null,
  };
}

/** True of who is bound and when, with what is done in the clause behind. */
function isHead(words: string): boolean {
  const { subject, isBound } = subjectOf(words);
  return isBound && isDoer(subject) && (ONLY_WHEN.test(words) || SINCE.test(words));
}

function wordsOf(clause: ClauseReading | undefined): string {
  return clause === undefined ? '' : withoutConjunction(clause.text.slice(clause.label.end));
}

interface Bound {
  who: string;
  isBound: boolean;
}

/** The nearest before that is plainly bound, with no other subject, and no case, between. */
function subjectBefore(told: readonly string[], part: number, own: string, lead: string | null): Bound | null {
  let next = own;
  for (let at = told.length - 1; at >= 0; at--) {
    const words = told[at] ?? '';
    if (at < part && CASE.test(words)) return null;
    const { subject, isBound } = subjectOf(words);
    if (subject !== '' && isBound) return isDoer(subject) ? { who: subject, isBound } : null;
    if (subject !== '' && subject !== words) return isDoer(subject) ? { who: subject, isBound } : null;
    if (subject === words && isDoer(words) && startsBound(next)) return { who: listBefore(told, at), isBound: true };
    if (CASE.test(words) || /由\p{Script=Han}{2,}/u.test(words)) return null;
    if (subject === words && startsBound(next)) return null;
    next = words;
  }
  const who = LEAD.exec(lead ?? '')?.groups?.who;
  return who !== undefined && !opensBare(who) && isDoer(who) ? { who, isBound: true } : null;
}

function startsBound(words: string): boolean {
  return subjectOf(words).subject === '' && subjectOf(words).isBound;
}

/** Those of a list that commas part: `矿山、建筑施工单位，以及宾馆等人员密集场所经营单位`. */
function listBefore(told: readonly string[], at: number): string {
  let from = at;
  while (from > 0 && isOfList(told[from - 1] ?? '', told[from] ?? '')) from--;
  return told.slice(from, at + 1).join('，');
}

function isOfList(words: string, next: string): boolean {
  const isName = subjectOf(words).subject === words && !CASE.test(words);
  return isName && (isDoer(words) || GOES_ON.test(next));
}
