import { countingVerbs } from '../../../../lexicon/verbs.ts';
import { isBare } from './bare-names.ts';
import { joinedWorks } from './kept-acts.ts';
import { isMeasure } from './measures.ts';

/** Of what a list counts, with what is done to it: `轻度和中度污染土壤耕地完成治理修复`. */
const ACTED_ON = /^(.{4,}?)(?:完成|实施|开展)\p{Script=Han}{2,}$/u;
/** A dimension that names no thing of its own: `安全利用面积`. */
const DIMENSION = /^\p{Script=Han}{0,6}(?:面积|长度|数量|规模)$/u;
/** Capacity that is done away with, by trade: `淘汰钢铁落后产能80万吨、造纸145万吨`. */
const CAPACITY = /^(?<act>淘汰|压减|化解|退出)\p{Script=Han}{2,8}?(?<kind>(?:落后|过剩|低效)产能)$/u;
const opensWithAct = new RegExp(`^[、和及]新?(?:${countingVerbs.join('|')})`, 'u');
/** Acts that say of each thing of a list by itself what is done, or that it is there. */
const ofOneAlone = new Set(['完成', '实现', '达到', '形成', '覆盖', '具备', '组织', '拥有', '建有', '设有', '配有']);
const verb = `新?(?:${[...countingVerbs.filter((act) => !ofOneAlone.has(act)), '提质', '改扩建'].join('|')})`;
/** Nouns that open with what is an act elsewhere: `建设用地`, `培训基地`. */
const NOUN =
  '用地|项目|规模|面积|工程|基地|中心|长度|里程|[总数]?量|任务|资金|投资|单位|标准|行动|试点|能力|机构|人员|人次';
/** What is done to the first of a list, and so to all of it: `更新改造` of `更新改造城区道路80条、桥梁15座`. */
const OPENING_VERB = new RegExp(
  `^(?:滚动|集中|整体|全面|重点|加快|部署|持续)?${verb}(?:[和、]?${verb})*(?!${NOUN}|[的率])`,
  'u',
);

/** A measure of a list behind the first, and what stands round it. */
interface Listed {
  /** Name of the first measure of the list. */
  first: string;
  /** The words from the number before to its own. */
  between: string;
  /** Whether its number says how many there are, and no other word how they are. */
  isCounted: boolean;
}

/**
 * A later measure of a list with what the first says for all of them: `新建公用充电桩` of
 * `新建集中充换电站不少于160座、公用充电桩不少于3000个`, `更新改造桥梁` of `更新改造城区道路80条、桥梁15座`.
 */
export function nameListed(name: string, { first, between, isCounted }: Listed): string {
  if (!/^[、和及]/u.test(between) || opensWithAct.test(between)) return name;
  const shared = between.startsWith('、') ? shareWorks(name, first, between) : name;
  if (shared !== name || !isCounted || between.length === 1 || isMeasure(name)) return shared;
  return openingVerb(name) === '' && !isBare(name) ? openingVerb(first) + name : name;
}

/** What is done to the thing that a name opens with: `更新改造` of `更新改造城区道路`. */
export function openingVerb(name: string): string {
  return OPENING_VERB.exec(name)?.[0] ?? '';
}

function shareWorks(name: string, first: string, between: string): string {
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
