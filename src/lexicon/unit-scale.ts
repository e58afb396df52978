import { readUcum, times, type Scale } from './ucum.ts';
import { readUnitName, unitLabel } from './unit-names.ts';

/** A unit as so many of what it is made from: 万吨 is 10¹⁰ g. */
export interface UnitScale {
  /** What it is made from, with powers: `g`, `g·m-3`, `1` for a share; the name itself where the table knows no scale. */
  base: string;
  factor: number;
}

/** Reads `万吨/日` as 10¹⁰ g a day; what is no known unit is itself, once. */
export function readScale(unit: string | null): UnitScale {
  if (unit === null || unit === '') return { base: '', factor: 1 };
  const { factor, name, row } = readUnitName(unit);
  const scale =
    row?.ucum === undefined
      ? name.split('/').reduce<Scale>((whole, part, index) => times(whole, scaleOf(part), index === 0 ? 1 : -1), one)
      : readUcum(row.ucum);
  return { base: baseOf(scale), factor: Number((factor * scale.factor).toPrecision(12)) };
}

const one: Scale = { factor: 1, powers: {} };

function scaleOf(part: string): Scale {
  const { factor, name, row } = readUnitName(part);
  const scale = row?.ucum === undefined ? { factor: 1, powers: { [unitLabel(name)]: 1 } } : readUcum(row.ucum);
  return { ...scale, factor: factor * scale.factor };
}

function baseOf({ powers }: Scale): string {
  const things = Object.entries(powers)
    .filter(([, power]) => power !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([thing, power]) => (power === 1 ? thing : thing + String(power)));
  return things.length === 0 ? '1' : things.join('·');
}

/** A value in the base of its unit, with the noise of binary fractions taken off. */
export function scaleValue(value: number, unit: string | null): number {
  return Number((value * readScale(unit).factor).toPrecision(12));
}
