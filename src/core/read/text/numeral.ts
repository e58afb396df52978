import { foldForms } from '../../../lexicon/fold.ts';
import { digits, multipliers } from '../../../lexicon/numerals.ts';

/**
 * Reads a whole number below 10,000 that is written in Arabic digits (half or full width), in Chinese
 * with multipliers (`三十二`, `一百零五`) or digit by digit (`二〇二五`).
 * @returns null for anything else: an unknown character is never counted as nothing.
 */
export function readNumeral(text: string): number | null {
  const folded = foldForms(text);
  if (/^\d{1,4}$/.test(folded)) return Number(folded);
  const characters = [...folded];
  if (characters.length > 1 && characters.every((character) => digits.has(character))) {
    return characters.length > 4 ? null : Number(characters.map((character) => digits.get(character)).join(''));
  }
  return readMultiplied(characters);
}

function readMultiplied(characters: readonly string[]): number | null {
  let total = 0;
  let pending: number | null = null;
  let ceiling = 10_000;
  for (const character of characters) {
    const digit = digits.get(character);
    const multiplier = multipliers.get(character);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      pending = digit;
    } else if (multiplier !== undefined && multiplier < ceiling) {
      if (pending === 0 || (pending === null && total > 0)) return null;
      total += (pending ?? 1) * multiplier;
      pending = null;
      ceiling = multiplier;
    } else {
      return null;
    }
  }
  if (characters.length === 0 || (pending === 0 && characters.length > 1)) return null;
  return total + (pending ?? 0);
}
