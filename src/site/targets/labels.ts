import { comparators } from '../../lexicon/comparators.ts';
import { part } from '../../core/read/text/cut.ts';
import { foldWidth } from '../../lexicon/fold.ts';
import { CHANGE_VERB } from '../../lexicon/verbs.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Target } from '../../model/target.ts';
import { numberInWords, type NumberGoal } from './number-words.ts';

const strengthLabels: Record<Target['strength'], string> = { must: '要求', strive: '力争' };

const recurrenceLabels: Record<NonNullable<Target['recurrence']>, string> = {
  yearly: '每年',
  halfyearly: '每半年',
  quarterly: '每季度',
  monthly: '每月',
};

const originLabels: Record<Target['origin'], string> = {
  prose: '正文',
  'indicator-table': '指标表',
  'outcome-table': '完成情况表',
  annex: '任务分解表',
};

/** Periods from the shortest to the longest. */
export const recurrenceOrder = ['monthly', 'quarterly', 'halfyearly', 'yearly'] as const;

/** `要求` or `力争`. */
export function strengthLabel(strength: Target['strength']): string {
  return strengthLabels[strength];
}

/**
 * What kind of demand it is: `要求`, `力争`, `要求（预期性）` where the table says so; `回顾` for the goal of a period
 * that is over, which a table of results looks back on.
 */
export function demandLabel({ strength, nature, origin }: Pick<Target, 'strength' | 'nature' | 'origin'>): string {
  if (origin === 'outcome-table') return '回顾';
  return strengthLabel(strength) + (nature === null ? '' : `（${nature}）`);
}

/** What a verb of the text asks of all items. */
const VERB = /^(?:落实|参与|负责|配合|实施)$/u;

/** What a general duty is called beside a target: `均需落实`, `均需参与`, `实施主体`. */
export function mandateLabel({ part }: Pick<Mandate, 'part'>): string {
  return VERB.test(part) ? `均需${part}` : part;
}

/** `每年`; null for what does not come round. */
export function recurrenceLabel(recurrence: Target['recurrence']): string | null {
  return recurrence === null ? null : recurrenceLabels[recurrence];
}

/** The part of a document that a target stands in. */
export function originLabel(origin: Target['origin']): string {
  return originLabels[origin];
}

/**
 * `2017年`, `2017年底`, `2018年6月底`, or as the text has it: `2018年6月30日`, `2018年6月`, `5年内`; null where none is set.
 * @param quote words of the text, which may set the year itself apart: `2030年前`
 * @param text the words of the deadline, where its date does not say them whole
 */
export function deadlineInWords(deadline: string | null, quote = '', text: string | null = null): string | null {
  if (text !== null) return dateInWords(deadline, text);
  if (deadline === null) return null;
  const [year = '', month] = deadline.split('-');
  if (month === undefined) return new RegExp(`${year}年之?前`, 'u').test(quote) ? `${year}年前` : `${year}年`;
  return month === '12' ? `${year}年底` : `${year}年${String(Number(month))}月底`;
}

/**
 * The words of a date with the year that they leave out; a day is that day, whether something is due on it or before.
 * A length of time from a day that stands elsewhere has its end beside it: `自本条例施行之日起三年内（至2025年4月）`.
 */
function dateInWords(deadline: string | null, text: string): string {
  const own = foldWidth(text).replace(/(?<!月)之?前$/u, '');
  if (deadline !== null && /(?<!\d{4}年|\d月)内$/u.test(own)) {
    const [year, month] = deadline.split('-');
    return `${own}（至${year ?? ''}年${month === undefined ? '' : `${String(Number(month))}月`}）`;
  }
  return deadline === null || /\d{4}年|[〇零○]/u.test(own) ? own : `${part(deadline, 0, 4)}年${own}`;
}

/** A date under which several goals stand: a month is no end of it where the text of one sets a day, or the month alone. */
export function sharedDeadlineInWords(targets: readonly Pick<Target, 'deadline' | 'deadlineText'>[]): string | null {
  const deadline = targets[0]?.deadline ?? null;
  const [year = '', month] = deadline?.split('-') ?? [];
  const isEnd = month === undefined || targets.every(({ deadlineText }) => deadlineText === null);
  return isEnd ? deadlineInWords(deadline) : `${year}年${String(Number(month))}月`;
}

/** Since when, in words: `2016年`, `2019年1月1日`. */
export function fromInWords(from: string | null): string | null {
  if (from === null) return null;
  const [year = '', month, day] = from.split('-');
  const parts = [`${year}年`, month && `${String(Number(month))}月`, day && `${String(Number(day))}日`];
  return parts.filter(Boolean).join('');
}

/** Deadline and period together: `2020年，每年`; null where the text gives neither. */
export function timeInWords({
  deadline,
  recurrence,
  quote,
  deadlineText,
}: Pick<Target, 'deadline' | 'recurrence'> & Partial<Pick<Target, 'quote' | 'deadlineText'>>): string | null {
  const words = [deadlineInWords(deadline, quote, deadlineText), recurrenceLabel(recurrence)].filter(
    (word) => word !== null,
  );
  return words.length === 0 ? null : words.join('，');
}

type Goal = NumberGoal & Pick<Target, 'text'>;

/** A word of the text that says a number itself: 三分之二, 四家, 零增长, 在66.8%的基础上实现新突破. */
const saysNumber = /[0-9０-９零一二两三四五六七八九十百千万半]/u;

/**
 * What a target asks for, in words: `92.3%以上`, `比2015年下降8%`, `每半年一次`. Where the text says the
 * goal in words (三分之二, 零增长), its words are kept and no number is put in their place.
 */
export function goalInWords(goal: Goal): string {
  const { comparator, text, value, recurrence } = goal;
  const period = recurrenceLabel(recurrence) ?? '';
  if (value === null) return text ?? comparators[comparator].label;
  if (text !== null && isAmount(goal, text)) return period + numberInWords(goal, text);
  if (text !== null && saysNumber.test(text)) return text.startsWith(period) ? text : period + text;
  const number = period + numberInWords(goal);
  return text === null ? number : `${number}，${text}`;
}

/** A number in words by itself, with its bound: `三分之二以上`, `2/3`, `半个月`. */
const AMOUNT = /^[\d.,，半负一二两三四五六七八九十百千万亿点成分之至到—–～~余多/／%‰-]+[^，；]{0,6}$/u;
const BOUND = /(?:以[上下内]|左右)$|[余多]/u;
const WRAPPED: ReadonlySet<Goal['comparator']> = new Set(['gte', 'gt', 'lte', 'lt', 'approx', 'decrease', 'increase']);

/** Whether the words of a goal are a number alone, of which its comparator says the rest: 减少三分之二, 不超过三十人. */
function isAmount({ comparator }: Goal, text: string): boolean {
  const change = comparator === 'decrease' || comparator === 'increase';
  if (!WRAPPED.has(comparator) || !AMOUNT.test(text) || new RegExp(CHANGE_VERB, 'u').test(text)) return false;
  return change || !BOUND.test(text);
}

/** Whether the goal says more than the metric, which in a deliverable holds it: 具备 of 所有县城具备污水收集处理能力. */
export function goalIsNews(target: Goal & Pick<Target, 'metric'>): boolean {
  return !target.metric.includes(goalInWords(target));
}

/** What is measured, behind the place that it is limited to where its own words do not say it: `萧山区：化工企业关停`. */
export function metricInPlace({ metric, scope }: Pick<Target, 'metric' | 'scope'>): string {
  return scope === null || metric.includes(scope) ? metric : `${scope}：${metric}`;
}

/** Goal, time and strength on one line: `80%以上 · 2017年 · 要求`. */
export function targetInWords(target: Target): string {
  const goal = goalIsNews(target) ? goalInWords(target) : null;
  return [goal, timeInWords(target), demandLabel(target)].filter((part) => part !== null).join(' · ');
}

/**
 * The goal in a list behind its metric: where it says the metric over again, what kind of goal it is, `每半年`. What is
 * to be started or nearly reached (`启动…工程`, `基本实现…`) is not said to be completed.
 */
export function goalBesideMetric(target: Goal & Pick<Target, 'metric'>): string {
  const goal = goalInWords(target);
  if (goal !== target.metric) return goal;
  if (target.comparator === 'recurring') return recurrenceLabel(target.recurrence) ?? comparators.recurring.label;
  return target.comparator === 'complete' ? '做到' : comparators[target.comparator].label;
}
