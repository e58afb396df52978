import { foldUnit } from './fold-unit.ts';

/** A unit as so many of the one it is made from: 万吨 is ten thousand 吨. */
export interface UnitScale {
  base: string;
  factor: number;
}

/** Units by what they are made from; the longest that ends a name stands for it. */
const scales: readonly (readonly [name: string, base: string, factor: number])[] = [
  ['平方公里', '平方米', 1e6],
  ['公顷', '平方米', 1e4],
  ['公里', '米', 1e3],
  ['千米', '米', 1e3],
  ['千瓦时', '瓦时', 1e3],
  ['千瓦', '瓦', 1e3],
  ['公斤', '克', 1e3],
  ['千克', '克', 1e3],
  ['毫克', '克', 1e-3],
  ['微克', '克', 1e-6],
  ['mg', '克', 1e-3],
  ['μg', '克', 1e-6],
  ['吨', '克', 1e6],
];

const multiples: readonly (readonly [name: string, factor: number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** Reads `万吨/日` as 10¹⁰ 克/日; what is no such unit is itself, once. */
export function readScale(unit: string | null): UnitScale {
  const [measured = '', ...per] = foldUnit(unit).split('/');
  const multiple = multiples.find(([name]) => measured.startsWith(name) && measured.length > name.length);
  const plain = multiple === undefined ? measured : measured.slice(multiple[0].length);
  const known = scales.find(([name]) => name === plain);
  const divisor = per.map((name) => (name === 'm3' ? '立方米' : name));
  return {
    base: [known?.[1] ?? plain, ...divisor].join('/'),
    factor: (multiple?.[1] ?? 1) * (known?.[2] ?? 1),
  };
}

/** A value in the base of its unit, with the noise of binary fractions taken off. */
export function scaleValue(value: number, unit: string | null): number {
  return Number((value * readScale(unit).factor).toPrecision(12));
}
