import { quantileSorted, sort } from 'd3-array';
import { yearOf } from '../core/read/text/date.ts';

/** Years that stand in one column, both included; null for targets without a deadline. */
export interface DeadlineSpan {
  label: string;
  /** Its name in a column too narrow for it. */
  short?: string;
  years: { from: number; to: number } | null;
}

/** So many columns have a year in their head. */
const MOST = 6;

/**
 * The columns in which deadlines are counted, in the order of time; the last is for targets without one.
 * @param ends last year of each column but the last with years; else each year has its own, or, of many years, columns
 * that hold alike many
 */
export function deadlineSpans(deadlines: readonly (string | null)[], ends?: readonly number[]): DeadlineSpan[] {
  const years = sort(deadlines.flatMap((deadline) => (deadline === null ? [] : [Number(yearOf(deadline))])));
  const cuts = ends ?? findEnds(years);
  const dated = [...cuts, Infinity].map((to, index) => nameSpan((cuts[index - 1] ?? -Infinity) + 1, to));
  return [...(years.length === 0 ? [] : dated), { label: '未写', years: null }];
}

/** Whether a target is counted in a column. */
export function within({ years }: DeadlineSpan, deadline: string | null): boolean {
  if (years === null || deadline === null) return years === null && deadline === null;
  const year = Number(yearOf(deadline));
  return years.from <= year && year <= years.to;
}

/** @param years of all deadlines in order, each as often as it is one */
function findEnds(years: readonly number[]): number[] {
  const distinct = [...new Set(years)];
  if (distinct.length <= MOST) return distinct.slice(0, -1);
  const quantiles = Array.from({ length: MOST - 1 }, (_, index) => quantileSorted([...years], (index + 1) / MOST) ?? 0);
  return [...new Set(quantiles.map(Math.floor))].filter((end) => end < Math.max(...distinct));
}

/** `至2016`, `2017`, `18—19`, `2025起`; of all years `写明`. */
function nameSpan(from: number, to: number): DeadlineSpan {
  const years = { from, to };
  const short = (year: number) => String(year % 100).padStart(2, '0');
  if (from === -Infinity) return { label: to === Infinity ? '写明' : `至${to}`, years };
  if (to === Infinity) return { label: `${from}起`, short: `${short(from)}起`, years };
  return { label: from === to ? String(from) : `${short(from)}—${short(to)}`, years };
}
