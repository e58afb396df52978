import { aboutBefore, boundAtEnd, limitsBehind, type BoundKind, type Limit } from '../../../lexicon/bounds.ts';
import type { Span } from '../../../model/span.ts';

/** Which way a number is open: 以上, 以内, 左右; null where it stands alone. */
export type Bound = Limit | null;

/** Which way a word before a number opens it, and how many characters may stand between them: `控制在每年30亿…`. */
const before: Partial<Record<BoundKind, { bound: Bound; gap: number }>> = {
  'at-least': { bound: 'floor', gap: 2 },
  'at-most': { bound: 'ceiling', gap: 2 },
  'hold-to': { bound: 'ceiling', gap: 2 },
  'more-than': { bound: 'floor', gap: 0 },
  'less-than': { bound: 'ceiling', gap: 0 },
};

/** Reads which way the number at a span of a text is open. */
export function boundOf(text: string, { start, end }: Span): Bound {
  const behind = limitsBehind.find(([pattern]) => pattern.test(text.slice(end)));
  if (behind) return behind[1];
  const words = text.slice(0, start);
  for (let gap = 0; gap <= 2 && !/[，。；\d]/u.test(words.slice(words.length - gap)); gap++) {
    const found = boundAtEnd(words.slice(0, words.length - gap));
    const opens = found === null ? undefined : before[found.kind];
    if (opens !== undefined && gap <= opens.gap) return opens.bound;
  }
  return aboutBefore.test(words) ? 'about' : null;
}
