import type { SearchedText } from '../searched-text.ts';
import type { TextIndex } from './text-index.ts';

/** A text at its place in an index. */
export interface TextAt {
  readonly id: string;
  /** Number of its first provision. */
  readonly first: number;
  /** How many provisions it has. */
  readonly count: number;
  readonly index: () => TextIndex;
}

/** A text that an index is made of, read where something of it is needed. */
export interface PlacedText extends TextAt {
  /** Whether it stood at the same place of the index before, as it stands now. */
  readonly isSame: boolean;
  readonly read: () => SearchedText;
}

/** Numbers come in blocks of so many, and each text has one to spare: one that grows by a provision seldom moves the others. */
const block = 16;

/** Number of the first provision of each text, and behind the last. */
export function firstNumbers(counts: readonly number[]): Uint32Array {
  const firsts = new Uint32Array(counts.length + 1);
  for (const [at, count] of counts.entries())
    firsts[at + 1] = (firsts[at] ?? 0) + block * (Math.floor(count / block) + 1);
  return firsts;
}

/** Number behind the last provision of some texts, which come in the order of their numbers. */
export function endOf(texts: readonly TextAt[]): number {
  const last = texts.at(-1);
  return last === undefined ? 0 : last.first + last.count;
}
