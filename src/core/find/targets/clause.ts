import type { Comparator } from '../../../model/target.ts';
import type { ClauseReading } from '../clause/reading.ts';
import { naming, type ClauseFindings } from './account.ts';
import type { ClauseContext, Frame, Setting } from './clause-context.ts';
import { readNumbers } from './clause-numbers.ts';
import { readWords } from './clause-words.ts';
import { broughtForward, enterClause, leaveClause, recurrenceOf } from './frame.ts';
import { supplyLeftOut } from './names/left-out.ts';
import { dealsOut } from './names/task-objects.ts';
import type { TargetDraft } from './target-draft.ts';

/** Comparators of what is counted. */
const COUNTED: ReadonlySet<Comparator> = new Set(['count', 'increase', 'gte']);

/**
 * Reads the targets of a clause that no rule keeps from having any: of its numbers, or, where none is a goal, of its
 * words. The frame and the targets so far go on behind it.
 */
export function readClause(
  clause: ClauseReading,
  before: string,
  frame: Frame,
  setting: Setting,
  targets: TargetDraft[],
): ClauseFindings {
  const recurrence = recurrenceOf(clause, frame);
  enterClause(frame, clause);
  const context: ClauseContext = {
    clause,
    frame: broughtForward(frame, clause),
    setting,
    recurrence,
    own: clause.deadlines,
    before,
    baseline: clause.baseline,
    previous: frame.named ?? targets.at(-1)?.metric ?? setting.subject,
  };
  const numbers = readNumbers(clause.untimed, context);
  const words = numbers.drafts.length > 0 ? null : readWords(clause.undated, context);
  const { drafts, trials } = nameWhole(words?.drafts ?? numbers.drafts, context, targets);
  const isFound = drafts.length > 0;
  const counting = numbers.drafts.findLast(({ comparator }) => COUNTED.has(comparator))?.comparator ?? null;
  leaveClause(frame, clause, { isFound, isDealt: isFound && dealsOut(clause.plain), recurrence, counting });
  return { drafts, trials: [...numbers.trials, ...(words?.trials ?? []), ...trials] };
}

/** Names in the targets of a clause what it leaves to those before it, and adds them to those so far. */
function nameWhole(found: readonly TargetDraft[], context: ClauseContext, targets: TargetDraft[]): ClauseFindings {
  const { frame, setting, clause, own } = context;
  const said = {
    clauses: frame.told,
    part: frame.part,
    sentence: frame.sentence,
    task: setting.subject,
    isDated: own.length > 0,
    words: clause.undated.replace(/□/gu, ''),
  };
  const whole = found.map((draft) => {
    const supplied = supplyLeftOut(draft, { ...said, earlier: targets.slice(frame.first) });
    targets.push(supplied.draft);
    return supplied;
  });
  const span = { start: clause.label.end, end: clause.text.length };
  return {
    drafts: whole.map(({ draft }) => draft),
    trials: whole.flatMap(({ rule }) => (rule === null ? [] : [naming(span, rule)])),
  };
}
