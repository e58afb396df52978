import { EFFORT, GRADING } from '../../../lexicon/degrees.ts';
import { MUST_WORD, STRIVE_WORD } from '../../../lexicon/duty-words.ts';
import { SHARE_NOUN } from '../../../lexicon/measure-nouns.ts';
import {
  CHANGE_VERB,
  closingKinds,
  closingPattern,
  countingVerbs,
  givingVerbs,
  ongoingVerbs,
} from '../../../lexicon/verbs.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import type { ClauseReading } from '../clause/reading.ts';
import type { TimeExpression } from '../clause/time-expression.ts';
import type { Frame } from './clause-context.ts';

const FULL_DATE = '2019-01-01'.length;
/** What is striven for; `力争更好结果` says nothing of the number before it. */
const STRIVE = new RegExp(
  `(?:${STRIVE_WORD})(?!(?:争取|取得|实现)*更[好高优快](?:的)?(?:结果|成绩|成效|效果|增速|增长|水平)?(?:$|[、，；]))`,
  'u',
);
const MUST = new RegExp(MUST_WORD, 'u');
/** What ends a list of measures to strive for: an act of its own, how it is done, a date, or a level that is to be held. */
const OPENS_ANEW = new RegExp(
  `^(?:且|要|还|也|同时|其他|(?:到|至)?20\\d{2}年|[今全]年|${GRADING}|${EFFORT}|加[快大强]|继续|扎实|深入|统筹|全[面力]|重点|新?(?:${[...countingVerbs, ...givingVerbs, ...ongoingVerbs].join('|')})|${closingPattern(closingKinds)})|(?:控制|保持|稳定|维持)在`,
  'u',
);
/** `提前一年完成`: before the date that governs. */
const EARLIER = /提前([一两二三]|\d)年(?:完成|实现|达到)/u;
/** `年内`: of the year of the date that governs. */
const WITHIN_YEAR = /^(?:并|且)?(?:力争|确保|争取)?(?:年内|当年)/u;
/** A measure that the clauses behind it set goals for: `提高化肥利用率，…达到40%以上`. */
const RAISED = new RegExp(`(?:${CHANGE_VERB}|扩大)([^，]{2,20}(?:${SHARE_NOUN}))$`, 'u');
/** `农民收入增速高于城镇，达到2.6万元` */
const GROWING =
  /^([^，]{2,20}?(?:收入|产量|产值|总量|总值|规模|投资|消耗|能耗|消费量|排放量|排放强度|浓度))(?:增速|稳步|持续|平稳|逐步)/u;

/** Who owes it, before the date: `各地要于2025年底前完成清理；` sets none for what follows the semicolon. */
const OWED_BY = /(?:应当?|要|须|必须)$/u;

/** Lets a clause set the dates that govern from it on, and how firmly. */
export function enterClause(frame: Frame, clause: ClauseReading): void {
  const { text, deadlines } = clause;
  const strives = goesOnStriving(frame.strive, clause);
  if (deadlines.length > 0) {
    [frame.times, frame.lent] = [[...deadlines], false];
    frame.isOwed = OWED_BY.test(text.slice(0, deadlines[0]?.start));
  }
  if (deadlines.length === 0 && WITHIN_YEAR.test(text)) frame.times = frame.times.map(widenToYear);
  if (!strives) frame.strive = 'none';
  if (STRIVE.test(text)) frame.strive = strivesFrom(clause);
  else if (MUST.test(text)) frame.strive = 'none';
}

/** Whether what a clause before strives for goes on in this one. */
function goesOnStriving(strive: Frame['strive'], { text, deadlines }: ClauseReading): boolean {
  if (strive === 'list') return !OPENS_ANEW.test(text);
  return deadlines.length === 0 && (strive === 'governing' || text.startsWith('并'));
}

/** Whether a clause strives only for what stands behind a place of it: `达到5%、力争达到6%` as far as 5%. */
export function strivesBehind({ text }: ClauseReading, place: number): boolean {
  return (STRIVE.exec(text)?.index ?? 0) > place;
}

function strivesFrom({ plain, deadlines }: ClauseReading): Frame['strive'] {
  if (deadlines.length > 0) return 'governing';
  return plain.startsWith('力争') ? 'list' : 'clause';
}

/** The frame as a clause sees it that is to be done some years before the date that governs. */
export function broughtForward(frame: Frame, { text, deadlines }: ClauseReading): Frame {
  const years = EARLIER.exec(text)?.[1];
  if (years === undefined || deadlines.length > 0) return frame;
  return { ...frame, times: frame.times.map((time) => bringForward(time, years)) };
}

/** Leaves a clause: what it told stays for those behind it. */
export function leaveClause(
  frame: Frame,
  clause: ClauseReading,
  left: { isFound: boolean; isDealt: boolean; recurrence: TimeExpression | null } & Pick<Frame, 'counting'>,
): void {
  frame.told.push(clause.plain);
  frame.recurrence = left.recurrence;
  frame.dealt = left.isDealt;
  frame.counting = left.counting;
  if (clause.stop === '；') {
    frame.part = frame.told.length;
    if (frame.isOwed) frame.times = [];
    if (frame.strive === 'list') frame.strive = 'clause';
  }
  frame.named = left.isFound ? null : (namedBy(clause.text.slice(clause.label.end)) ?? frame.named);
  const governs = frame.times.every((time) => time.kind !== 'from' || time.from?.length === FULL_DATE);
  if (left.isFound && !governs) frame.times = [];
}

/**
 * A round that the same act goes on in, or, where no date governs, that of the count before: `每年淘汰落后产能企业100家以上，
 * 淘汰整治“脏乱差”企业1000家以上`, `每年遴选20个方案，培育100个产品`.
 */
export function recurrenceOf(clause: ClauseReading, frame: Frame): TimeExpression | null {
  const { times, plain } = clause;
  const { told, recurrence } = frame;
  const own = times.find((time) => time.kind === 'recurrence');
  if (own) return own;
  if (!recurrence?.recurrence || times.length > 0) return null;
  const act = told.at(-1)?.slice(0, 2) ?? '';
  const isSameAct = act.length === 2 && plain.startsWith(act);
  return isSameAct || countsOn(clause, frame) ? { ...recurrence, start: 0, end: 0 } : null;
}

/** Whether a clause counts on from the one before it, with no date and no semicolon between. */
function countsOn({ quantities }: ClauseReading, { counting, times, part, told }: Frame): boolean {
  return (
    counting !== null && times.length === 0 && part < told.length && quantities.some(({ kind }) => kind === 'count')
  );
}

function namedBy(text: string): string | null {
  return RAISED.exec(text)?.[1] ?? GROWING.exec(text)?.[1] ?? null;
}

/** The year of a deadline within it: `上半年上线平台，年内接入500家`. */
function widenToYear(time: TimeExpression): TimeExpression {
  return time.deadline === null ? time : { ...time, deadline: time.deadline.slice(0, 4), words: '' };
}

/** The deadline that governs, some years earlier: `京津冀、长三角等区域提前一年完成`. */
function bringForward(time: TimeExpression, years: string): TimeExpression {
  const [year = '', ...rest] = (time.deadline ?? '').split('-');
  const deadline = [String(Number(year) - (readNumeral(years) ?? 0)), ...rest].join('-');
  return time.deadline === null ? time : { ...time, deadline, words: '' };
}
