import { readUnitName } from '../../../lexicon/unit-names.ts';
import type { Printed } from './rounding.ts';

/** Sum of parts, without the noise of binary fractions. */
export function sumOf(parts: readonly Printed[]): number {
  const places = Math.max(0, ...parts.map((part) => part.places));
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(places));
}

/** How far parts and total may be apart because each was rounded, in their unit. */
export function slackOf(total: Printed, parts: readonly Printed[], unit: string): number {
  const { multiple, row } = readUnitName(unit);
  // What is counted one by one is not rounded.
  if (multiple === '' && row?.kind === 'count') return 0;
  return [total, ...parts].reduce((sum, { places }) => sum + 0.5 * 10 ** -places, 1e-9);
}
