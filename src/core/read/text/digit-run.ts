import type { Span } from '../../../model/span.ts';
import { BLANK } from './han.ts';

/** Raised digits and fractions count (`66²%`, `3½个`); `①` before a number is the marker of an item. */
export const DIGIT = '[\\p{Nd}²³¹⁰-⁹₀-₉¼-¾⅐-⅞]';
/** Points that may have been decimal ones, marks set on a character, and characters that are not seen. */
const TOUCHING = "·•・‧∙⋅﹒｡'’\\p{M}\\p{Cf}";
/** What may have been a point, or nothing, between two digits: `66·7`, `66 .7`, `1,20`. */
export const JOINT = `[.,${TOUCHING}${BLANK}]`;

const digitBefore = new RegExp(`(?:${DIGIT}${JOINT}*|[${TOUCHING}])$`, 'u');
const digitBehind = new RegExp(`^(?:${JOINT}*${DIGIT}|[${TOUCHING}])`, 'u');
const REACH = 12;

/** True when no digit, point or unseen character lengthens a number on either side. */
export function isWholeNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return !digitBefore.test(before) && !digitBehind.test(text.slice(end, end + REACH));
}
