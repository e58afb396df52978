import { GENRE } from '../../../lexicon/genres.ts';

/** What comes into force: the text itself, what it names again, a norm, a title, or what the clause before names. */
const NORM = `(?:^|[本该此其][^，]{0,16}|(?:上述|以上|前述|前款)[^，]*|(?:${GENRE}|文件|条款)|》)`;
/** `本通知自2025年5月1日起实施`, `上述标准自…起按新标准计算执行`; not `自…起实施国六标准`, which is something to do. */
const IN_FORCE = new RegExp(
  `${NORM}(?:自|从|于)[^，]*(?:起|后|开始|日)(?:正式)?(?:按[^，]*)?(?:施行|实行|实施|执行|试行|生效)$`,
  'u',
);
/** `《…暂行办法》同时废止`, `原标准停止执行`. */
const REPEALED = /(?:废止|失效|停止(?:施行|实施|执行))$/u;
/** `有效期5年`, `有效期至2027年12月31日`, `试行期为两年`. */
const TERM =
  /(?:有效|试行|暂行|施行|执行)期(?:限)?(?:暂定|延长)?(?:[为是至到自从：]|\d|[一二两三四五六七八九十]{1,2}年)/u;

/** True for a clause that says from when to when a text is in force, or that another no longer is: no goal. */
export function speaksOfForce(clause: string): boolean {
  return IN_FORCE.test(clause) || REPEALED.test(clause) || TERM.test(clause);
}
