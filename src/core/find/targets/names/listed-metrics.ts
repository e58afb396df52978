import { countingVerbs } from '../../../../lexicon/verbs.ts';
import { joinedWorks } from './kept-acts.ts';

/** Of what a list counts, with what is done to it: `轻度和中度污染土壤耕地完成治理修复`. */
const ACTED_ON = /^(.{4,}?)(?:完成|实施|开展)\p{Script=Han}{2,}$/u;
/** A dimension that names no thing of its own: `安全利用面积`. */
const DIMENSION = /^\p{Script=Han}{0,6}(?:面积|长度|数量|规模)$/u;
/** Capacity that is done away with, by trade: `淘汰钢铁落后产能80万吨、造纸145万吨`. */
const CAPACITY = /^(?<act>淘汰|压减|化解|退出)\p{Script=Han}{2,8}?(?<kind>(?:落后|过剩|低效)产能)$/u;
const opensWithAct = new RegExp(`^、(?:${countingVerbs.join('|')})`, 'u');

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
  const capacity = CAPACITY.exec(first)?.groups;
  if (capacity && !name.includes('产能')) return (capacity.act ?? '') + name + (capacity.kind ?? '');
  const act = joinedWorks(first);
  return act !== '' && joinedWorks(name) === '' && between.length > 1 ? act + name : name;
}

/** The act that closes a list of works and is that of all of them: `1家化工、1家造纸企业关停`. */
const CLOSING = /(企业)?((?:整体)?(?:关停|退出|转迁|关闭|搬迁|淘汰)(?:(?:或|、)?(?:关停|退出|转迁))?)$/u;
/** A name that says itself what becomes of it. */
const ACTS = /关停|退出|转迁|关闭|搬迁|淘汰|取消|停止|转型|升级|改造|整治|治理|修复|建设|创建/u;
/** A bracket that opens on a part of what was counted, and the end of such a part. */
const BROKEN = /（其中$|(?<=^[^（]*)）$/u;

/**
 * Gives the names of a list the act that only its last says: `化工企业关停` and `造纸企业关停` of
 * `1家化工、1家造纸企业关停`. A part in brackets, `（其中10家化工企业取消化学合成工艺）`, is no end of the list.
 */
export function shareClosingAct(names: readonly string[]): string[] {
  const whole = names.map((name) => name.replace(BROKEN, ''));
  return whole.map((name, index) => {
    if (ACTS.test(name)) return name;
    const next = names.findIndex((other, place) => place > index && CLOSING.test(other));
    const between = names.slice(index + 1, next);
    if (next < 0 || between.some((other, place) => ACTS.test(other) && !BROKEN.test(names[index + 1 + place] ?? '')))
      return name;
    const [, kind = '', act = ''] = CLOSING.exec(names[next] ?? '') ?? [];
    return name + (name.endsWith(kind) ? '' : kind) + act;
  });
}
