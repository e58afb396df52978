import type { Verdict } from '../../../model/comparison.ts';
import type { Comparator, Target } from '../../../model/target.ts';
import { isRate } from './measure.ts';
import { compareValues, sign, type Direction, type Finding } from './value.ts';

/** The two goals that are judged, of one measure, and what is known of them from elsewhere. */
export interface Case {
  readonly a: Target;
  readonly b: Target;
  /** What each is called in the reason: 省, 市. */
  readonly labels: { readonly a: string; readonly b: string };
  /** Whether both are set for the same area, or for a measure that does not grow with the area. */
  readonly isSameArea: boolean;
  /** Which way is better, by the registry of indicators. */
  readonly direction: Direction;
}

/** How two goals compare, and why in a sentence for readers. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, 'only-a' | 'only-b'>;
  readonly reason: string;
}

const often = ['yearly', 'halfyearly', 'quarterly', 'monthly'] as const;
const rhythms = { yearly: '每年', halfyearly: '每半年', quarterly: '每季度', monthly: '每月' } as const;

/**
 * Whether the second goal is stricter than the first, equal or weaker, by value, deadline and strength: it is
 * stricter when it is so in one of them at least and weaker in none. Where one is stricter in the one and
 * weaker in the other, and where units, bases or areas differ, they are incomparable.
 */
export function judge(one: Case): Judgement {
  const { a, b, labels, isSameArea } = one;
  const isAmount = a.value !== null && b.value !== null && (!isRate(a) || !isRate(b));
  if (isAmount && !isSameArea) return incomparable(unlikeAreas(one));
  const value = compareValues(a, b, one.direction);
  if (typeof value === 'object') return incomparable(value.reason);
  const time = compareTimes(a, b);
  if (typeof time === 'object') return incomparable(time.reason);
  const rhythm = compareRhythms(a, b);
  if (typeof rhythm === 'object') return incomparable(rhythm.reason);
  const strength = sign(Number(b.strength === 'must') - Number(a.strength === 'must'));
  const parts = [
    { found: value, words: valueReason(one, value) },
    { found: time, words: timeReason(one, time) },
    { found: rhythm, words: rhythm === 0 ? '' : `周期${pick(rhythm, '更密', '更疏', '')}` },
    { found: strength, words: strength === 0 ? '' : `${labels.b}${must(b)}，${labels.a}${must(a)}` },
  ];
  const reason = parts
    .map(({ words }) => words)
    .filter((words) => words !== '')
    .join('；');
  const signs = new Set(parts.map(({ found }) => found).filter((found) => found !== 0));
  if (signs.size > 1) return { verdict: 'incomparable', reason: `${reason}：一项更严，一项更宽，不分高下。` };
  const verdict = signs.has(1) ? 'stricter' : signs.has(-1) ? 'weaker' : 'equal';
  return { verdict, reason: `${reason}。` };
}

/** Why amounts of a larger and a smaller area are not set against each other, with both. */
export function unlikeAreas({ a, b, labels }: Pick<Case, 'a' | 'b' | 'labels'>): string {
  return `绝对数量（${bothWords(labels, amount(a), amount(b))}），两处所管的范围大小不同`;
}

function incomparable(reason: string): Judgement {
  return { verdict: 'incomparable', reason: `${reason}。` };
}

function pick<Word>(found: -1 | 0 | 1, more: Word, less: Word, same: Word): Word {
  return found > 0 ? more : found < 0 ? less : same;
}

function bothWords(labels: Case['labels'], a: string, b: string): string {
  return a === b ? a : `${labels.a}${a}，${labels.b}${b}`;
}

function valueReason({ a, b, labels }: Case, found: -1 | 0 | 1): string {
  const [one, other] = [amount(a), amount(b)];
  // 实现 or 消除 alone does not tell 稳定达标 from 基本达标: where such words differ the measures tell.
  if (found !== 0 && a.value === null && b.value === null)
    return `要求${pick(found, '更严', '更宽', '')}（${labels.a}“${a.metric}”，${labels.b}“${b.metric}”）`;
  if (found === 0) return one === other ? `要求相同（${one}）` : '要求相同';
  return `要求${pick(found, '更严', '更宽', '')}（${bothWords(labels, one, other)}）`;
}

function must({ strength }: Target): string {
  return strength === 'must' ? '要求做到' : '为“力争”';
}

const bounds: Partial<Record<Comparator, string>> = { gt: '超过', lt: '低于', approx: '约' };

/** A goal as short as it can be said: `95%`, `基本消除`. */
function amount({ value, valueMax, unit, text, metric, comparator, recurrence }: Target): string {
  if (comparator === 'recurring' && value === null) return recurrence === null ? '定期' : rhythms[recurrence];
  if (value === null) return metric.includes('全覆盖') ? '全覆盖' : (text ?? '完成');
  if (text !== null) return text;
  const bound = bounds[comparator] ?? '';
  return `${bound}${String(value)}${valueMax === null ? '' : `—${String(valueMax)}`}${unit ?? ''}`;
}

/** When a goal falls due, or since when it holds; 2020年 is the end of 2020. */
function timeOf({ deadline, from }: Target): string | null {
  const date = deadline ?? from?.slice(0, 7) ?? null;
  return date === null ? null : date.length === 4 ? `${date}-12` : date;
}

/** A goal that is to be reached once asks for less where it names no deadline; a standing duty does not. */
function compareTimes(a: Target, b: Target): Finding {
  if ((a.deadline === null) !== (b.deadline === null)) {
    const isOnce = [a, b].every(({ recurrence, from }) => recurrence === null && from === null);
    return isOnce ? sign(Number(b.deadline !== null) - Number(a.deadline !== null)) : { reason: '只有一处写了期限' };
  }
  const [one, other] = [timeOf(a), timeOf(b)];
  if (one === null && other === null) return 0;
  if (one === null || other === null) return { reason: '只有一处写了时间' };
  return one === other ? 0 : other < one ? 1 : -1;
}

/** A goal with its time, in a reason: `80%以上`, `2020年100%`. */
export function promiseWords(target: Target): string {
  const date = timeOf(target);
  const beyond = target.comparator === 'gte' && target.text === null ? '以上' : '';
  return `${date === null ? '' : timeWords(date)}${amount(target)}${beyond}`;
}

/** `2015-12` as `2015年`, `2016-06` as `2016年6月`. */
export function dateWords(date: string): string {
  return timeWords(date.length === 4 ? `${date}-12` : date);
}

function timeReason({ a, b, labels }: Case, found: -1 | 0 | 1): string {
  const [one, other] = [timeOf(a), timeOf(b)].map(timeWords);
  if (one === undefined || other === undefined) return '';
  if (one === '' && other === '') return a.recurrence === null ? '都没有写期限' : '';
  if (one === '') return `${labels.b}写明期限（${other}），${labels.a}没有写`;
  if (other === '') return `${labels.b}没有写期限，${labels.a}写明${one}`;
  const word = a.deadline === null && b.deadline === null ? '起始' : '期限';
  return `${word}${pick(found, '更早', '更晚', '相同')}（${bothWords(labels, one, other)}）`;
}

function timeWords(date: string | null): string {
  if (date === null) return '';
  const [year = '', month = '12'] = date.split('-');
  return month === '12' ? `${year}年` : `${year}年${String(Number(month))}月`;
}

function compareRhythms(a: Target, b: Target): Finding {
  if (a.recurrence === b.recurrence) return 0;
  if (a.recurrence === null || b.recurrence === null) return { reason: '只有一处写了周期' };
  return sign(often.indexOf(b.recurrence) - often.indexOf(a.recurrence));
}
