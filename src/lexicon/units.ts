import { multiples } from './multiples.ts';
import { readUnitName } from './unit-names.ts';
import { unitRows, type UnitKind, type UnitRow } from './unit-table.ts';

export type { UnitKind };

/** Signs of Latin letters may stand behind a blank: `28 μg/m³`. */
const BLANK = '[ \\u00A0\\u2009\\u202F]';
/** Letters and digits that would make another sign of one. */
const LONGER = '(?![A-Za-z\\d²³])';

/** What a number may carry before its unit. */
const MULTIPLES = multiples.map(([word]) => word).join('|');
const MULTIPLE = `(?:${MULTIPLES})?`;

/** The pattern of a printed name or sign. */
function patternOf(printed: string): string {
  const pattern = printed.replaceAll(/[/().]/gu, '\\$&').replaceAll(/[μ²³·]/gu, (sign) => spellings[sign] ?? sign);
  return /[A-Za-z]/u.test(printed) ? pattern + LONGER : pattern;
}

/** How signs are written where they are not taken from their own place in the character set. */
const spellings: Readonly<Record<string, string>> = { μ: '[μµ]', '²': '[²2]', '³': '[³3]', '·': '[·.•]' };

const NOT_MULTIPLIED = `(?<!${MULTIPLES})`;

/** The pattern of any of the names and signs of units. */
function anyOf(rows: readonly UnitRow[]): string {
  const printed = rows.flatMap(({ names, signs = [], multiples: multiplied }) =>
    [...names, ...signs].map((sign) => ({ sign, guard: multiplied === false ? NOT_MULTIPLIED : '' })),
  );
  const longest = printed.toSorted((a, b) => b.sign.length - a.sign.length);
  return longest.map(({ sign, guard }) => guard + patternOf(sign)).join('|');
}

const counted = unitRows.filter(({ per }) => per !== 'only');
const PER = anyOf(unitRows.flatMap(({ names, kind, per }) => (per === undefined ? [] : [{ names, kind }])));

/** Units without their multiple, with what they are counted by: `吨/日`, `元/万人`, `元/人/日`. */
const NAME = `(?:${anyOf(counted)})(?:\\/万?(?:${PER})){0,2}`;
const GAP = `(?:${BLANK}(?=[A-Za-zμµ%％‰]))?`;

/** A unit behind a number, with its multiple: `万亩`, `亿立方米`, `%`. */
export const UNIT = `${GAP}(${MULTIPLE})(${NAME})`;

/** The same as one group: the unit behind the first number of a range, `3公里—5公里`. */
export const FIRST_UNIT = `${GAP}(?<first>${MULTIPLE}${NAME})`;

/** Units whose numbers may be added up, without groups: `万吨`, `家`, `元`; no share, no time and nothing per another. */
export const ADDED_UNIT = `(?:${MULTIPLE}(?:${anyOf(counted.filter(isAdded))}))`;

function isAdded({ kind, rate, names }: UnitRow): boolean {
  return kind !== 'share' && kind !== 'time' && rate === undefined && !names[0].includes('/');
}

/** Words that things are counted with, without groups: `个`, `家`, `处`. */
export const COUNT_UNIT = `(?:${anyOf(counted.filter(({ kind }) => kind === 'count'))})`;

/** The pattern of a unit in each of its spellings: `微克/立方米`, `微克每立方米`, `μg/m³`. */
export function unitPattern(printed: string): string {
  const { multiple, name, row } = readUnitName(printed);
  return `${multiple}(?<![A-Za-z])(?:${row === undefined ? patternOf(name) : anyOf([row])})`;
}

/** Kind of a unit without its multiple; of one per another, that of what is measured. */
export function unitKind(name: string): UnitKind {
  const row = readUnitName(name).row ?? readUnitName(name.replace(/\/.*$/u, '')).row;
  return row?.kind ?? 'measure';
}
