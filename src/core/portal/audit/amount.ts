import type { Amount } from '../../../model/finding.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { isSameUnit } from '../../../lexicon/unit-names.ts';
import { scaleValue } from '../../../lexicon/unit-scale.ts';

/** A value with its unit, in the spelling of the registry where both are one: `29.8微克/立方米` for μg/m³. */
export function amountOf({ value, unit }: Amount, indicator: Pick<Indicator, 'unit'>): Amount {
  return { value, unit: isSameUnit(unit, indicator.unit) ? indicator.unit : unit };
}

/** Whether amounts of one thing differ once they are converted; one number in two units is another finding. */
export function areApart(amounts: readonly Amount[]): boolean {
  const numbers = new Set(amounts.map(({ value }) => value));
  const converted = new Set(amounts.map(({ value, unit }) => (value === null ? null : scaleValue(value, unit))));
  return numbers.size > 1 && converted.size > 1;
}

/** Values without those that repeat one before. */
export function eachOnce<Value extends object>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
