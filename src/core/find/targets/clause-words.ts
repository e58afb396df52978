import { goalBase, type ClauseContext } from './clause-context.ts';
import { dealtWords, goalsInBracket, statesOf, type WordGoal } from './dealt-words.ts';
import { readDeliverable } from './deliverables.ts';
import { trimMetric } from './names/metric.ts';
import { partWorks } from './paired-works.ts';
import { completeMetric } from './names/subjects.ts';
import { dealsOut, nameOfTask } from './names/task-objects.ts';
import type { TargetDraft } from './target-draft.ts';
import type { TimeExpression } from '../clause/times.ts';

/** A verb whose object the clause before names: `构建…管理平台，力争2018年底前完成`. */
const BARE = /^(?:全部|全面|基本)?(?:完成|建成|投用|投运|实现|出台|印发|发布)$/u;

/** How something is done, and how long its rounds are: `采用年度考核的方式进行`, `每五年为一个考核期`. */
const MANNER = /^采[用取][^，]*方式(?:进行)?$|为一个[^，]*期$/u;

/** Dates dealt out to what the clause before names: `沿海和内河的港口，分别于2017年底前和2020年底前达到要求`. */
const DEALT = /^分别(?:于|在)?[、和及]*/u;

/** Deliverables and recurring duties of a clause without a number that is a goal. */
export function readWords(body: string, own: readonly TimeExpression[], context: ClauseContext): TargetDraft[] {
  const { frame, recurrence, setting } = context;
  const words = wordsOf(body);
  const inBracket = goalsInBracket(words);
  if (inBracket.length > 0) {
    const whole = readWords(body.slice(0, body.indexOf('（')), own, beforeBracket(context));
    const bracket = words.slice(words.indexOf('（'));
    return whole.length > 0
      ? [
          ...whole.map((draft) => tellBracket(draft, bracket, context)),
          ...inBracket.map((part) => ({ ...placePart(part, context), isAside: true as const })),
        ]
      : [];
  }
  if (own.length > 0 && BARE.test(words) && context.before !== '') {
    const done = { comparator: 'complete' as const, value: null, valueMax: null, unit: null };
    return [{ ...goalBase(context), ...done, metric: trimMetric(context.before), text: words }];
  }
  const dates = frame.times.filter((time) => time.deadline !== null || time.from !== null);
  if (isShareOfTask(context)) {
    const done = { comparator: 'complete' as const, value: null, valueMax: null, unit: null, text: '完成' };
    return [{ ...goalBase(context), ...done, metric: nameOfTask(words, setting.subject) }];
  }
  const goal = words.length < 4 ? null : readDeliverable(words);
  // 零增长 is a number, and needs no date to be one.
  const isNumber = typeof goal?.value === 'number';
  if (words.length < 4 || (dates.length === 0 && !recurrence && setting.wordsDue === null && !isNumber)) return [];
  const isDealt = own.length > 1 && DEALT.test(words) && context.before !== '';
  const shared = isDealt ? context.before + words.replace(DEALT, '') : words;
  const opening = body.replace(/□/gu, '');
  const plain = {
    metric: nameOfTask(completeMetric(opening, trimMetric(shared), frame.told), setting.subject),
    value: null,
    valueMax: null,
    unit: null,
  };
  if (MANNER.test(words)) return [];
  const isDuty = recurrence !== null || (frame.times.at(-1)?.kind === 'from' && /定期/u.test(words));
  if (isDuty && (goal === null || goal.comparator === 'complete')) {
    const base = goalBase(context);
    const dated = own.length > 0 || base.from !== null;
    return [{ ...base, ...plain, deadline: dated ? base.deadline : null, comparator: 'recurring', text: words }];
  }
  if (!goal) return [];
  const times = own.length > 1 || /分别/u.test(words) ? frame.times : frame.times.slice(-1);
  const parted = [...dealtWords(isDealt ? context.before + words : words, frame.times.length), ...statesOf(words)];
  if (parted.length > 0) return parted.map((part) => placePart(part, context));
  if (times.length === 0) return [{ ...goalBase(context), ...plain, deadline: setting.wordsDue, ...goal }];
  const works = goal.comparator === 'complete' ? partWorks(plain.metric) : [plain.metric];
  return times.flatMap((time) => works.map((metric) => ({ ...goalBase(context, time), ...plain, ...goal, metric })));
}

/** One of a list that deals a task out, behind one that counts: `市运河集团完成…等2条，市交投集团完成西湖油车桥港`. */
function isShareOfTask({ clause, frame, previous }: ClauseContext): boolean {
  return frame.dealt && previous !== null && dealsOut(clause.text);
}

function wordsOf(body: string): string {
  return body.replace(/□/gu, '').replace(/^(?:力争|争取|努力|确保|要|应当?|也)+/u, '');
}

/** A goal with the bracket that says what it is for each place: `基本达标（嘉兴市有所改善，其余设区市稳定达标）`. */
function tellBracket(draft: TargetDraft, bracket: string, { clause }: ClauseContext): TargetDraft {
  return { ...draft, quote: { ...draft.quote, end: clause.end }, text: (draft.text ?? '') + bracket };
}

function beforeBracket(context: ClauseContext): ClauseContext {
  const { text, start, stop } = context.clause;
  const end = text.indexOf('（');
  return { ...context, clause: { text: text.slice(0, end), start, end: start + end, stop } };
}

/** The target of one of several goals of a clause, quoted by its own words where it has some. */
function placePart({ metric, goal, turn, words }: WordGoal, context: ClauseContext): TargetDraft {
  const base = goalBase(context, context.frame.times.at(turn ?? -1));
  const at = words === null ? -1 : context.clause.text.indexOf(words);
  const start = context.clause.start + at;
  const quote = words === null || at < 0 ? base.quote : { start, end: start + words.length };
  return { ...base, quote, metric: trimMetric(metric), valueMax: null, ...goal };
}
