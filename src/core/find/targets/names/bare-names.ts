import { BARE_NOUN } from '../../../../lexicon/bare-nouns.ts';

/** What a name says beside its noun that tells no more of it: `新增` of `新增学位`. */
const ACT = '(?:新增|增加|安排|完成|实现|扩大|推动|力争|确保|累计|全年|拟|预计)*';
const BARE = new RegExp(`^(?<act>${ACT})(?<noun>${BARE_NOUN})(?:（累计）)?$`, 'u');
/** Who has a use of what is not named: `惠及学生`. */
const USERS = /^(?:预计|累计|可)*(?:惠及|受益)(?:\p{Script=Han}|\d+岁|以[上下])*$/u;

/** What is done, and not to what: `新（改）建` of `新（改）建600公里`. */
const ONLY_ACT = /^新(?:（[改扩、]+）|改|扩|改扩)?建$/u;

/** Whether a name says how something is measured, or what is done, and not of what. */
export function isBare(metric: string): boolean {
  return BARE.test(metric) || ONLY_ACT.test(metric) || namesUsers(metric);
}

/** A noun that says nothing by itself, and the act before it; null of a name that says more. */
export function bareNoun(metric: string): { act: string; noun: string } | null {
  const { act = '', noun } = BARE.exec(metric)?.groups ?? {};
  return noun === undefined ? null : { act, noun };
}

/** Whether a name says who has a use of something, and not of what. */
export function namesUsers(metric: string): boolean {
  return USERS.test(metric);
}
