import type { Goal } from '../rules/number/site.ts';

/** Acts whose object is what is done, and not what it is done to: `实施…改造`. */
const DOES = /(?:实施|完成|推进|推动|启动)$/u;
const DEED = /(?:改造|整治|治理|修复|建设|更新|提升|升级|加固|绿化|清淤)(?:工程|项目)?$/u;
/** What says itself what is done, or what is planned of it. */
const SAYS_DEED =
  /(?:改造|整治|治理|修复|建设|更新|提升|升级|加固|绿化|清淤|造林|种植|抚育|工程|项目|行动|任务|试点|关停|退出|转迁|关闭|搬迁|淘汰)$/u;
/** What is made better of a thing, and what of it is: `提升…周边环境`. */
const BETTERS = /(?:提升|改善|整治|优化|美化)$/u;
const STATE = /(?:周边|周围)?(?:环境|风貌|品质|质效)$/u;
/** Of what rank or size a thing is, and no more: `6个国家级、20个省级临床重点专科`. */
const RANK = /(?:(?:国家|自治区|省|市|县|区)级(?:以上)?|[十百千]?[万亿]亩)$/u;
const RANKED = /(?:(?:国家|自治区|省|市|县|区)级(?:以上)?|[十百千]?[万亿]亩)(?<what>\p{Script=Han}{2,})$/u;

/**
 * Gives the names of a list of numbers, each before its noun, what only the last says and all share:
 * `老旧小区改造` of `实施300个老旧小区、12个老旧街区改造`.
 * @param metrics the names of the goals of a clause, one each
 */
export function shareTails(body: string, goals: readonly Goal[], metrics: readonly string[]): string[] {
  const last = metrics.at(-1) ?? '';
  const act = body.slice(0, goals[0]?.quantity.start ?? 0).replace(/(?:近|约|超过?|不少于|至少)$/u, '');
  const nouns = goals.map(({ quantity: { end } }, index) => body.slice(end, goals[index + 1]?.quantity.start));
  const units = new Set(goals.map(({ quantity: { unit } }) => unit));
  // What takes place, or is one of several works, is none of the things that stand beside it.
  const isAlike = units.size === 1 || ![...units].some((unit) => /[场次项期]$/u.test(unit ?? ''));
  const isList =
    metrics.length > 1 && isAlike && nouns.every((noun, index) => isNoun(noun, index === nouns.length - 1));
  return metrics.map((name, index) => (isList && index < metrics.length - 1 ? name + tailOf(name, last, act) : name));
}

/** Whether no more than a noun stands between a number and the next, or the end. */
function isNoun(words: string, isLast: boolean): boolean {
  return isLast ? /^[^，；\d]{2,}$/u.test(words) : /^[^、，；\d]{2,}[、和及]$/u.test(words);
}

function tailOf(name: string, last: string, act: string): string {
  if (RANK.test(name)) return RANKED.exec(last)?.groups?.what ?? '';
  const deed = DOES.test(act) && !SAYS_DEED.test(name) ? DEED.exec(last)?.[0] : undefined;
  const state = BETTERS.test(act) && !STATE.test(name) ? STATE.exec(last)?.[0] : undefined;
  return deed ?? state ?? '';
}
