import type { Printed } from './rounding.ts';

/** Units of things that are counted one by one: their numbers are not rounded. */
const counting = /^(?:个|家|项|条|座|处|户|人|名|件|所|台|辆|艘|起|宗|块|只|头|株|村)$/u;

/** Sum of parts, without the noise of binary fractions. */
export function sumOf(parts: readonly Printed[]): number {
  const places = Math.max(0, ...parts.map((part) => part.places));
  return Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(places));
}

/** How far parts and total may be apart because each was rounded, in their unit. */
export function slackOf(total: Printed, parts: readonly Printed[], unit: string): number {
  if (counting.test(unit)) return 0;
  return [total, ...parts].reduce((sum, { places }) => sum + 0.5 * 10 ** -places, 1e-9);
}
