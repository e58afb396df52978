import { foldSign } from './fold.ts';
import { multiples } from './multiples.ts';
import { unitRows, type UnitRow } from './unit-table.ts';

const rows = new Map(
  unitRows.flatMap((row) => [...row.names, ...(row.signs ?? [])].map((printed) => [foldSign(printed), row] as const)),
);
const signs = new Map(
  unitRows.flatMap(({ names, signs = [] }) => signs.map((sign) => [foldSign(sign), names[0]] as const)),
);

/** A unit as printed, taken apart: `万吨/天` is 万 and 吨 per 天. */
export interface ReadUnit {
  /** The multiple before it and its factor; empty and 1 where there is none. */
  readonly multiple: string;
  readonly factor: number;
  /** Its name without the multiple, folded. */
  readonly name: string;
  /** The row of the whole name; undefined for a unit that has none, or one per another. */
  readonly row: UnitRow | undefined;
}

/** Takes a unit apart; what is in no row keeps 万 and 亿 alone for a multiple. */
export function readUnitName(printed: string): ReadUnit {
  const name = foldSign(printed);
  const row = rows.get(name);
  if (isKnown(name)) return { multiple: '', factor: 1, name, row };
  for (const [multiple, factor] of multiples) {
    const rest = name.slice(multiple.length);
    const isMultiple = name.startsWith(multiple) && (isKnown(rest) || (/[万亿]/u.test(multiple) && rest !== ''));
    if (isMultiple) return { multiple, factor, name: rest, row: rows.get(rest) };
  }
  return { multiple: '', factor: 1, name, row: undefined };
}

const isKnown = (name: string) => rows.has(name) || rows.has(name.replace(/\/.*$/u, ''));

/** Whether a number in this unit may be set against one of a larger or smaller whole: a share, a time, one per another. */
export function isRate(unit: string): boolean {
  const { name, row } = readUnitName(unit);
  return name.includes('/') || row?.rate === true || row?.kind === 'share' || row?.kind === 'time';
}

/** The one name of a unit for all its spellings: `μg/m³` and 微克每立方米 are 微克/立方米, 吨/天 is 吨/日. */
export function unitLabel(printed: string): string {
  return rename(printed, (name) => rows.get(name)?.names[0]) ?? foldSign(printed);
}

/** A unit as prose names it: signs in words, `亿m³` is 亿立方米; names as they are printed. */
export function unitInWords(printed: string): string {
  return rename(printed, (name) => signs.get(name)) ?? printed;
}

/** A unit, or each part of one per another, by another name; null where none of it has one. */
function rename(printed: string, nameOf: (name: string) => string | undefined): string | null {
  const { multiple, name } = readUnitName(printed);
  const whole = nameOf(name);
  if (whole !== undefined) return multiple + whole;
  const parts = name.split('/');
  const named = parts.map((part) => nameOf(part) ?? part);
  return named.some((part, index) => part !== parts[index]) ? multiple + named.join('/') : null;
}

/** Whether two units are one, however they are written; a missing one is none but itself. */
export function isSameUnit(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : unitLabel(one) === unitLabel(other);
}
