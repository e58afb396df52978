import { COMPARATOR } from '../../../lexicon/comparators.ts';

/** A printed number, which stands for every value that rounds to it. */
export interface Printed {
  value: number;
  /** Digits behind the point, as printed. */
  decimals: number;
}

/** Reads `21.0` as 21 with one place; null for what is no number. */
export function readPrinted(text: string): Printed | null {
  const match = /^-?\d+(?:\.(\d+))?$/u.exec(text);
  return match === null ? null : { value: Number(text), decimals: match[1]?.length ?? 0 };
}

const half = ({ decimals }: Printed) => 0.5 * 10 ** -decimals;

/** Tolerance for binary fractions, far below any printed digit. */
const SLACK = 1e-9;

/** Whether a stated difference can be that of two rounded numbers. */
export function isDifference(from: Printed, to: Printed, stated: Printed): boolean {
  const apart = Math.abs(to.value - from.value);
  return Math.abs(apart - stated.value) <= half(from) + half(to) + half(stated) + SLACK;
}

/** Whether a stated change in per cent can be that of two rounded numbers. */
export function isRatio(from: Printed, to: Printed, stated: Printed): boolean {
  if (from.value <= half(from) || to.value < 0) return true;
  const change = (upper: number, lower: number) => Math.abs(upper / lower - 1) * 100;
  const ends = [-1, 1].flatMap((a) => [-1, 1].map((b) => change(to.value + a * half(to), from.value + b * half(from))));
  return (
    stated.value >= Math.min(...ends) - half(stated) - SLACK && stated.value <= Math.max(...ends) + half(stated) + SLACK
  );
}

const marks = new RegExp(`^[${COMPARATOR}]|[%％]$`, 'gu');

/** A figure without its sign of comparison and its percent sign: `66.3` of `≥66.3%`. */
export function bareFigure(words: string): string {
  return words.replace(marks, '');
}
