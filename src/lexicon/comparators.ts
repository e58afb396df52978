import type { Comparator } from '../model/target.ts';

/** How a comparison of a value with a number is called and drawn. */
export interface ComparatorRow {
  readonly label: string;
  /** What charts set before the number. */
  readonly sign?: string;
  /** What tables print before it. */
  readonly printed?: readonly string[];
  /** The side of the number on which values may lie. */
  readonly allows?: 'more' | 'less';
}

/** All that a target may ask of its value. */
export const comparators: Readonly<Record<Comparator, ComparatorRow>> = {
  gte: { label: '不低于', sign: '≥', printed: ['≥'], allows: 'more' },
  gt: { label: '超过', sign: '>', printed: ['>', '＞'], allows: 'more' },
  lte: { label: '不超过', sign: '≤', printed: ['≤'], allows: 'less' },
  lt: { label: '低于', sign: '<', printed: ['<', '＜'], allows: 'less' },
  eq: { label: '达到' },
  approx: { label: '左右', sign: '约' },
  decrease: { label: '下降或削减' },
  increase: { label: '提高或新增' },
  count: { label: '完成数' },
  complete: { label: '完成' },
  maintain: { label: '保持' },
  recurring: { label: '定期' },
};

/** A comparator that tables print as a sign. */
export type PrintedComparator = 'gte' | 'gt' | 'lte' | 'lt';

const printed: readonly PrintedComparator[] = ['gte', 'gt', 'lte', 'lt'];

/** Signs of comparison before a number, for the inside of a bracket expression. */
export const COMPARATOR = printed.flatMap((comparator) => comparators[comparator].printed ?? []).join('');

/** The comparator that a sign stands for, null for any other character. */
export function readComparator(sign: string): PrintedComparator | null {
  return printed.find((comparator) => comparators[comparator].printed?.includes(sign)) ?? null;
}
