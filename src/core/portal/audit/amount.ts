import type { Indicator, IndicatorPoint } from '../../../model/indicator.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import { scaleValue } from '../../../lexicon/unit-scale.ts';

type Amount = Pick<IndicatorPoint, 'value' | 'unit'>;

/** A value with its unit, in the spelling of the registry where both are one: `29.8微克/立方米` for μg/m³. */
export function amountOf({ value, unit }: Amount, indicator: Indicator): string {
  const own = isSameUnit(unit, indicator.unit) ? indicator.unit : unit;
  return `${String(value)}${own ?? ''}`;
}

/** Whether amounts of one thing differ once they are converted; one number in two units is another finding. */
export function areApart(amounts: readonly Amount[]): boolean {
  const numbers = new Set(amounts.map(({ value }) => value));
  const converted = new Set(amounts.map(({ value, unit }) => (value === null ? null : scaleValue(value, unit))));
  return numbers.size > 1 && converted.size > 1;
}
