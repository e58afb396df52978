import type { TimeExpression } from '../clause/time-expression.ts';
import { amountWords, boundWords, nameCountedIn, nameTaken } from './amount-words.ts';
import { naming, type ClauseFindings } from './account.ts';
import { goalBase, type ClauseContext } from './clause-context.ts';
import { findGoals } from './clause-goals.ts';
import { namePartsInBracket } from './names/counted-parts.ts';
import { tellAdded } from './names/added.ts';
import { nameListed, shareClosingAct } from './names/listed-metrics.ts';
import { nameMeasure, type NamedMeasure } from './names/metric.ts';
import { shareTails } from './names/shared-tails.ts';
import { completeMetric } from './names/subjects.ts';
import { nameOfTask } from './names/task-objects.ts';
import { strivesBehind } from './frame.ts';
import type { Goal } from './rules/number/site.ts';
import type { TargetDraft } from './target-draft.ts';

/** Who is led to do something with a measure that is theirs: `合作机构` of `引导合作机构逐步将平均担保费率降至1%`. */
const LED_TO = /^(?:原则上)?(?:推动|引导|鼓励|督促)(?<whom>[^，将把]{0,8}?)(?:逐步)?[将把](?!来|军)/u;
/** What a name keeps of the words around it: `将` of `将审批时间压缩到3天`, `至少` of `负责人至少每季度研究一次`. */
const LEFT_OVER =
  /^(?:但|但是|原则上|逐步)*(?:(?:将|把|使)(?!来|军|用|得|命|领))?|(?<=\p{Script=Han})至少(?=\p{Script=Han})/gu;

/** Rules by which a number says how many there are. */
const COUNTED = /^(?:count|list)\/(?!change|each|added|cut)/u;

/** Numbers of a clause that are goals. `body` is its text with times and label set out. */
export function readNumbers(body: string, context: ClauseContext): ClauseFindings {
  const { goals, trials } = findGoals(body, context);
  const targets: TargetDraft[] = [];
  for (const { goal, index, turns } of dealOut(body, goals, context)) {
    const before = targets.at(-1)?.metric ?? context.previous;
    for (const { share, time } of turns) {
      const place = { index, share, before, first: targets[0]?.metric ?? '' };
      const { name: metric, rule } = nameGoal(body, goals, place, context);
      targets.push({ ...draft(body, goal, time, context), metric });
      trials.push(naming(goal.quantity, rule));
    }
  }
  const metrics = shareClosingAct(targets.map(({ metric }) => metric));
  const isEach = targets.length === goals.length;
  const named = isEach ? namePartsInBracket(body, goals, shareTails(body, goals, metrics)) : metrics;
  return { drafts: targets.map((target, index) => ({ ...target, metric: named[index] ?? target.metric })), trials };
}

/** A goal with the measures or the dates that it is set for: one, or one after the other. */
interface Dealt {
  goal: Goal;
  index: number;
  turns: readonly { share: number; time: TimeExpression | undefined }[];
}

/** One value may be set for several measures, or for several dates. */
function dealOut(body: string, goals: readonly Goal[], { frame, own }: ClauseContext): Dealt[] {
  const shares = goals.length === 1 ? sharedMetrics(body.slice(0, goals[0]?.quantity.start)) : 1;
  const apart = spreadOut(
    frame.times.filter((time) => time.kind === 'deadline'),
    goals.length,
  );
  const isDealt = apart.length > 1 && /分别/u.test(body);
  const isEach = isDealt && apart.length === goals.length;
  const dates = goals.length > 1 && !isEach ? own : [];
  return goals.map((goal, index) => {
    const nearest = dates.findLast((time) => time.end <= goal.quantity.start);
    if (isDealt && goals.length === 1 && shares === 1)
      return { goal, index, turns: apart.map((time) => ({ share: 0, time })) };
    const time = isEach ? apart[index] : nearest;
    return { goal, index, turns: Array.from({ length: shares }, (_, share) => ({ share, time })) };
  });
}

function draft(
  body: string,
  goal: Goal,
  time: TimeExpression | undefined,
  context: ClauseContext,
): Omit<TargetDraft, 'metric'> {
  const { quantity, comparator, rule } = goal;
  const { value, valueMax } = quantity;
  const base = goalBase(context, time);
  const undated = context.frame.times.length === 0 && context.recurrence === null;
  return {
    ...base,
    deadline: undated ? context.setting.due : base.deadline,
    deadlineText: undated ? context.setting.dueWords : base.deadlineText,
    strength: strivesBehind(context.clause, quantity.start) ? 'must' : base.strength,
    comparator,
    value,
    valueMax,
    unit: quantity.unit === '万' ? '万人' : quantity.unit,
    text: boundWords(amountWords(body, goal, context), goal),
    rule,
  };
}

interface PlaceInList {
  index: number;
  share: number;
  /** The measure before, and the first of the clause. */
  before: string | null;
  first: string;
}

/** Names what a goal of a clause measures, with what the clause leaves to those before it. */
function nameGoal(body: string, goals: readonly Goal[], place: PlaceInList, context: ClauseContext): NamedMeasure {
  const quantities = goals.map(({ quantity }) => quantity);
  const goal = goals[place.index];
  const quantity = goal?.quantity;
  const whole = { name: context.clause.text, rule: 'name/whole-clause' };
  if (!goal || !quantity) return whole;
  const measure = nameMeasure(body, quantities, quantity, place.share, place.before, context.setting.isYearly);
  const own = measure.name.replace(/□/gu, '');
  const between = place.index === 0 ? '' : body.slice(quantities[place.index - 1]?.end, quantity.start);
  const isCounted = COUNTED.test(goal.rule);
  const listed = nameListed(own, { first: place.first, between, isCounted })
    .replace(LED_TO, '$<whom>')
    .replace(LEFT_OVER, '');
  const name = tellAdded(listed, body.slice(0, quantity.start), goal.comparator);
  if (name === '') return whole;
  const complete = completeMetric(body.replace(/□/gu, ''), name, context.frame.told);
  const metric = nameTaken(nameOfTask(complete, context.setting.subject), body.slice(0, quantity.start), quantity.kind);
  return { name: nameCountedIn(metric, body, quantity), rule: measure.rule };
}

/** A span of as many years as there are goals, year by year: `2017—2020年分别推广1万辆、2万辆、3万辆和4万辆`. */
function spreadOut(times: readonly TimeExpression[], count: number): readonly TimeExpression[] {
  const [span] = times;
  const [from, to] = [Number(span?.from), Number(span?.deadline)];
  if (!span || times.length > 1 || to - from + 1 !== count) return times;
  return Array.from({ length: count }, (_, index) => ({
    ...span,
    from: null,
    deadline: String(from + index),
    words: '',
  }));
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
