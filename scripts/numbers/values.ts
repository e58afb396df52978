import { findNumbers, type WrittenNumber } from '../../src/core/find/clause/numbers.ts';
import { multipleFactor } from '../../src/lexicon/multiples.ts';
import { readUnitName, unitLabel } from '../../src/lexicon/unit-names.ts';
import type { UnitKind } from '../../src/lexicon/units.ts';
import { findWrittenDates } from '../../src/core/read/text/written-dates.ts';
import { overlaps, type Case, type Result, type Verdict } from './cases.ts';

/** The sets whose results are one value each, and the kind of unit that a set tells all of. */
export const valueSets: Readonly<Record<string, UnitKind | null>> = {
  PercentModel: 'share',
  DimensionModel: 'measure',
  CurrencyModel: 'money',
  NumberModel: null,
};

/** Units as the cases name them. */
const units: ReadonlyMap<string, string> = new Map([
  ['Mu', '亩'],
  ['Kilogram', '千克'],
  ['Gram', '克'],
  ['Microgram', '微克'],
  ['Ton', '吨'],
  ['Jin', '斤'],
  ['Meter', '米'],
  ['Centimeter', '厘米'],
  ['Kilometer', '公里'],
  ['Kilowatt', '千瓦'],
  ['Kilocalorie', '千卡'],
  ['Hertz', '赫兹'],
  ['Megahertz', '兆赫兹'],
  ['Chinese yuan', '元'],
  ['Euro', '欧元'],
  ['United States dollar', '美元'],
  ['Hong Kong dollar', '港元'],
  ['Japanese yen', '日元'],
  ['Swiss franc', '瑞士法郎'],
  ['New Taiwan dollar', '新台币'],
]);

/** Judges what was read of a case of values: every value, sign and unit, and what was read where nothing stands. */
export function judgeValues(set: string, { input, results }: Case): Verdict {
  const found = findNumbers(input);
  const kind = valueSets[set] ?? null;
  const extra = found.filter(
    (one) => one.kind === kind && kind !== null && !results.some((result) => overlaps(result, one)),
  );
  return {
    wrong: [
      ...results.flatMap((result) => wrongOf(set, result, found)),
      ...extra.map(({ value, unit }) => `${String(value)} ${unit ?? ''} where nothing stands`),
    ],
    missing: results
      .filter((result) => !found.some((one) => tells(result, one)) && !isOfDate(input, result))
      .map(({ text }) => text),
  };
}

/** Whether a number was read where a result stands, with a unit where that has one. */
function tells(result: Result, number: WrittenNumber): boolean {
  return overlaps(result, number) && (result.unit === null || number.unit !== null);
}

/** Whether a number is the year, month or day of a date that was read: 16 of `1991年1月16日`. */
function isOfDate(input: string, { start, end, value, unit }: Result): boolean {
  const date = findWrittenDates(input).find((one) => one.start <= start && end <= one.end);
  return unit === null && (date?.iso?.match(/\d+/gu) ?? []).map(Number).includes(Number(value));
}

/** What was read where a result stands and is not what the case says. */
function wrongOf(set: string, result: Result, found: readonly WrittenNumber[]): string[] {
  if (result.value === null) return [];
  const expected = Number(result.value.replace('%', ''));
  return found
    .filter((number) => overlaps(result, number) && number.valueMax === null)
    .filter((number) => !valuesOf(set, number).some((value) => isClose(value, expected)) || !hasUnit(result, number))
    .map(
      (number) =>
        `${valuesOf(set, number).join(' or ')} ${number.unit ?? ''} for ${result.value ?? ''} ${result.unit ?? ''}`,
    );
}

/** Whether two numbers are one, but for how a machine keeps them. */
export function isClose(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= Math.abs(expected) * 1e-9;
}

function hasUnit({ unit }: Result, number: WrittenNumber): boolean {
  if (unit === null || number.unit === null) return true;
  const expected = units.get(unit);
  return expected !== undefined && readUnitName(unitLabel(number.unit)).name === expected;
}

/** The value by itself, with its multiple, with the 千 of its unit, and as a percentage. */
export function valuesOf(set: string, { value, unit }: WrittenNumber): number[] {
  if (unit === null) return [value];
  if (set === 'NumberModel' && unit === '%') return [value, value / 100];
  const { factor } = readUnitName(unit);
  const parts: Readonly<Record<string, number>> = { '‰': 0.1, '/万': 0.01 };
  const share = parts[unit];
  const multiple = /^(?:万亿|[万亿千百])$/u.test(unit) ? multipleFactor(unit) : factor;
  return share === undefined ? [value * multiple, ...(unit.startsWith('千') ? [value * 1000] : [])] : [value * share];
}
