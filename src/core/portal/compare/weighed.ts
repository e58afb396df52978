import type { Order, Reason } from '../../../model/reason.ts';

/** 1 where the second asks for more, -1 where for less, 0 where for the same. */
export type Sign = -1 | 0 | 1;

/** How the second stands to the first; else why nothing can be said. */
export type Weighed = Sign | Reason;

/** The sign of a number, never -0. */
export function sign(difference: number): Sign {
  return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/** A sign by its name. */
export function orderOf(found: Sign): Order {
  return found > 0 ? 'stricter' : found < 0 ? 'weaker' : 'equal';
}
