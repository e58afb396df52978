import { amountWords, nameTaken } from './amount-words.ts';
import { goalBase, type ClauseContext } from './clause-context.ts';
import { namePartsInBracket } from './names/counted-parts.ts';
import { countingVerb, readGoal, type Goal } from './goals.ts';
import { nameListed, shareClosingAct } from './names/listed-metrics.ts';
import { nameMeasure } from './names/metric.ts';
import { findQuantities } from '../clause/quantities.ts';
import { completeMetric } from './names/subjects.ts';
import { nameOfTask } from './names/task-objects.ts';
import type { TargetDraft } from './target-draft.ts';
import type { TimeExpression } from '../clause/times.ts';

const DAILY = '次/天';
const OBLIGATION =
  /(?:应当?|要|须|必须|确保|力争|完成|建成|达到|用于|不低于|不少于|不小于|不高于|不超过|不大于|不得|控制在|稳定在|保持在|维持在|突破|新增|开展|实施|(?:提高|提升|增加|上升|扩大|下降|降低|减少|压减|降)(?:到|至)|年均(?:增长|增加|提高|下降|降低|减少)[^，；]*以上)/u;
/** What a name keeps of the words of duty: `将` of `将剩余1家化工企业退出`, `至少` of `负责人至少每季度研究一次`. */
const LEFT_OVER = /^将(?=剩余)|(?<=\p{Script=Han})至少(?=\p{Script=Han})/u;
/** Without a deadline, a change between two states is one that has been: `污水处理率由52%提高到72%`. */
const CHANGED = /(?:由|从)[^，；]{0,8}\d[^，；]*(?:提高|提升|增加|上升|扩大|下降|降低|减少|降)(?:到|至)/u;

/** Numbers of a clause that are goals. `body` is its text with times and label set out. */
export function readNumbers(body: string, context: ClauseContext): TargetDraft[] {
  const goals = findGoals(body, context);
  const targets: TargetDraft[] = [];
  const shares = goals.length === 1 ? sharedMetrics(body.slice(0, goals[0]?.quantity.start)) : 1;
  const apart = spreadOut(
    context.frame.times.filter((time) => time.kind === 'deadline'),
    goals.length,
  );
  const isDealt = apart.length > 1 && /分别/u.test(body);
  const dealt = isDealt && apart.length === goals.length;
  const own = goals.length > 1 && !dealt ? context.own : [];
  for (const [index, goal] of goals.entries()) {
    const { quantity, comparator } = goal;
    const { value, valueMax } = quantity;
    const text = amountWords(body, goal, context);
    const unit = quantity.unit === '万' ? '万人' : quantity.unit;
    const before = targets.at(-1)?.metric ?? context.previous;
    const nearest = own.findLast((time) => time.end <= quantity.start);
    // One value may be set for several measures, or for several dates.
    const turns =
      isDealt && goals.length === 1 && shares === 1
        ? apart.map((time) => ({ share: 0, time }))
        : Array.from({ length: shares }, (_, share) => ({ share, time: dealt ? apart[index] : nearest }));
    for (const { share, time } of turns) {
      const metric = nameGoal(body, goals, { index, share, before, first: targets[0]?.metric ?? '' }, context);
      const base = goalBase(context, time);
      const undated = context.frame.times.length === 0 && context.recurrence === null;
      const deadline = undated ? context.setting.due : base.deadline;
      targets.push({ ...base, deadline, metric, comparator, value, valueMax, unit, text });
    }
  }
  const metrics = shareClosingAct(targets.map(({ metric }) => metric));
  const named = targets.length === goals.length ? namePartsInBracket(body, goals, metrics) : metrics;
  return targets.map((target, index) => ({ ...target, metric: named[index] ?? target.metric }));
}

interface PlaceInList {
  index: number;
  share: number;
  /** The measure before, and the first of the clause. */
  before: string | null;
  first: string;
}

/** Names what a goal of a clause measures, with what the clause leaves to those before it. */
function nameGoal(body: string, goals: readonly Goal[], place: PlaceInList, context: ClauseContext): string {
  const quantities = goals.map(({ quantity }) => quantity);
  const quantity = quantities[place.index];
  if (!quantity) return context.clause.text;
  const own = nameMeasure(body, quantities, quantity, place.share, place.before).replace(/□/gu, '');
  const between = place.index === 0 ? '' : body.slice(quantities[place.index - 1]?.end, quantity.start);
  const name = nameListed(own, place.first, between).replace(LEFT_OVER, '');
  if (name === '') return context.clause.text;
  const whole = completeMetric(body.replace(/□/gu, ''), name, context.frame.told);
  return nameTaken(nameOfTask(whole, context.setting.subject), body.slice(0, quantity.start));
}

/** A span of as many years as there are goals, year by year: `2017—2020年分别推广1万辆、2万辆、3万辆和4万辆`. */
function spreadOut(times: readonly TimeExpression[], count: number): readonly TimeExpression[] {
  const [span] = times;
  const [from, to] = [Number(span?.from), Number(span?.deadline)];
  if (!span || times.length > 1 || to - from + 1 !== count) return times;
  return Array.from({ length: count }, (_, index) => ({ ...span, from: null, deadline: String(from + index) }));
}

function findGoals(body: string, { frame, setting, baseline, recurrence }: ClauseContext): Goal[] {
  const { asOf } = setting.calendar;
  const quantities = findQuantities(body);
  const goals: Goal[] = [];
  // A change against the year that a plan starts from lies ahead: `比2020年下降16%` in a plan of 2021.
  const ahead = asOf !== null && baseline !== null && asOf - Number(baseline) <= 1;
  const due = frame.times.length > 0 || recurrence !== null || ahead || setting.due !== null;
  const isGoal = due || (!CHANGED.test(body) && (OBLIGATION.test(body) || countingVerb.test(body)));
  for (const quantity of quantities) {
    if (!isGoal && quantity.unit !== DAILY) continue;
    if (recurrence === null && quantity.kind === 'count' && quantity.words?.startsWith('一')) continue;
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
