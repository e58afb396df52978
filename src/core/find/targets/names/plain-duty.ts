import type { ClauseReading } from '../../clause/reading.ts';
import { withoutConjunction } from '../norms/duty-words.ts';
import type { TargetDraft } from '../target-draft.ts';

/**
 * Who acts: bodies, works and streets. Fewer than a statute may bind, since a plan has no word of duty that tells them
 * from what is spoken of.
 */
const DOER =
  '(?:政府|部门|单位|机构|机关|组织|委员会|协会|学校|医院|公司|集团|企业|媒体|专班|领导小组|法院|检察院|残联|工会|街道|[委办厅院]|(?<![布格大全结])局|[电水工药]厂|机组|锅炉|船舶|车辆|设施|[镇乡]（街）)(?:（[^（）]*）)?';
/** What parts who acts from what is done. */
const PARTS =
  '应当?(?![急用对收届])|要(?![求素点])|须|必须|负责|牵头|承担|会同|采[取用]|组织|每[年月季半个]|定期|依法|结合|根据|按照?|通过|于|在|对|将|向';
const AT_HEAD = new RegExp(`^(?<who>(?!${PARTS})[^，：]{1,40}?${DOER})(?=${PARTS})`, 'u');
const ALONE = new RegExp(`^(?!(?:${PARTS}|为|由|以|与|因|从|据)|.*(?:应当?|必须|负责))[^，：]{2,40}${DOER}$`, 'u');
/** Acts, whose object is none who acts: `支持企业`, `加强对单位`. */
const ACT =
  /^(?:全面|继续|深入|进一步|大力|积极|切实|加快|严格)*(?:推进|推动|加强|强化|开展|实施|完善|建立|健全|建设|构建|打造|整合|完成|深化|提升|支持|鼓励|引导|督促|指导|协调|落实|发挥|充分|明确|依托|优化|培育|促进|规范|调整|合理|成立|设立|选择|聚焦|坚持|围绕|整治|清理|关闭|淘汰)/u;
/** How a clause opens that does not say who. */
const BARE =
  /^(?:并且?|且|同时|还|也|应当?(?![急用对收届])|要(?![求素点])|须|必须|坚持|原则上|每[年月季半个两三]|逐年|定期|[于在](?=每|20\d{2}年)|将(?!来|军)|对(?!外)|20\d{2}年)/u;
/** Whom or what a part of a sentence holds for: `对于需要补建的`, `排放尾矿水的`, `对义务植树`. */
const CASE = /^对于[^，]*的$|^(?!.*(?:应当?|必须)).{2,30}[^目]的$/u;
const TOPIC = /^对(?!.*(?:进行|开展|实施|予以|给予|加强))[^，]{2,20}$/u;
/** A deed that does not say of what: `每年公布结果`, `每年向国务院作出报告`. */
const OBJECTLESS =
  /^(?:[^，对将把]{0,24}?(?:都|要|应当?|定期|每(?:年|半年|季度?|月))+)?(?:[向同与](?:(?!发布|公布|提交|报送|编制|出具)[^，]){1,14}?)?(?:进行|开展|组织|作出|予以)?(?:检查|考核|评估|评价|报告|汇报|公布|公开|通报|总结|调整|更新|修订)(?:结果|情况|一次)*$/u;
const REPORTED = /将[^，的]{0,4}(?:情况|结果)/u;
/** The longest clause that a name takes in whole. */
const LONGEST = 70;

/** A record with what its sentence says of it before, and whether it says enough. */
interface Told {
  draft: TargetDraft;
  isTold: boolean;
}

/**
 * Names who is to do what comes round, and in what case a work is to be done, where the clauses before say so:
 * `省级部门每年抽查企业` behind `省级部门要加强巡查`. A deed that says not of what takes the clause before it in whole.
 */
export function tellPlainDuty(draft: TargetDraft, sentence: readonly ClauseReading[], index: number): Told {
  const clause = sentence[index];
  const isRound = draft.comparator === 'recurring';
  if (!clause || !(isRound || draft.value === null)) return { draft, isTold: true };
  const words = wordsOf(clause);
  const told = sentence.slice(0, index).map(wordsOf);
  const part = sentence.slice(0, index).findLastIndex(({ stop }) => stop === '；') + 1;
  const here = told.slice(part);
  const last = here.at(-1) ?? '';
  const isOwn = draft.recurrence !== null && words.includes(withoutConjunction(draft.metric));
  if (isRound && draft.value === null && isOwn && (OBJECTLESS.test(draft.metric) || REPORTED.test(words)))
    return tellWhole(draft, words, last);
  if (!isRound && draft.comparator !== 'complete') return { draft: tellTopic(draft, here, last), isTold: true };
  const before = prefixOf({ isRound, words, told, here, last });
  return {
    draft:
      before === '' || draft.metric.includes(before) ? draft : named(draft, before + withoutConjunction(draft.metric)),
    isTold: true,
  };
}

interface Place {
  isRound: boolean;
  words: string;
  told: readonly string[];
  here: readonly string[];
  last: string;
}

function prefixOf({ isRound, words, told, here, last }: Place): string {
  const [first = ''] = here;
  const held = CASE.test(first) && first.length < LONGEST ? `${first}，` : '';
  if (!isRound) return held !== '' && first.startsWith('对于') ? held : aloneBefore(words, last);
  if (!BARE.test(words)) return '';
  const who = nearestDoer(told);
  return who !== '' && held !== '' && !who.startsWith(first) ? held + who : who;
}

/** Who acts in the nearest clause before that says who does; none where that is somebody else: `各县区负责落实`. */
function nearestDoer(told: readonly string[]): string {
  for (const words of told.toReversed()) {
    const who = whoActs(words);
    if (who !== null) return who;
    if (/^[^，]{1,12}(?:负责|牵头|承担|(?<![供响对反])应当?(?![急用对收届])|必须)/u.test(words)) return '';
  }
  return '';
}

/** A thing that the clause right before only names, with what tells which are meant: `2004年底前投运的电厂，应在…`. */
function aloneBefore(words: string, last: string): string {
  return BARE.test(words) && /的/u.test(last) && ALONE.test(last) && !ACT.test(last) && !CASE.test(last) ? last : '';
}

/** A tendency with the clause before it, where that only names whose it is: `主要从事技术开发的单位，事业费逐年减少`. */
function tellTopic(draft: TargetDraft, here: readonly string[], last: string): TargetDraft {
  const isTopic = here.length === 1 && last.includes('的') && ALONE.test(last) && !ACT.test(last);
  return isTopic && !draft.metric.includes(last) ? named(draft, `${last}，${draft.metric}`) : draft;
}

/** Who acts in a clause, at its head or as all that it says; null where it says none. */
function whoActs(words: string): string | null {
  if (ACT.test(words)) return null;
  return AT_HEAD.exec(words)?.groups?.who ?? (ALONE.test(words) ? words : null);
}

function tellWhole(draft: TargetDraft, words: string, last: string): Told {
  const isSaid = last !== '' && last.length <= LONGEST && (whoActs(last) !== null || TOPIC.test(last));
  return isSaid ? { draft: named(draft, `${last}，${words}`), isTold: true } : { draft, isTold: false };
}

function named(draft: TargetDraft, metric: string): TargetDraft {
  const isWords = draft.comparator === 'recurring' && draft.value === null;
  return { ...draft, metric, text: isWords ? metric : draft.text };
}

function wordsOf({ text, label }: ClauseReading): string {
  return text.slice(label.end).trim();
}
