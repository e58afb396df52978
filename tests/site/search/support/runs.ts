import { searched } from './provisions.ts';

/** A sequence of numbers in [0, 1) that a seed settles (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RunOptions {
  readonly seed: number;
  readonly count: number;
  readonly fits: (run: string) => boolean;
}

/** Runs of 2 to 8 Han characters. */
export const hanRun = (run: string): boolean => /^\p{Script=Han}+$/u.test(run);
/** Runs with a digit, a Latin letter or a punctuation mark, and no white space. */
export const mixedRun = (run: string): boolean =>
  /[\p{Number}\p{Script=Latin}\p{P}\p{S}]/u.test(run) && !/\s/u.test(run);

/** Runs of 2 to 8 characters that stand in provisions, drawn at random from all their characters. */
export function drawRuns({ seed, count, fits }: RunOptions): string[] {
  const random = seededRandom(seed);
  const texts = searched.map(({ words }) => Array.from(words));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const runs: string[] = [];
  while (runs.length < count) {
    let at = Math.floor(random() * total);
    const text = texts.find((each) => {
      if (at < each.length) return true;
      at -= each.length;
      return false;
    });
    const length = 2 + Math.floor(random() * 7);
    const run = (text ?? []).slice(at, at + length);
    if (run.length === length && fits(run.join(''))) runs.push(run.join(''));
  }
  return runs;
}
