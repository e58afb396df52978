import { readUnitName } from '../../../lexicon/unit-names.ts';
import type { Printed } from './rounding.ts';

/** Sum of parts, without the noise of binary fractions. */
export function sumOf(parts: readonly Printed[]): number {
  const decimals = Math.max(0, ...parts.map((part) => part.decimals));
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(decimals));
}

/** How far parts and total may differ because each was rounded, in their unit. */
export function slackOf(total: Printed, parts: readonly Printed[], unit: string): number {
  const { multiple, row } = readUnitName(unit);
  // What is counted one by one is not rounded.
  if (multiple === '' && row?.kind === 'count') return 0;
  return [total, ...parts].reduce((sum, { decimals }) => sum + 0.5 * 10 ** -decimals, 1e-9);
}
