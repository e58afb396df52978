/** Acts that turn round what a number counts when they are left out, or that tell what is new from what there is. */
const KEPT =
  '(?:淘汰整治|淘汰|关停|取缔|拆除|清退|新建|扩建|改建|推广应用|普及推广|推广|修复整治|整治|改造提升|改造|修复|消除|推进|推动|种植|打造)';
const atHead = new RegExp(`^${KEPT}`, 'u');
const anywhere = new RegExp(KEPT, 'u');

/** The act at the head of a name that belongs to it: `淘汰` of `淘汰落后产能企业`; empty where there is none. */
export function keptAct(name: string): string {
  return atHead.exec(name)?.[0] ?? '';
}

/** Leaves an act out of a name, unless the name would say something else without it. */
export function dropAct(name: string, act: RegExp): string {
  return name.replace(act, (words) => anywhere.exec(words)?.[0] ?? '');
}
