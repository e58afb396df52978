import { NEEDY_VERB } from '../../../../lexicon/round-verbs.ts';
import type { NormSite } from '../rules/norm/site.ts';
import { COUNT, isDoer, subjectOf, withoutConjunction, withoutCount, type DutyWords } from './duty-words.ts';
import type { ToldBefore } from './told-before.ts';

/** The longest words of a case that a name takes in. */
const LONGEST_CASE = 60;
const SHORTEST_SUBJECT = 4;

/** A deed whose object stands elsewhere: `向市人大报告`, `于汛前汇总`. */
const BARE = new RegExp(
  `^(?:[向同与报][^，]{1,40}?)?(?:进行|开展|组织|实施|予以|逐级|及时|如实|书面|公开|定期|依法)*(?:${NEEDY_VERB})(?:(?:并|、)(?:向社会|向公众)?(?:${NEEDY_VERB}))?$|^报(?:送|请)?[^，]{2,}(?:部门|政府|机关|机构|局|厅|委|办公室)(?:备案|审批|批准|审核|审查)?$`,
  'u',
);
/** The same words, where what closes them is an object after all: `向主管部门提交监测报告`. */
const ENDS_IN_OBJECT =
  /(?:提交|报送|上报|递交|提供|发布|公布|公开|编制|出具|听取|审议|作出|提出|形成|撰写|填报)[^，]+(?:报告|通报|公报|公告|统计|分析|评估|通知)(?:并向社会(?:公布|公开|公示|公告))?$/u;
/** What is done to something that stands before: `将…报送`, `对…检查`. */
const DONE_TO = /(?:^|[，的应当须年月度])(?:将|把|对|就)/u;
/** What is held, paid or kept, and may be said without those who do so. */
const HAPPENS = new RegExp(
  `^(?:${COUNT})?(?:召开|举行|支付|发放|发布|完成|修订|更新|更换|校验|验证|审计|公布|公开|公示|公告|监测|检测|检验|检查|评估|清洗|维护)(?:${COUNT})?$`,
  'u',
);
/** Subjects that only the words before tell. */
const VAGUE = /^(?:一般|其|此|该|每|各|有关|相关|所)|^[^，]{0,6}结果$|^[^，]{0,2}工作$/u;
const COUNTED = new RegExp(COUNT, 'u');
/** What is looked into, with how often behind it: `对重点设施的例行检查每月至少1次`. */
const LOOKED_INTO = /^对[^，]+的[^，的]{0,6}(?:检查|监测|检测|巡查|评估|考核)$/u;
const OFTEN = /(?:频次|次数|频率)$/u;
/** `年度计划由市发展改革部门`: what is done, and by whom. */
const BY = /^[^，]{3,}由(?<who>[^，]{2,})$/u;

/** What only a list or another provision tells, and a character that no font has. */
const ELSEWHERE =
  /下列|如下|本(?:法|条例|办法|规定|规则|细则)第[^，]{1,8}[条款项]|达到(?:规定|有关|相关)的?(?:要求|标准)|\p{Co}/u;
/** Money that is set aside, and what for, where a comma parts them. */
const MONEY = /(?:资金|经费)$/u;
const USED_FOR = /^(?:专项|主要|重点)?(?:用于|支持)/u;

/** A deed or a state at the head of a work: `达到标准`, `停止使用`. */
const OPENS_WITH_GOAL =
  /^(?:依法|全部|全面|基本)*(?:达到|实现|停止|完成|建成|消除|禁止|不再|核定|制定|启动|纳入|淘汰|关闭|安装|配备)/u;
const GOAL = /达到|实现|完成/u;
const SHORTEST_WORK = 8;

/** The name of a duty with who is bound, to what and in what case; null where its words do not say so plainly. */
export function nameDuty(site: NormSite): string | null {
  const { words, period, before, parts } = site;
  if (period === null || parts === null) return null;
  const isCounted = site.draft.rule === 'recurring/times';
  const own = withoutConjunction(isCounted ? withoutCount(words, period) : words);
  const named = parts.subject === '' ? nameBare(own, parts, before) : nameOwn(own, site, parts, isCounted);
  if (named === null || ELSEWHERE.test(named)) return null;
  const whole = MONEY.test(named) && USED_FOR.test(site.after) ? `${named}，${site.after}` : named;
  const rest = before.cases.filter((words) => !named.startsWith(words) && words !== before.head);
  if (rest.some((words) => words.length > LONGEST_CASE)) return null;
  return rest.length === 0 ? whole : `${whole}（${rest.join('，')}）`;
}

function nameBare(own: string, { aside, deed, isBound }: DutyWords, before: ToldBefore): string | null {
  const last = before.cases.at(-1);
  if (aside.startsWith('由')) return isDoer(aside) && hasObject(aside, deed) ? own.slice(1) : null;
  if (deed === '' && LOOKED_INTO.test(aside)) return own;
  if (!hasObject(aside, deed)) return before.object === null ? null : before.object + own;
  if (before.head !== '') return before.head + own;
  if (isBound && before.isCaseBound && last !== undefined && before.subject === null) return `${last}，${own}`;
  if (before.topic !== null && before.subject === null && !isBound) return before.topic + own;
  if (before.subject === null) return null;
  const isTold = subjectOf(own).isBound || !before.isBound;
  return `${before.subject}${isTold ? '' : '应当'}${own}`;
}

function nameOwn(own: string, site: NormSite, parts: DutyWords, isCounted: boolean): string | null {
  const { subject, aside, deed, isBound } = parts;
  const { before, lead } = site;
  // An item that binds nobody is one of a list of things: `企业每年上缴税金中一定比例的资金；`.
  if (lead !== null && !isBound && !(isCounted && OFTEN.test(subject))) return null;
  const by = BY.exec(subject)?.groups?.who;
  if (by !== undefined) return isDoer(by) ? own : null;
  if (isDoer(subject)) return hasObject(aside, deed) ? own : null;
  if (before.pointsBack) return null;
  if (own.startsWith('其') && before.topic !== null && HAPPENS.test(deed)) return `${before.topic}的${own.slice(1)}`;
  if (subject.length < SHORTEST_SUBJECT || VAGUE.test(subject) || !before.isFirst) return null;
  if (isCounted && OFTEN.test(subject)) return own;
  return HAPPENS.test(deed) && lead === null ? own : null;
}

/** Whether a deed says to what it is done; a yearly report says so itself. */
function hasObject(aside: string, deed: string): boolean {
  return (
    /^(?:报告|考核)$/u.test(deed) ||
    !BARE.test(deed.replace(COUNTED, '')) ||
    ENDS_IN_OBJECT.test(deed) ||
    DONE_TO.test(deed) ||
    DONE_TO.test(aside)
  );
}

/**
 * The name of a work with a date, or of what holds from one, with the thing that a comma parts from it, or who is
 * bound; null where the clause begins with its deed and its sentence does not say plainly of what.
 */
export function nameWork({ draft: { metric }, words, before }: NormSite): string | null {
  if (ELSEWHERE.test(metric)) return null;
  const { subject } = subjectOf(metric);
  if (subject !== '' && !OPENS_WITH_GOAL.test(metric)) return metric;
  const last = before.last ?? '';
  if (before.subject !== null) return `${before.subject}应当${metric}`;
  if (last !== '' && !last.endsWith('的') && subjectOf(last).subject === last && !GOAL.test(last)) return last + metric;
  return metric.length < SHORTEST_WORK || subjectOf(words).isBound ? null : metric;
}
