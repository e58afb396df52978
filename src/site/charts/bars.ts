import { topics } from '../portal/data.ts';
import { timeline, timelinePath } from '../targets/timeline-list.ts';

/** A count with the page that lists what is counted. */
export interface Bar {
  readonly words: string;
  readonly path: string;
  readonly count: number;
  /** Its share of the greatest, from 0 to 1. */
  readonly share: number;
}

function withShares(rows: readonly Omit<Bar, 'share'>[]): Bar[] {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return rows.map((row) => ({ ...row, share: row.count / most }));
}

/** The years in which something falls due, in order. */
export function dueBars(): Bar[] {
  return withShares(timeline().years.map(({ id, name, count }) => ({ words: name, path: timelinePath(id), count })));
}

/** The topics that targets are about, that with most first; a target of two topics counts in both. */
export function topicBars(): Bar[] {
  const promised = topics.filter((topic) => topic.targets > 0).toSorted((a, b) => b.targets - a.targets);
  return withShares(promised.map(({ id, name, targets: count }) => ({ words: name, path: `/topics/${id}/`, count })));
}
