import { opensWithVerb } from '../goal-words.ts';

/** How far the words that name a thing may stand before the clause that leaves them out. */
export interface Before {
  /** The clauses of its sentence before it. */
  clauses: readonly string[];
  /** The clauses of the sentence before that one. */
  sentence: readonly string[];
}

/** `安装监控设备`, which does not say what the device is fitted to. */
const DEVICE = /^(?:安装|配备)[^，]*(?:监控|监测|计量)(?:设备|装置|设施|系统)$/u;
/** `无法落实危险废物出路的工业集聚区应按要求建成危险废物集中处置设施` */
const BUILT = /建成(?<what>[^，、和及]{4,}(?:设施|处理厂|处置场|处置中心))$/u;
/** A demand that does not say for what: `位于沿海的港口、码头达到建设要求`. */
const BARE_DEMAND = /达到建设要求$/u;
/** `加快垃圾和污水接收、转运及处理处置设施建设` */
const BUILDING = /^(?:加快|加强|推进|推动|完善)(?<what>[^，]{4,}设施建设)$/u;
/** `有效清除存量淤泥`, beside `全面清除河湖库塘污泥`. */
const CLEARED = /^(?:全面|基本|有效|彻底)*(?<deed>清除|清理|疏浚)(?=(?<what>[^，]{2,})$)/u;
const WATERS = /^[江河湖库塘溪渠沟池荡漾港道]{2,}/u;
const WATER = /[江河湖库塘溪渠沟池荡漾港]/u;
/** `具备《生活饮用水卫生标准》规定的全部水质指标检测能力`: whose quality the ability to test it is about. */
const TESTED_BY_NORM = /具备《(?<what>(?:生活)?饮用水|地表水|地下水|海水)[^》]*标准》[^，]*水质[^，]*能力$/u;
const TESTED = /(?<=具备)水质(?=[^，]*能力$)/u;
/** `完成设区市政府部门目录体系梳理工作`: a directory of what. */
const DIRECTORY = /(?<=单位|部门|机构|政府)(?=目录体系)/u;
/** `建设全省统一标准的政务信息资源管理服务系统` */
const RESOURCE = /(?:的|^(?:建设|完善|建立|搭建))(?<what>\p{Script=Han}{2,6}资源)管理/u;
/** `高效节水面积`, short for the area of `高效节水灌溉`. */
const AREA = /^(?<head>\p{Script=Han}{4,})面积$/u;

/** A goal in words with the thing that it leaves to the clauses before it; null where it leaves out none. */
export function nameThing(metric: string, { clauses, sentence }: Before): string | null {
  const demand = BARE_DEMAND.test(metric) ? whatOf([...sentence, ...clauses], BUILDING) : null;
  if (demand !== null) return `${metric}（${demand}）`;
  const water = TESTED.test(metric) ? whatOf(clauses, TESTED_BY_NORM) : null;
  if (water !== null) return metric.replace(TESTED, `${water}水质`);
  const resource = DIRECTORY.test(metric) ? whatOf(clauses, RESOURCE) : null;
  if (resource !== null) return metric.replace(DIRECTORY, resource);
  const { deed, what = '' } = CLEARED.exec(metric)?.groups ?? {};
  const other = CLEARED.exec(clauses.at(-1) ?? '')?.groups;
  const waters = other?.deed === deed && !WATER.test(what) ? WATERS.exec(other?.what ?? '')?.[0] : undefined;
  return waters === undefined ? null : metric.replace(CLEARED, (words) => words + waters);
}

/** What a device is fitted to, where the clause before says that it is built: `危险废物集中处置设施`. */
export function fittedTo(metric: string, before: string): string {
  return (DEVICE.test(metric) && BUILT.exec(before)?.groups?.what) || '';
}

/** `高效节水灌溉面积` of `高效节水面积`, where a clause before speaks of `高效节水灌溉`. */
export function nameArea(metric: string, clauses: readonly string[]): string | null {
  const head = AREA.exec(metric)?.groups?.head;
  const told = head !== undefined && clauses.some((clause) => clause.includes(`${head}灌溉`));
  return told ? `${head}灌溉面积` : null;
}

/** Who brings about what is reported: `各地` of `各地要组织1次对垃圾河的全面复查评估`. */
export function doerOfDeed(clause: string): string {
  return /^(?:各[^，要应须对]{1,8}?|[^，要应须对]{2,8}(?:政府|部门|单位))(?=[要应须])/u.exec(clause.trim())?.[0] ?? '';
}

/** A state behind the first goal of its sentence, which names the work: `骨干河道畅通` behind `…完成市区河道综保整治`. */
export function stateOfWork(metric: string, goal: string, work: string | null): string | null {
  const isState = metric.endsWith(goal) && metric !== goal && !opensWithVerb(metric, goal);
  return work !== null && isState ? `${metric}（${work}）` : null;
}

/** The `what` that the last of the clauses tells which has one. */
export function whatOf(clauses: readonly string[], pattern: RegExp): string | null {
  return clauses.map((clause) => pattern.exec(clause)?.groups?.what).findLast((what) => what !== undefined) ?? null;
}
