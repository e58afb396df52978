import type { Comparator } from '../../../model/target.ts';
import type { Calendar } from '../clause/calendar.ts';
import type { ClauseReading } from '../clause/reading.ts';
import { deadlineWords } from '../clause/deadline-words.ts';
import type { TimeExpression } from '../clause/time-expression.ts';
import type { Stance } from './stance.ts';

/** What governs the clauses of a sentence until something else does. */
export interface Frame {
  /** Deadlines named last; more than one where they are set 分别. */
  times: TimeExpression[];
  /** Whether they were named in a sentence before. */
  lent: boolean;
  /** Whether they stand behind a word of duty, and so are those of their part of the sentence alone. */
  isOwed: boolean;
  /** 力争 at a deadline governs what follows, at the head of a clause the list of measures; elsewhere its own clause. */
  strive: 'none' | 'clause' | 'list' | 'governing';
  /** Measure that a clause of this sentence named last, without a number. */
  named: string | null;
  /** The clauses of this sentence so far, without times and labels. */
  told: string[];
  /** The clauses of the sentence before, in the same way. */
  sentence: readonly string[];
  /** Whether the clause before deals out a share of a task and is a target. */
  dealt: boolean;
  /** How often what the clause before says comes round, where it says so. */
  recurrence: TimeExpression | null;
  /** How the numbers of the clause before are counted, which one that only names a number goes on with; null for none. */
  counting: Comparator | null;
  /** How many of them stand before the last semicolon. */
  part: number;
  /** Place of the first target of this sentence. */
  first: number;
}

/** A deadline that stands outside a paragraph: above it (`到2025年，…：`, for numbers and works), or in a row's cell 完成时限. */
export interface Opening {
  deadline: string;
  /** Its words, where it does not say them whole. */
  words: string | null;
  governs: 'numbers' | 'works' | 'all';
}

/** What a paragraph takes from its document. */
export interface Setting {
  calendar: Calendar;
  /** Date that numbers without one fall due at. */
  due: string | null;
  /** The same for goals in words. */
  wordsDue: string | null;
  /** The same for works that are to be finished, whose date stands above the paragraph. */
  worksDue: string | null;
  /** The words of that date above the paragraph, where it does not say them whole. */
  dueWords: string | null;
  /** What its words are about, where that stands outside them. */
  subject: string | null;
  /** Whether its numbers count what is done in one year: in a plan for one, and in a report on work. */
  isYearly: boolean;
  /** How the genre of its document is to be taken. */
  stance: Stance;
}

/** A clause with what governs it. */
export interface ClauseContext {
  clause: ClauseReading;
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

/** What a goal has from its clause: its quote, times and strength. */
export function goalBase(context: ClauseContext, time = context.frame.times.at(-1)) {
  const { clause, frame, recurrence, baseline, own, setting } = context;
  // The years of a part of a report, which a clause does not name, are those of all that stands in it.
  const isNamed = own.length > 0 || setting.stance !== 'reports';
  return {
    quote: { start: clause.start + clause.label.end, end: clause.end },
    baselineYear: baseline,
    deadline: time?.deadline ?? null,
    deadlineText: time === undefined ? null : deadlineWords(time),
    from: isNamed ? (time?.from ?? null) : null,
    recurrence: recurrence?.recurrence ?? null,
    strength: frame.strive === 'none' ? ('must' as const) : ('strive' as const),
  };
}
