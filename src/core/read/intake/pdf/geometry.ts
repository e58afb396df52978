/** An upright rectangle on a page, in points from its lower left corner. */
export interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** A straight rule, level or upright, drawn on a page: where it stands across its course, and from where to where. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** The rules of a page. */
export interface Rules {
  /** `at` is the height. */
  level: Rule[];
  /** `at` is the distance from the left. */
  upright: Rule[];
}

/** A run of characters set in one go. */
export interface Run {
  text: string;
  left: number;
  right: number;
  /** Height of the line that the characters stand on. */
  base: number;
  /** Size of its type. */
  size: number;
  /** Whether a blank is set before it. */
  afterBlank: boolean;
}

/** What is printed on one page. */
export interface PageContent extends Rules {
  width: number;
  height: number;
  runs: Run[];
  /** Whether pictures stand on it. */
  hasPicture: boolean;
}

/** The value that occurs most often among numbers, when they are rounded to whole points. */
export function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce<[number | null, number]>(
    (best, [value, times]) => (times > best[1] ? [value, times] : best),
    [null, 0],
  )[0];
}

/** Values without those that lie nearer than `distance` to the one before, in rising order. */
export function distinct(values: readonly number[], distance: number): number[] {
  const found: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (found.at(-1) ?? -Infinity) > distance) found.push(value);
  }
  return found;
}
