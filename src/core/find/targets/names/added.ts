import type { Comparator } from '../../../../model/target.ts';

/** What is new, at the head of what its number closes: `新增持证护理员` of `新增持证护理员超1500人`. */
const OPENS = /(?<=^|[，、：□]|其中|力争|确保|预计|全年|年内|[要应将])新增(?=[^，；、]{2,}$)/u;
/** The same right before the number: `新增超5万个`. */
const CLOSES = /(?<where>[^，；、：□]*)新增(?:约|近|各类|了)?$/u;

/**
 * A name with `新增`, which tells what is new from what there is, unless its number is said to be added.
 * @param before the words before the number
 */
export function tellAdded(name: string, before: string, comparator: Comparator): string {
  if (comparator === 'increase' || name.includes('新增')) return name;
  if (OPENS.test(before)) return `新增${name}`;
  const where = CLOSES.exec(before)?.groups?.where;
  return where !== undefined && name.startsWith(where) ? `${where}新增${name.slice(where.length)}` : name;
}
