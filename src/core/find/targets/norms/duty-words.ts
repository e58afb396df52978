import { DOER } from '../../../../lexicon/doers.ts';
import { ROUND_VERB } from '../../../../lexicon/round-verbs.ts';
import type { Span } from '../../../../model/span.ts';

const NUMERAL = '[\\d一二两三四五六七八九十百]+';
const DAY = `(?:${NUMERAL}[日号])`;
const PART_OF_MONTH = `(?:份|[底末初中]|[上中下]旬|${DAY})`;
/** A day or a part of the period, right behind it: `的9月15日至10月14日`, `第一季度`, `汛前`, `结束之日起7个工作日内`. */
const dates = [
  '第?[一二三四1-4]个?季度',
  '第[一二三1-3]个?月',
  '[上下]半年',
  '年?[初末底中终]',
  '[春夏秋冬]季',
  '汛期?前?',
  `${NUMERAL}个?月${PART_OF_MONTH}?(?:${DAY})?`,
  DAY,
  '“[^”]{2,12}”[^，]{0,12}?(?:前后|期间|前夕)',
  `(?:终了|结束)(?:之日)?[后起]?(?:${NUMERAL}(?:个(?:工作日|月)|日|天)(?:以?内)?)?`,
];
const DATE = new RegExp(
  `^(?:度)?(?:的)?(?:${dates.join('|')})(?:(?:[至到—～~\\-和、及]|或者?)+(?:次年|翌年|当年|下一年)?的?(?:${dates.join('|')}))*(?:[之以]?前|之?内|期间|之间|起)?`,
  'u',
);
export const COUNT = `(?:至少|最少|不(?:得)?[少低]于)?${NUMERAL}[次遍轮回](?:以上|左右)?的?`;
/** What stands between a period and its verb, and says how. */
const MANNER = new RegExp(
  `^(?:度|应[当该]|应(?![急用对收届])|必须|须(?!知)|要(?![求素点])|至少|最少|都|均|再|还|并|各|分别|定期|及时|如实|依法|统一|公开(?=征|发|招)|逐级|集中|书面|主动|同时|按[时期]|按照?规定(?![和与、的])|会同[^，]{2,16}?部门|共同|联合|分级|${COUNT})`,
  'u',
);
const MODAL = /应[当该]|(?<![供响对反])应(?![急用对收届])|必须|须(?!知)|不得/u;
/** What opens the words behind a subject, or those of a clause without one. */
const ASIDE =
  '向(?!阳)|对(?!外)|将(?!军)|把|在(?!编|岗|职[人在教]|校[人学生])|到|面向|于|根据|依据|依照|按照?|会同|经(?![营济纪理销贸])|为了?|因|凡|从(?![业事])|自(?![治然来])|与|以(?!及)|除|当(?!地|事)|通过|由|就(?!业)|结合|围绕|参照|委托|在每|至少|最少|每';
const OPENS_ASIDE = new RegExp(`^(?:${ASIDE})`, 'u');
const CONJUNCTION = /^(?:并且?(?![网轨购联])|且|同时|还|但是?|也|其中|或者?)/u;
const CLOSING = /(?:至少|最少|分别|[于在自从按]|都|均|定期|再|还)+$/u;

const DOER_AT_END = new RegExp(`(?:${DOER})(?:（[^（）]*）)?(?:等)?$`, 'u');
/** A doer whom no word of duty parts from what is done: `市气象主管机构负责…`, `国家根据…`. */
const DOER_AT_HEAD = new RegExp(
  `^(?<who>[^，]{0,30}?(?:政府|部门|机关|机构|委员会|国家|本[省市县]|单位|企业|公司|办公室|协会|学校))(?=负责|领导|可以|建立|制定|加强|组织|定期|提供|受理|承担|依法|统一|${ASIDE})`,
  'u',
);
/** Verbs that tell kinds of bodies apart: `检测机构`, `培训学校`. */
const NAMING_VERB =
  '培训|检验|检测|检查|检疫|检定|审计|审批|审查|审核|评估|评价|登记|监测|监控|监督|调查|统计|宣传|清洗|考核|维护|保养|种植|查询|提供|完成|投放';
/** What no subject begins with, unless it is the name of a body: `建立档案`; and `检测机构`. */
const DEED = new RegExp(
  `^(?!(?:${NAMING_VERB})\\p{Script=Han}{0,8}?(?:机构|机关|部门|单位|企业|人员|中心|站|委员会|[者署局院厅委])(?:[应必须可不]|负责|$))(?:${ROUND_VERB}|加强|建立|健全|完善|落实|负责|履行|协助|督促|指导|监督|提高|保障|取得|采取|依法)`,
  'u',
);

const DEED_AT_HEAD = new RegExp(`^(?:${ROUND_VERB})(?![的率量额费])`, 'u');
const DEED_BEHIND_ASIDE = new RegExp(`^(?:${ASIDE})[^，]*?(?:${ROUND_VERB})`, 'u');

/** How far behind a period its word of duty may stand. */
const DATE_LENGTH = 24;

/** The words of a clause that orders something each period, set apart. */
export interface DutyWords {
  /** Who or what stands before the word of duty or the period; empty where the clause does not say. */
  subject: string;
  /** What stands between them: `会同有关部门`, `对教练员`. */
  aside: string;
  /** Whether a word of duty stands before what is done. */
  isBound: boolean;
  /** What is done: the words behind the period, without its date. */
  deed: string;
}

/** Sets apart the words of a clause around its period. */
export function setApart(words: string, period: Span): DutyWords {
  const before = withoutConjunction(words.slice(0, period.start)).replace(CLOSING, '');
  const { subject, rest, isBound } = subjectOf(before);
  const behind = words.slice(period.end);
  return { subject, aside: rest, isBound: isBound || MODAL.test(behind.slice(0, DATE_LENGTH)), deed: deedOf(behind) };
}

/** The subject of words that stand before a deed, what stands behind it, and whether a word of duty parts them. */
export function subjectOf(words: string): { subject: string; rest: string; isBound: boolean } {
  const modal = MODAL.exec(words);
  if (modal) {
    const named = words.slice(0, modal.index);
    const rest = words.slice(modal.index + modal[0].length);
    return opensBare(named) ? { subject: '', rest: words, isBound: true } : { subject: named, rest, isBound: true };
  }
  const who = opensBare(words) ? undefined : DOER_AT_HEAD.exec(words)?.groups?.who;
  if (who !== undefined) return { subject: who, rest: words.slice(who.length), isBound: false };
  return opensBare(words) ? { subject: '', rest: words, isBound: false } : { subject: words, rest: '', isBound: false };
}

function deedOf(behind: string): string {
  let deed = behind.replace(DATE, '');
  for (let next = deed.replace(MANNER, ''); next !== deed; next = deed.replace(MANNER, '')) deed = next;
  return deed;
}

/** True of words that begin with how, with what, or with what is done, and not with a subject. */
export function opensBare(words: string): boolean {
  return words === '' || OPENS_ASIDE.test(words) || (DEED.test(words) && !words.includes('的'));
}

/** True of one whom a statute may bind. */
export function isDoer(name: string): boolean {
  return DOER_AT_END.test(name);
}

/** True of words that say that something is done: a verb at their head, or behind what is done with or to whom. */
export function saysDeed(deed: string): boolean {
  return DEED_AT_HEAD.test(deed) || DEED_BEHIND_ASIDE.test(deed);
}

/** Words without what joins them to those before: `并每年…`. */
export function withoutConjunction(words: string): string {
  return words.replace(CONJUNCTION, '');
}

/** Words without how often: `每年至少`, `一次`. */
export function withoutCount(words: string, period: Span): string {
  const rest = words.slice(0, period.start).replace(/(?:至少|最少|不少于)$/u, '') + words.slice(period.end);
  return rest
    .replace(new RegExp(COUNT, 'u'), '')
    .replace(/至少|最少|不(?:得)?[少低]于$/gu, '')
    .replace(/^度|[于在]$/u, '');
}
