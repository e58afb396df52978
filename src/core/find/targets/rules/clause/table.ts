import type { Calendar } from '../../../clause/calendar.ts';
import type { ClauseReading } from '../../../clause/reading.ts';
import { decide, type Verdict } from '../rule.ts';
import { asideRules } from './asides.ts';
import { doneRules, statementRules } from './done.ts';
import type { ClauseRule, ClauseSite } from './site.ts';

/** The rules that keep a clause from giving a record, in their order: those of its sentence, then its own. */
export const clauseRules: readonly ClauseRule[] = [...statementRules, ...doneRules, ...asideRules];

const ownRules = [...doneRules, ...asideRules];

/** Whether a sentence looks back, or past the plan, and by which rule. */
export function judgeSentence(sentence: readonly ClauseReading[], calendar: Calendar, isLost: boolean): Verdict<never> {
  return judge(statementRules, sentence, 0, { calendar, isLost, doubtful: new Set() });
}

/** Whether a clause of a sentence gives no record, and by which rule. */
export function judgeClause(
  sentence: readonly ClauseReading[],
  index: number,
  calendar: Calendar,
  doubtful: ReadonlySet<number>,
): Verdict<never> {
  return judge(ownRules, sentence, index, { calendar, isLost: false, doubtful });
}

function judge(
  rules: readonly ClauseRule[],
  sentence: readonly ClauseReading[],
  index: number,
  known: Pick<ClauseSite, 'calendar' | 'isLost' | 'doubtful'>,
): Verdict<never> {
  const clause = sentence[index];
  if (!clause) return { rule: null, refused: 'no-rule', tried: [] };
  const words = clause.text.slice(clause.label.end);
  return decide(rules, {
    ...{ ...known, clause, words, sentence, index },
    // Few rules ask for it, and a long sentence has many clauses.
    get whole() {
      return sentence.map(({ text }) => text).join('，');
    },
  });
}
