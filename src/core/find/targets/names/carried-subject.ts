import { DUTY_WORD } from '../../../../lexicon/duty-words.ts';
import { readDeliverable } from '../rules/words/table.ts';
import { opensWithVerb } from '../goal-words.ts';
import { RESPONSIBLE } from './subjects.ts';

/** What only somebody does, and leaves for the clause behind to go on with. */
const ACTS =
  /^(?:全面|全部|基本|按(?:规定|要求)|依法)*(?:建成|完成|更新|安装|制定|建立|编制|设立|开展|组建|委托|公布|配备|实施|实行|具备)/u;
/** Bodies, places and works, as far from any thing that is only measured. */
const DOER =
  /(?:[区县市省地）)]|企业|单位|部门|政府|机构|流域|城市|油罐|加油站|学校|医院|码头|船舶|[厂站]|设施|公司)$/u;
/** How, or from what, something is done: `按照省下达任务`, `基于各级统一运行平台`. */
const MANNER = /^(?:基于|按照?|根据|依托|依据|通过|对|将|在|以|围绕|结合|为|把|从|由|与|向)/u;
const MODAL = /(?:应当?|要|须|必须|均|都|按照?(?:规定|要求))+$/u;
const STRIVING = new RegExp(`^(?:${DUTY_WORD})+`, 'u');
/** A duty that comes round, and names nobody: `逐年确定重点任务`, `每年向市政府报告`. */
const BARE_ROUND = /^(?:逐年|每(?:年|半年|季度|月)|定期)/u;
/** Who is to see to several states: `城市建成区实现河面无大面积漂浮物，河岸无垃圾`. */
const STATES = /^(?<who>[^，]{2,20}?)(?:实现|做到|达到)[^，]*无/u;
const STATE = /^[^，无]{0,6}无/u;

/** The clauses of a sentence before one, and where the part (up to a semicolon) that it stands in begins. */
export interface Told {
  clauses: readonly string[];
  part: number;
}

/**
 * The one that a clause without a subject is about, where those before it name who acts: `工业集聚区` for
 * `安装自动在线监控装置` behind `工业集聚区应建成污水集中处理设施`.
 * @param words of the clause, without its times
 * @param isDated whether it sets a time of its own, behind which somebody else may be meant
 */
export function carriedSubject(words: string, { clauses, part }: Told, isDated: boolean): string | null {
  const here = clauses.slice(part);
  const isBare = BARE_ROUND.test(words) || opensBare(words);
  const stated = firstTold(here, STATES);
  if (stated !== null && (isBare || STATE.test(words))) return stated;
  if (!isBare) return null;
  const responsible = firstTold(clauses, RESPONSIBLE);
  if (responsible !== null) return responsible;
  const last = here.findLast((clause) => !opensBare(clause));
  return isDated || last === undefined ? null : doerOf(last);
}

/** The one that the first of the clauses tells which names one. */
function firstTold(clauses: readonly string[], pattern: RegExp): string | null {
  return clauses.map((clause) => pattern.exec(clause)?.groups?.who).find((who) => who !== undefined) ?? null;
}

function opensBare(words: string): boolean {
  const goal = readDeliverable(words);
  return goal?.comparator === 'complete' && opensWithVerb(words, goal.text);
}

/** Who does what a clause says; null where it names a thing that is measured, or a manner. */
function doerOf(clause: string): string | null {
  const goal = readDeliverable(clause);
  if (goal?.comparator !== 'complete' || !ACTS.test(goal.text)) return null;
  const who = clause.slice(0, clause.indexOf(goal.text)).replace(MODAL, '').replace(STRIVING, '');
  return who.length > 1 && DOER.test(who) && !MANNER.test(who) ? who : null;
}
