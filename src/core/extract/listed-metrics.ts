import { keptAct } from './kept-acts.ts';
import { countingVerb } from './goals.ts';

/** Of what a list counts, with what is done to it: `轻度和中度污染土壤耕地完成治理修复`. */
const ACTED_ON = /^(.{4,}?)(?:完成|实施|开展)\p{Script=Han}{2,}$/u;
/** A dimension that names no thing of its own: `安全利用面积`. */
const DIMENSION = /^\p{Script=Han}{0,6}(?:面积|长度|数量|规模)$/u;
const opensWithAct = new RegExp(`^、(?:${countingVerb.source})`, 'u');

/**
 * A later measure of a list with what the first says for all of them: `新建公用充电桩` of
 * `新建集中充换电站不少于160座、公用充电桩不少于3000个`.
 * @param name of the later measure
 * @param first name of the first measure of the list
 * @param between the words from the number before to its own
 */
export function nameListed(name: string, first: string, between: string): string {
  if (!between.startsWith('、') || opensWithAct.test(between)) return name;
  const subject = ACTED_ON.exec(first)?.[1];
  if (subject !== undefined && DIMENSION.test(name)) return subject + name;
  const act = keptAct(first);
  return act !== '' && keptAct(name) === '' && between.length > 1 ? act + name : name;
}
