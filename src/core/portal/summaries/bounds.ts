import type { Span } from '../../../model/span.ts';

/** Which way a number is open: 以上, 以内, 左右; null where it stands alone. */
export type Bound = 'floor' | 'ceiling' | 'about' | null;

/** Words behind a number. */
const after: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:（不?含）)?(?:及)?以上/u, 'floor'],
  [/^(?:（不?含）)?(?:及)?(?:以下|以内|之内)/u, 'ceiling'],
  [/^(?:左右|上下)/u, 'about'],
];

/** Words before a number. */
const before: readonly (readonly [RegExp, Bound])[] = [
  [/(?:不(?:得)?低于|不(?:得)?少于|不小于|至少|[≥>])[^，。；\d]{0,2}$/u, 'floor'],
  [/(?:不(?:得)?超过|不(?:得)?高于|不大于|控制在|[≤<])[^，。；\d]{0,2}$/u, 'ceiling'],
  [/(?:超过|高于|多于|超|突破)$/u, 'floor'],
  [/(?:低于|少于|小于)$/u, 'ceiling'],
  [/(?:大约|约)$/u, 'about'],
];

/** Reads which way the number at a span of a text is open. */
export function boundOf(text: string, { start, end }: Span): Bound {
  const behind = after.find(([pattern]) => pattern.test(text.slice(end)));
  if (behind) return behind[1];
  return before.find(([pattern]) => pattern.test(text.slice(Math.max(0, start - 8), start)))?.[1] ?? null;
}
