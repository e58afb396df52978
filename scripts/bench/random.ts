import { createHash } from 'node:crypto';

/** Draws that the seed alone decides. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number;
  /** One of a list that is not empty. */
  pick: <T>(list: readonly T[]) => T;
  /** So many of a list, each once, in an order that is drawn; all of them where it has no more. */
  sample: <T>(list: readonly T[], most: number) => T[];
  /** Whether what happens so often (0 to 1) happens now. */
  chance: (share: number) => boolean;
}

/** Draws that begin with a seed: the same seed gives the same draws on any machine. */
export function seededRandom(seed: string): Random {
  let state = createHash('sha256').update(seed).digest().readUInt32LE();
  // Mulberry32, by Tommy Ettinger: 32 bits of state are enough to tell texts apart.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from');
    return list[between(0, list.length - 1)] as T;
  };
  const sample = <T>(list: readonly T[], most: number): T[] => {
    const left = [...list];
    const drawn: T[] = [];
    while (drawn.length < most && left.length > 0) drawn.push(...left.splice(between(0, left.length - 1), 1));
    return drawn;
  };
  return { between, pick, sample, chance: (share) => next() < share };
}
