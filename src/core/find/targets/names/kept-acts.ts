import { KEPT_ACT, TELLING_ACT } from '../../../../lexicon/acts.ts';

const WORK = `${KEPT_ACT}|新?改扩建|新改建|迁建|续建|新增入库|新入库`;
const works = new RegExp(`^(?:${WORK})(?:[及和、]?(?:${WORK}|维修|加固|提升))*`, 'u');
const kept = new RegExp(KEPT_ACT, 'u');
const telling = new RegExp(TELLING_ACT, 'u');

/** The works at the head of a name, all that are joined there: `新建改扩建及维修改造` of `新建改扩建及维修改造幼儿园`. */
export function joinedWorks(name: string): string {
  return works.exec(name)?.[0] ?? '';
}

/**
 * Leaves an act out of a name, unless the name would say something else without it.
 * @param isYearly whether a number counts what is done in one year, so that the act tells it from what there is
 */
export function dropAct(name: string, act: RegExp, isYearly = false): string {
  return name.replace(act, (words) => (isYearly ? telling : kept).exec(words)?.[0] ?? '');
}
