import type { Span } from '../../model/span.ts';
import { readNumeral } from '../text/numeral.ts';
import { findResponsibilityNotes } from '../structure/responsibility.ts';
import { annualYear, NO_CALENDAR, type Calendar } from './calendar.ts';
import { splitSentences, type Clause } from './clauses.ts';
import { readDeliverable } from './deliverables.ts';
import { countingVerb, readGoal, type Comparator, type Goal } from './goals.ts';
import { doneBefore, isStatement, stoodBefore } from './statements.ts';
import { nameMeasure, trimMetric } from './metric.ts';
import { findQuantities } from './quantities.ts';
import { findTimes, type Recurrence, type TimeExpression } from './times.ts';

/** A commitment found in a provision; `quote` is a span of its words. */
export interface TargetDraft {
  quote: Span;
  metric: string;
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
  unit: string | null;
  text: string | null;
  baselineYear: string | null;
  deadline: string | null;
  recurrence: Recurrence | null;
  from: string | null;
  strength: 'must' | 'strive';
}

const FULL_DATE = '2019-01-01'.length;
const DAILY = '次/天';
const STRIVE = /力争|争取|努力/u;
const MUST = /确保|必须/u;
const PAST = /同比|(?<!对)已(?:经)?(?:完成|达到|建成)|以来/u;
/** `提前一年完成`: before the date that governs. */
const EARLIER = /提前([一两二三]|\d)年(?:完成|实现|达到)/u;
/** A verb whose object the clause before names: `构建…管理平台，力争2018年底前完成`. */
const BARE = /^(?:全部|全面|基本)?(?:完成|建成|投用|投运|实现)$/u;
/** What is done with a deliverable named before: part of it, not one of its own. */
const SEQUEL = /^(?:并)?(?:及时)?(?:向社会|报)[^，]{0,6}(?:公开|公布|备案)$|^并报[^，]*备案$/u;
/** `1.萧山区：`, `专栏…：`, `——` and other labels before the words of a clause. */
const LABEL =
  /^(?:(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[.．、]?)?[^，。：]{0,20}：|[—•·]+|(?:\d{1,3}[.．、]|[（(][\d一二三四五六七八九十]{1,3}[）)])(?!\d))/u;
const OBLIGATION =
  /(?:应当?|要|须|必须|确保|力争|完成|建成|达到|不低于|不少于|不小于|不高于|不超过|不大于|不得|控制在|稳定在|保持在|维持在|突破|新增|开展|实施|(?:提高|提升|增加|上升|扩大|下降|降低|减少|压减|降)(?:到|至))/u;

/** A table whose cells have run together: `（万吨）2551.72347.6-8%`. No number can be told from the next. */
const RUN_TOGETHER = /(?<!\d)(?!20\d\d\.\d\d?\.\d)\d{3,}\.\d+\.\d|[）)]\d[\d.]*[<>≤≥＜＞]\d/u;
/** Without a deadline, a change between two states is one that has been: `污水处理率由52%提高到72%`. */
const CHANGED = /(?:由|从)[^，；]{0,8}\d[^，；]*(?:提高|提升|增加|上升|扩大|下降|降低|减少|降)(?:到|至)/u;

/** What governs the clauses of a sentence until something else does. */
interface Frame {
  /** Deadlines named last; more than one where they are set 分别. */
  times: TimeExpression[];
  /** 力争 at a deadline governs what follows; elsewhere its own clause. */
  strive: 'none' | 'clause' | 'governing';
}

/**
 * Finds the commitments of a paragraph: numbers that are goals, and deliverables with a deadline or a
 * recurrence.
 * @param isGoalSection whether it stands under 目标, where a deadline carries over a full stop
 * @param calendar what the document says of its own time
 * @param opening a deadline from outside the paragraph, for what it sets none for
 */
export function extractTargets(
  words: string,
  isGoalSection: boolean,
  calendar: Calendar = NO_CALENDAR,
  opening: Opening | null = null,
): TargetDraft[] {
  if (RUN_TOGETHER.test(words)) return [];
  const notes = findResponsibilityNotes(words);
  const text = notes.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '。'.repeat(end - start) + rest.slice(end),
    words,
  );
  const targets: TargetDraft[] = [];
  const told = opening ?? noteDeadline(words, notes, calendar);
  let carried: Frame | null = null;
  const setting: Setting = {
    calendar,
    due: told?.deadline ?? annualYear(calendar),
    wordsDue: told?.governs === 'all' ? told.deadline : null,
  };
  let lastSubject = '';
  for (const sentence of splitSentences(text)) {
    const subject = sentence[0]?.text.slice(0, 5) ?? '';
    const untimed = findTimes(sentence[0]?.text ?? '', calendar).every(({ kind }) => kind === 'baseline');
    const goesOn =
      carried !== null && untimed && (isGoalSection || (lastSubject.includes(subject) && subject.length === 5));
    const frame: Frame = goesOn && carried ? { ...carried } : { times: [], strive: 'none' };
    if (isStatement(sentence, calendar)) continue;
    const done = doneBefore(sentence);
    for (const [index, clause] of sentence.entries())
      if (!done.has(index) && !stoodBefore(clause, calendar))
        readClause(clause, sentence[index - 1]?.text ?? '', frame, setting, targets);
    carried = frame.times.length > 0 ? frame : null;
    lastSubject = sentence.map((clause) => clause.text).join('，');
  }
  return targets;
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
  if (PAST.test(text) || SEQUEL.test(text)) return;
  const times = findTimes(text, setting.calendar);
  const deadlines = times.filter((time) => time.kind === 'deadline' || time.kind === 'from');
  const recurrence = times.find((time) => time.kind === 'recurrence') ?? null;
  if (deadlines.length > 0) {
    frame.times = deadlines;
    frame.strive = 'none';
  } else if (frame.strive === 'clause' && !text.startsWith('并')) frame.strive = 'none';
  const ahead = EARLIER.exec(text)?.[1];
  if (STRIVE.test(text)) frame.strive = deadlines.length > 0 ? 'governing' : 'clause';
  else if (MUST.test(text)) frame.strive = 'none';
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const context: Context = {
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
    previous: targets.at(-1)?.metric ?? null,
  };
  const count = targets.length;
  targets.push(...readNumbers(blank(text, [...times, { start: 0, end: label }]), context));
  if (targets.length === count)
    targets.push(
      ...readWords(
        blank(text, [
          ...times.filter((time) => time.kind === 'deadline' || time.kind === 'from'),
          { start: 0, end: label },
        ]),
        deadlines,
        context,
      ),
    );
  const governs = frame.times.every((time) => time.kind !== 'from' || time.from?.length === FULL_DATE);
  if (targets.length > count && !governs) frame.times = [];
}

/** A deadline that stands outside a paragraph: above it (`到2025年，…：`, for numbers), or in a row's cell 完成时限. */
interface Opening {
  deadline: string;
  governs: 'numbers' | 'all';
}

/** What a paragraph takes from its document. */
interface Setting {
  calendar: Calendar;
  /** Date that numbers without one fall due at. */
  due: string | null;
  /** The same for goals in words. */
  wordsDue: string | null;
}

/** The deadline that governs, some years earlier: `京津冀、长三角等区域提前一年完成`. */
function bringForward(time: TimeExpression, years: string): TimeExpression {
  const [year = '', ...rest] = (time.deadline ?? '').split('-');
  const deadline = [String(Number(year) - (readNumeral(years) ?? 0)), ...rest].join('-');
  return time.deadline === null ? time : { ...time, deadline };
}

interface Context {
  clause: Clause;
  frame: Frame;
  setting: Setting;
  recurrence: TimeExpression | null;
  /** Deadlines that the clause itself sets; a number follows the one before it. */
  own: readonly TimeExpression[];
  /** The clause before, which may name what this one leaves out. */
  before: string;
  baseline: string | null;
  /** Measure of the target before, which a clause may leave out: `其中非棉项目达到55%以上`. */
  previous: string | null;
}

function goalBase({ clause, frame, recurrence, baseline }: Context, time = frame.times.at(-1)) {
  return {
    quote: { start: clause.start + (LABEL.exec(clause.text)?.[0].length ?? 0), end: clause.end },
    baselineYear: baseline,
    deadline: time?.deadline ?? null,
    from: time?.from ?? null,
    recurrence: recurrence?.recurrence ?? null,
    strength: frame.strive === 'none' ? ('must' as const) : ('strive' as const),
  };
}

/** Deliverables and recurring duties of a clause without a number that is a goal. */
function readWords(body: string, own: readonly TimeExpression[], context: Context): TargetDraft[] {
  const { frame, recurrence, setting } = context;
  const words = body.replace(/□/gu, '').replace(/^(?:力争|争取|努力|确保|要|应|也)+/u, '');
  if (own.length > 0 && BARE.test(words) && context.before !== '') {
    const done = { comparator: 'complete' as const, value: null, valueMax: null, unit: null };
    return [{ ...goalBase(context), ...done, metric: trimMetric(context.before), text: words }];
  }
  const dates = frame.times.filter((time) => time.deadline !== null || time.from !== null);
  if (words.length < 4 || (dates.length === 0 && !recurrence && setting.wordsDue === null)) return [];
  const goal = readDeliverable(words);
  const plain = { metric: trimMetric(words), value: null, valueMax: null, unit: null };
  const isDuty = recurrence !== null || (frame.times.at(-1)?.kind === 'from' && /定期/u.test(words));
  if (isDuty && (goal === null || goal.comparator === 'complete')) {
    const base = goalBase(context);
    const dated = own.length > 0 || base.from !== null;
    return [{ ...base, ...plain, deadline: dated ? base.deadline : null, comparator: 'recurring', text: words }];
  }
  if (!goal) return [];
  const times = own.length > 1 || /分别/u.test(words) ? frame.times : frame.times.slice(-1);
  if (times.length === 0) return [{ ...goalBase(context), ...plain, deadline: setting.wordsDue, ...goal }];
  return times.map((time) => ({ ...goalBase(context, time), ...plain, ...goal }));
}

function readNumbers(body: string, context: Context): TargetDraft[] {
  const goals = findGoals(body, context);
  const targets: TargetDraft[] = [];
  const shares = goals.length === 1 ? sharedMetrics(body.slice(0, goals[0]?.quantity.start)) : 1;
  const apart = context.frame.times.filter((time) => time.kind === 'deadline');
  const dealt = goals.length > 1 && apart.length === goals.length && /分别/u.test(body);
  const own = goals.length > 1 && !dealt ? context.own : [];
  for (const [index, { quantity, comparator }] of goals.entries()) {
    const { value, valueMax } = quantity;
    const text = rareWords(body, quantity, context) ?? quantity.words;
    const unit = quantity.unit === '万' ? '万人' : quantity.unit;
    const before = targets.at(-1)?.metric ?? context.previous;
    for (let share = 0; share < shares; share++) {
      const measures = goals.map((goal) => goal.quantity);
      const name = nameMeasure(body, measures, quantity, share, before).replace(/□/gu, '');
      const metric = name === '' ? context.clause.text : name;
      const nearest = own.findLast((time) => time.end <= quantity.start);
      const base = goalBase(context, dealt ? apart[index] : nearest);
      const undated = context.frame.times.length === 0 && context.recurrence === null;
      const deadline = undated ? context.setting.due : base.deadline;
      targets.push({ ...base, deadline, metric, comparator, value, valueMax, unit, text });
    }
  }
  return targets;
}

function findGoals(body: string, { frame, setting, baseline, recurrence }: Context): Goal[] {
  const { asOf } = setting.calendar;
  const quantities = findQuantities(body);
  const goals: Goal[] = [];
  // A change against the year that a plan starts from lies ahead: `比2020年下降16%` in a plan of 2021.
  const ahead = asOf !== null && baseline !== null && asOf - Number(baseline) <= 1;
  const due = frame.times.length > 0 || recurrence !== null || ahead || setting.due !== null;
  const isGoal = due || (!CHANGED.test(body) && (OBLIGATION.test(body) || countingVerb.test(body)));
  for (const quantity of quantities) {
    if (!isGoal && quantity.unit !== DAILY) continue;
    if (recurrence === null && quantity.words?.startsWith('一')) continue;
    const repeated = recurrence !== null && (quantity.unit === '次' || quantity.unit === '轮');
    const comparator = repeated ? 'recurring' : readGoal(body, quantity, quantities, goals.at(-1) ?? null, due);
    if (comparator !== null) goals.push({ quantity, comparator });
  }
  return /分别/u.test(body) ? shareBound(goals) : goals;
}

/** Gives the bound behind the last number of a list to those before it: `分别达到35%、40%以上`. */
function shareBound(goals: readonly Goal[]): Goal[] {
  const last = goals.at(-1);
  if (!last?.quantity.bound || last.comparator === 'decrease' || last.comparator === 'increase') return [...goals];
  return goals.map((goal) => {
    const follows = goal.quantity.bound === null && (goal.comparator === 'eq' || goal.comparator === 'count');
    return follows ? { ...goal, comparator: last.comparator } : goal;
  });
}

/** How many measures share one value: `河道绿化普及率、水体岸线自然化率不低于80%`. */
function sharedMetrics(before: string): number {
  const names = before
    .replace(/(?:均|都|分别)?(?:不低于|不少于|不高于|不超过|达到|达|控制在|保持在|稳定在|为)+$/u, '')
    .split('、');
  const pair = /^(.+)和(.+?)(?:率|比例|比重|指数|系数)均/u.test(before);
  if (pair && names.length === 1) return 2;
  return names.length > 1 && names.every((name) => /(?:率|比例|比重|指数|系数)$/u.test(name)) ? names.length : 1;
}

/** `每两年一轮`: a period that has no name in the data stays in the words of the goal. */
function rareWords(body: string, { start, end }: Span, { clause, recurrence }: Context): string | null {
  if (recurrence === null || recurrence.recurrence !== null) return null;
  return clause.text.slice(recurrence.start, recurrence.end) + body.slice(start, end);
}

/** The text with spans set out, at the same length. */
function blank(text: string, spans: readonly Span[]): string {
  return spans.reduce((rest, { start, end }) => rest.slice(0, start) + '□'.repeat(end - start) + rest.slice(end), text);
}
