import type { Amount } from '../../../model/finding.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { foldUnit } from './fold-unit.ts';
import { scaleValue } from './unit-scale.ts';

/** A value with its unit, in the spelling of the registry where both are one: `29.8微克/立方米` for μg/m³. */
export function amountOf({ value, unit }: Amount, indicator: Pick<Indicator, 'unit'>): Amount {
  const isOne = foldUnit(unit) === foldUnit(indicator.unit);
  return { value, unit: isOne ? indicator.unit : unit };
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
