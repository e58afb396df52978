import { message } from './message.ts';

/** One of several machines' equal shares of the work: the third of sixteen, `3/16`, as Vitest and Playwright write it. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly total: number;
}

/** The whole work as one share. */
export const whole: Shard = { index: 1, total: 1 };

/**
 * Reads `3/16`.
 * @throws Error that says how a share is written
 */
export function parseShard(text: string): Shard {
  const [, index = 0, total = 0] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(text) ?? []).map(Number);
  if (index < 1 || index > total) throw new Error(message('part/share', { found: text }));
  return { index, total };
}

export function formatShard({ index, total }: Shard): string {
  return `${String(index)}/${String(total)}`;
}

/** Whether a piece of work is in a share, by its place in a list that is the same for all. */
export function isInShard({ index, total }: Shard, place: number): boolean {
  return place % total === index - 1;
}
