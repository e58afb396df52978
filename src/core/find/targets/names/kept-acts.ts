import { KEPT_ACT } from '../../../../lexicon/acts.ts';

const atHead = new RegExp(`^(?:${KEPT_ACT})`, 'u');
const anywhere = new RegExp(KEPT_ACT, 'u');

/** The act at the head of a name that belongs to it: `淘汰` of `淘汰落后产能企业`; empty where there is none. */
export function keptAct(name: string): string {
  return atHead.exec(name)?.[0] ?? '';
}

/** Leaves an act out of a name, unless the name would say something else without it. */
export function dropAct(name: string, act: RegExp): string {
  return name.replace(act, (words) => anywhere.exec(words)?.[0] ?? '');
}
