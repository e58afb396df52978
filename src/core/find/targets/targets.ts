import type { Span } from '../../../model/span.ts';
import { foldWidth } from '../../read/text/fold-width.ts';
import { readNumeral } from '../../read/text/numeral.ts';
import { findResponsibilityNotes } from '../../read/structure/responsibility.ts';
import { annualYear, NO_CALENDAR, type Calendar } from '../clause/calendar.ts';
import { LABEL, type ClauseContext, type Frame, type Opening, type Setting } from './clause-context.ts';
import { readNumbers } from './clause-numbers.ts';
import { readWords } from './clause-words.ts';
import { splitSentences, type Clause } from '../clause/clauses.ts';
import { doubtfulClauses, hasUnsureDate } from './doubtful-clauses.ts';
import { speaksOfForce } from './force.ts';
import { joinLists } from '../clause/joined-lists.ts';
import { supplyLeftOut } from './names/left-out.ts';
import { doneBefore, isStatement, stoodBefore } from './statements.ts';
import type { TargetDraft } from './target-draft.ts';
import { dealsOut } from './names/task-objects.ts';
import { findTimes, type TimeExpression } from '../clause/times.ts';
import { findUnsureNumbers } from '../clause/unsure-numbers.ts';

/** A date before the subject of a clause: `到2020年底试点城市…`. */
const LEADING_TIME = /^(?:到|至|在)?20\d{2}年(?:年?底|末)?(?:之?前)?/u;
const FULL_DATE = '2019-01-01'.length;
const STRIVE = /力争|争取|努力/u;
const MUST = /确保|必须/u;
const PAST = /同比|(?<!对)已(?:经)?(?:完成|达到|建成)|以来/u;
/** `提前一年完成`: before the date that governs. */
const EARLIER = /提前([一两二三]|\d)年(?:完成|实现|达到)/u;
/** What is done with a deliverable named before: part of it, not one of its own. */
const SEQUEL = /^(?:并)?(?:及时)?(?:向社会|报)[^，]{0,6}(?:公开|公布|备案)$|^并报[^，]*备案$/u;

/** A measure that the clauses behind it set goals for: `提高化肥利用率，…达到40%以上`, `农民收入增速高于城镇，达到2.6万元`. */
const NAMED =
  /(?:提高|提升|降低|减少|扩大|增加)(?<raised>[^，]{2,20}(?:率|比例|比重|占比))$|^(?<growing>[^，]{2,20}?(?:收入|产量|产值|总量|总值|规模|投资|消耗|能耗|消费量|排放量|排放强度|浓度))(?:增速|稳步|持续|平稳|逐步)/u;

/** What a rule holds for, with the date by which it must have happened: `2020年年底前经改造仍不能达到要求的`. */
const CONDITION = /(?:仍|未|不能|无法|拒不|逾期)[^，]*的$/u;

/** `年内`: of the year of the date that governs. */
const WITHIN_YEAR = /^(?:并|且)?(?:力争|确保|争取)?(?:年内|当年)/u;

/** Whom or what a rule is for, which is no goal: `对年收入突破1亿元的企业`, `对价格不高于35元的`. */
const CASE = /^(?:凡|对)[^，]*\d[^，]*的(?:[^，的]{0,12}(?:企业|项目|单位|机构|个人|人才|平台|园区|站))?$/u;

/** A table whose cells have run together: `（万吨）2551.72347.6-8%`. No number can be told from the next. */
const RUN_TOGETHER = /(?<!\d)(?!20\d\d\.\d\d?\.\d)\d{3,}\.\d+\.\d|[）)]\d[\d.]*[<>≤≥＜＞]\d/u;

/**
 * Finds the commitments of a paragraph: numbers that are goals, and deliverables with a deadline or a
 * recurrence.
 * @param isGoalSection whether it stands under 目标, where a deadline carries over a full stop
 * @param calendar what the document says of its own time
 * @param opening a deadline from outside the paragraph, for what it sets none for
 * @param subject what the words are about, where that stands outside them: the name of a task, `新建20个` of it
 */
export function extractTargets(
  words: string,
  isGoalSection: boolean,
  calendar: Calendar = NO_CALENDAR,
  opening: Opening | null = null,
  subject: string | null = null,
): TargetDraft[] {
  if (RUN_TOGETHER.test(words)) return [];
  const notes = findResponsibilityNotes(words);
  const text = notes.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '。'.repeat(end - start) + rest.slice(end),
    foldWidth(words),
  );
  const unsure = findUnsureNumbers(text);
  const targets: TargetDraft[] = [];
  const told = opening ?? noteDeadline(words, notes, calendar);
  let carried: Frame | null = null;
  const setting: Setting = {
    calendar,
    due: told?.deadline ?? annualYear(calendar),
    wordsDue: told?.governs === 'all' ? told.deadline : null,
    subject,
  };
  let lastSubjects: string[] = [];
  let toldBefore: readonly string[] = [];
  for (const sentence of splitSentences(text).map((clauses) => joinLists(text, clauses))) {
    const head = sentence[0]?.text.slice(0, 5) ?? '';
    const untimed = findTimes(sentence[0]?.text ?? '', calendar).every(({ kind }) => kind === 'baseline');
    const goesOn = carried !== null && untimed && (isGoalSection || (lastSubjects.includes(head) && head.length === 5));
    const frame: Frame = {
      ...(goesOn && carried ? carried : { times: [], strive: 'none' }),
      named: null,
      told: [],
      sentence: toldBefore,
      dealt: false,
      recurrence: null,
      part: 0,
      first: targets.length,
    };
    if (isStatement(sentence, calendar)) continue;
    const done = doneBefore(sentence);
    const doubtful = doubtfulClauses(sentence, unsure, calendar);
    for (const [index, clause] of sentence.entries())
      if (!done.has(index) && !doubtful.has(index) && !stoodBefore(clause, calendar))
        readClause(clause, sentence[index - 1]?.text ?? subject ?? '', frame, setting, targets);
    toldBefore = frame.told;
    // What a date that cannot be told would govern is left out with it.
    const isUndated = hasUnsureDate(sentence, unsure);
    if (isUndated && isGoalSection) break;
    carried = frame.times.length > 0 && !isUndated ? frame : null;
    lastSubjects = sentence.map((clause) => clause.text.replace(LEADING_TIME, '').slice(0, 5));
  }
  // A goal that names nothing, `建成到2025年` or `．达到7%`, is none.
  return targets.filter(({ metric }) => /\p{L}/u.test(metric));
}

/** The date that the one responsibility note of a paragraph sets for all of it: `（…；完成时限：2023年6月底前）`. */
function noteDeadline(words: string, notes: readonly Span[], calendar: Calendar): Opening | null {
  const [note] = notes;
  if (!note || notes.length > 1) return null;
  const date = findTimes(words.slice(note.start, note.end), calendar).find(({ kind }) => kind === 'deadline')?.deadline;
  return date ? { deadline: date, governs: 'all' } : null;
}

function readClause(clause: Clause, before: string, frame: Frame, setting: Setting, targets: TargetDraft[]): void {
  const { text } = clause;
  const unlabelled = text.replace(LABEL, '');
  if (
    PAST.test(text) ||
    SEQUEL.test(text) ||
    CASE.test(unlabelled) ||
    CONDITION.test(text) ||
    speaksOfForce(unlabelled)
  )
    return;
  const times = findTimes(text, setting.calendar);
  const deadlines = times.filter((time) => time.kind === 'deadline' || time.kind === 'from');
  const plain = blank(text, [...times, { start: 0, end: LABEL.exec(text)?.[0].length ?? 0 }]).replace(/□/gu, '');
  const recurrence = times.find((time) => time.kind === 'recurrence') ?? goesOn(times, plain, frame);
  if (deadlines.length > 0) {
    frame.times = deadlines;
    frame.strive = 'none';
  } else {
    if (WITHIN_YEAR.test(text)) frame.times = frame.times.map(widenToYear);
    if (frame.strive === 'clause' && !text.startsWith('并')) frame.strive = 'none';
  }
  const ahead = EARLIER.exec(text)?.[1];
  if (STRIVE.test(text)) frame.strive = deadlines.length > 0 ? 'governing' : 'clause';
  else if (MUST.test(text)) frame.strive = 'none';
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const context: ClauseContext = {
    clause,
    frame:
      ahead !== undefined && deadlines.length === 0
        ? { ...frame, times: frame.times.map((time) => bringForward(time, ahead)) }
        : frame,
    setting,
    recurrence,
    own: deadlines,
    before,
    baseline: times.find((time) => time.baseline !== null)?.baseline ?? null,
    previous: frame.named ?? targets.at(-1)?.metric ?? setting.subject,
  };
  const opening = { start: 0, end: label };
  const untimed = blank(text, [...times, opening]);
  const undated = blank(text, [...deadlines, opening]);
  const numbers = readNumbers(untimed, context);
  const found = numbers.length > 0 ? numbers : readWords(undated, deadlines, context);
  const said = {
    clauses: frame.told,
    part: frame.part,
    sentence: frame.sentence,
    task: setting.subject,
    isDated: deadlines.length > 0,
    words: undated.replace(/□/gu, ''),
  };
  const { first } = frame;
  for (const draft of found) targets.push(supplyLeftOut(draft, { ...said, earlier: targets.slice(first) }));
  frame.told.push(plain);
  frame.recurrence = recurrence;
  frame.dealt = found.length > 0 && dealsOut(plain);
  if (clause.stop === '；') frame.part = frame.told.length;
  frame.named = found.length > 0 ? null : (namedBy(text.slice(label)) ?? frame.named);
  const governs = frame.times.every((time) => time.kind !== 'from' || time.from?.length === FULL_DATE);
  if (found.length > 0 && !governs) frame.times = [];
}

/** A round that the same act goes on in: `每年淘汰落后产能企业100家以上，淘汰整治“脏乱差”企业1000家以上`. */
function goesOn(times: readonly TimeExpression[], plain: string, { told, recurrence }: Frame): TimeExpression | null {
  const act = told.at(-1)?.slice(0, 2) ?? '';
  if (!recurrence?.recurrence || times.length > 0 || act.length < 2 || !plain.startsWith(act)) return null;
  return { ...recurrence, start: 0, end: 0 };
}

function namedBy(text: string): string | null {
  const { raised, growing } = NAMED.exec(text)?.groups ?? {};
  return raised ?? growing ?? null;
}

/** The year of a deadline within it: `上半年上线平台，年内接入500家`. */
function widenToYear(time: TimeExpression): TimeExpression {
  return time.deadline === null ? time : { ...time, deadline: time.deadline.slice(0, 4) };
}

/** The deadline that governs, some years earlier: `京津冀、长三角等区域提前一年完成`. */
function bringForward(time: TimeExpression, years: string): TimeExpression {
  const [year = '', ...rest] = (time.deadline ?? '').split('-');
  const deadline = [String(Number(year) - (readNumeral(years) ?? 0)), ...rest].join('-');
  return time.deadline === null ? time : { ...time, deadline };
}

/** The text with spans set out, at the same length. */
function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + '□'.repeat(end - start) + rest.slice(end), text);
}
