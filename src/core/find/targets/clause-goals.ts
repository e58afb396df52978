import { DUTY_WORD } from '../../../lexicon/duty-words.ts';
import { CHANGE_VERB, countingVerbs } from '../../../lexicon/verbs.ts';
import { trial, type Trial } from './account.ts';
import type { ClauseContext } from './clause-context.ts';
import { judgeNumber, type Governed } from './rules/number/judge.ts';
import type { Goal } from './rules/number/site.ts';

/** What else says so, beside the words of duty and the verbs that count. */
const owing = [
  '用于',
  '不低于',
  '不少于',
  '不小于',
  '不高于',
  '不超过',
  '不大于',
  '不得',
  '控制在',
  '稳定在',
  '保持在',
  '维持在',
  '突破',
];
/** Words that make a number without a date something that is owed. */
const OWED = new RegExp([DUTY_WORD, ...owing, ...countingVerbs].join('|'), 'u');
/** `提高到30%`, `年均增长6%以上`: a change that lies ahead. */
const CHANGES = new RegExp(`(?:${CHANGE_VERB}|扩大|降)(?:到|至)|年均(?:${CHANGE_VERB})[^，；]*以上`, 'u');
/** Without a deadline, a change between two states is one that has been: `污水处理率由52%提高到72%`. */
const CHANGED = new RegExp(`(?:由|从)[^，；]{0,8}\\d[^，；]*(?:${CHANGE_VERB}|扩大|降)(?:到|至)`, 'u');

/** The numbers of a clause that are goals, and what was asked of each number. */
export function findGoals(body: string, context: ClauseContext): { goals: readonly Goal[]; trials: Trial[] } {
  const { quantities } = context.clause;
  const governed = governs(body, context);
  const goals: Goal[] = [];
  const trials = quantities.map((quantity) => {
    const verdict = judgeNumber(body, quantity, quantities, goals.at(-1) ?? null, governed);
    if ('gift' in verdict) goals.push({ quantity, comparator: verdict.gift, rule: verdict.rule });
    return trial('number', quantity, verdict);
  });
  return { goals: /分别/u.test(body) ? shareBound(goals) : goals, trials };
}

function governs(body: string, { frame, setting, baseline, recurrence }: ClauseContext): Governed {
  const { asOf } = setting.calendar;
  // A change against the year that a plan starts from lies ahead: `比2020年下降16%` in a plan of 2021.
  const ahead = asOf !== null && baseline !== null && asOf - Number(baseline) <= 1;
  const recurs = recurrence !== null;
  const due = frame.times.length > 0 || recurs || ahead || setting.due !== null;
  const { counting } = frame;
  return {
    due,
    recurs,
    counting,
    owed: due || counting !== null || (!CHANGED.test(body) && (OWED.test(body) || CHANGES.test(body))),
  };
}

/** Gives the bound behind the last number of a list to those before it: `分别达到35%、40%以上`. */
function shareBound(goals: readonly Goal[]): readonly Goal[] {
  const last = goals.at(-1);
  if (!last?.quantity.bound || last.comparator === 'decrease' || last.comparator === 'increase') return goals;
  return goals.map((goal) => {
    const follows = goal.quantity.bound === null && (goal.comparator === 'eq' || goal.comparator === 'count');
    return follows ? { ...goal, comparator: last.comparator } : goal;
  });
}
