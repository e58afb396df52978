import { targetNatures } from '../model/target.ts';

/** `序号`: the column that counts the rows of a table. */
export const SERIAL_HEAD = '序号';

/** Heads of a column of numbers, which may be codes: for the inside of a group. */
export const NUMBER_HEAD = `${SERIAL_HEAD}|编号`;

/** Heads of a column whose cells follow on each other and so tell where each row begins: for the inside of a group. */
export const KEY_HEAD = `${NUMBER_HEAD}|年份|年度`;

/** `指标`, `主要指标`, `指标名称`: the column that names the indicators. */
export const INDICATOR_HEAD = '(?:主要)?指标(?:名称)?';

/** `单位`, `计量单位`. */
export const UNIT_HEAD = '(?:计量)?单位';

/** `属性`, `指标性质`: the column that tells which indicators bind. */
export const NATURE_HEAD = '(?:指标)?(?:属性|性质|类型)';

/** What stands below such a head, for the inside of a group. */
export const NATURE = [...targetNatures, '指导性'].join('|');

/** A head without the blanks and line ends that widen it: `序 号`. */
export function bareHead(head: string): string {
  return head.replaceAll(/\s/gu, '');
}

/** The pattern of a head in which blanks may stand between any two characters. */
export function widened(head: string): string {
  return head.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, '\\s*');
}

/** The column that counts the rows of a table; -1 without one. */
export function serialColumn(heads: readonly string[]): number {
  return heads.findIndex((head) => bareHead(head) === SERIAL_HEAD);
}
