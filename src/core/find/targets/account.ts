import type { Span } from '../../../model/span.ts';
import type { ClauseReading } from '../clause/reading.ts';
import type { Reason } from './rules/reasons.ts';
import type { Verdict } from './rules/rule.ts';
import type { TargetDraft } from './target-draft.ts';

/** One question put to a table of rules, and the answer. */
export interface Trial {
  /** What it was asked of. */
  of: 'sentence' | 'clause' | 'number' | 'words' | 'cell' | 'name';
  /** A span of the text of the clause. */
  span: Span;
  /** Rules that were asked and had nothing to say. */
  tried: readonly string[];
  /** The rule that decided; null where none did. */
  rule: string | null;
  /** Why it gives no record; null where it gives one, or leaves it to the next question. */
  refused: Reason | null;
}

/** What became of a clause: how it was read, what was asked, and the records that it gives. */
export interface ClauseAccount {
  clause: ClauseReading;
  trials: readonly Trial[];
  drafts: readonly TargetDraft[];
}

/** What was found in a clause, and what was asked of it. */
export interface ClauseFindings {
  drafts: TargetDraft[];
  trials: Trial[];
}

/** A question and its answer. */
export function trial<Gift>(of: Trial['of'], { start, end }: Span, verdict: Verdict<Gift>): Trial {
  const { rule, tried } = verdict;
  return { of, span: { start, end }, tried, rule, refused: 'refused' in verdict ? verdict.refused : null };
}

/** What names a record that a number or the words of a clause give. */
export function naming({ start, end }: Span, rule: string): Trial {
  return { of: 'name', span: { start, end }, tried: [], rule, refused: null };
}

/** A question to those rules that only refuse: none of them may have a word to say. */
export function refusal(of: Trial['of'], { text }: ClauseReading, verdict: Verdict<never>): Trial {
  const asked = trial(of, { start: 0, end: text.length }, verdict);
  return asked.rule === null ? { ...asked, refused: null } : asked;
}

/** Whether a clause holds a number or a date, so that it must give a record or say why not. */
function holdsNumber({ text, times }: ClauseReading): boolean {
  return times.length > 0 || /[\d０-９]/u.test(text);
}

/**
 * Why a clause with a number or a date gives no record; null where it gives one, or holds neither. A number that no rule
 * knows is the reason before all that is known of the others.
 */
export function reasonOf({ clause, trials, drafts }: ClauseAccount): Reason | null {
  if (drafts.length > 0 || !holdsNumber(clause)) return null;
  const refused = (of: readonly Trial['of'][]) =>
    trials.flatMap((one) => (of.includes(one.of) && one.refused !== null ? [one.refused] : []));
  const [whole] = refused(['sentence', 'clause']);
  const numbers = refused(['number']);
  const [words] = refused(['words']);
  return whole ?? numbers.find((reason) => reason === 'no-rule') ?? numbers[0] ?? words ?? 'no-rule';
}
