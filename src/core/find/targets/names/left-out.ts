import { carriedSubject, type Told } from './carried-subject.ts';
import { nameAfterEarlier } from './earlier-measures.ts';
import { doerOfDeed, fittedTo, nameArea, nameThing, stateOfWork, whatOf } from './named-before.ts';
import type { TargetDraft } from '../target-draft.ts';
import { workOfTask } from './task-objects.ts';

/** What a sentence has said before a clause. */
export interface Said extends Told {
  /** The words of the clause, without its times. */
  words: string;
  isDated: boolean;
  /** The clauses of the sentence before. */
  sentence: readonly string[];
  /** The name of the task that the words belong to. */
  task: string | null;
  /** The targets of the sentence before it. */
  earlier: readonly TargetDraft[];
}

const DUTY_VERB = '(?:推进|推动|开展|实施|加强|推广|建设|完善|扩大|提高|控制)';
const doing = new RegExp(`^(?:深入|大力|加快|积极|全面|继续|进一步|逐步|不断)*${DUTY_VERB}(?=.{4})`, 'u');
/** How long something may take, which tells nothing without the case that it is for. */
const TERM = /^\p{Script=Han}{0,4}(?:时间|期限|时限)$/u;
/** `对已通过验收的河道出现污染反弹的` */
const CASE = /^(?:对|凡)(?<what>[^，]{4,}的)$/u;
/** `重点化工园区覆盖率`, which does not say what they are covered by. */
const COVERAGE = /^\p{Script=Han}{2,10}(?:园区|企业|乡镇|街道|社区|学校|医院|单位|机构|[县市区村])覆盖率$/u;
/** `…环境预警体系试点建设`: a work that may cover them. */
const WORK = /(?:建设|工程|行动|体系|制度|试点|项目|服务)$/u;
/** What is told to the public, where the clause names it not: `各设区城市每季度向社会公开`. */
const TELLS = /向社会(?:公开|公布)$/u;
const TOLD = /.*(?:监测|检测|评估|排查|调查|评价|统计)(?<what>[^，]{4,})$/u;
/** What comes of a deed that a clause before names: `复查评估情况应于每年7月中旬报备案`. */
const OUTCOME = /^(?<deed>\p{Script=Han}{2,6}?)(?:情况|结果)/u;
/** `其他船舶`, and how much of the word behind it is looked for. */
const OTHERS = /^(?:其他|其它|其余)(?=(?<kind>\p{Script=Han}{2,4}))/u;
/** A change that does not say to what: `其他船舶完成改造`, behind `新投入使用的船舶严格按照国家要求执行相关环保标准`. */
const CHANGE = /完成(?:改造|整改)$/u;
const NORM = /(?:按照?[^，]{2,8})?(?:执行|达到|符合)[^，]{2,10}(?<!相关|有关|规定)标准$/u;
/** A measure, or a zone, at the head of a goal in words. */
const HEAD = /^\p{Script=Han}{4,10}?(?=扩大|拓展|延伸)/u;

/** Names in a target what its clause leaves to those before it, where they say it plainly. */
export function supplyLeftOut(draft: TargetDraft, said: Said): TargetDraft {
  const metric = draft.value === null ? supplyWords(draft, said) : supplyNumber(draft, said);
  if (metric === draft.metric) return draft;
  // A duty that comes round is told by its name alone.
  return { ...draft, metric, text: draft.comparator === 'recurring' ? metric : draft.text };
}

function supplyNumber(draft: TargetDraft, { clauses, sentence, earlier }: Said): string {
  const { metric } = draft;
  const what = TERM.test(metric) ? whatOf(clauses, CASE) : null;
  if (what !== null) return what + metric;
  const last = clauses.at(-1) ?? '';
  if (COVERAGE.test(metric) && doing.test(last) && WORK.test(last)) return `${metric}（${last.replace(doing, '')}）`;
  return nameArea(metric, [...sentence, ...clauses]) ?? nameAfterEarlier(draft, earlier);
}

function supplyWords({ metric, text }: TargetDraft, said: Said): string {
  const { clauses, words, isDated, earlier, task } = said;
  const told = TELLS.test(metric) ? whatOf(clauses, TOLD) : null;
  if (told !== null) return metric + told;
  const deed = OUTCOME.exec(metric)?.groups?.deed;
  const reported = deed === undefined ? undefined : clauses.findLast((clause) => deedOn(deed).test(clause));
  if (deed !== undefined && reported !== undefined)
    return doerOfDeed(reported) + (deedOn(deed).exec(reported)?.groups?.what ?? '') + metric;
  const kind = OTHERS.exec(metric)?.groups?.kind;
  if (kind !== undefined) return nameOthers(metric, kind, clauses);
  const full = fullHead(metric, clauses);
  const thing =
    full ?? nameThing(metric, said) ?? stateOfWork(metric, text ?? '', workOfTask(earlier[0]?.metric ?? '', task));
  if (thing !== null) return thing;
  const subject = carriedSubject(words, said, isDated);
  const fitted = fittedTo(metric, clauses.at(-1) ?? '');
  return subject === null || metric.startsWith(subject) ? fitted + metric : subject.trim() + fitted + metric;
}

/** `对垃圾河、黑河、臭河组织一次全面复查评估` */
function deedOn(deed: string): RegExp {
  return new RegExp(`对(?<what>[^，对]{2,20}?)(?:的|组织|开展|进行)[^，]*${deed}$`, 'u');
}

/** `高排放机械禁止使用区域扩大至…` of `禁止使用区域扩大至…`, where a clause before ends in the longer name. */
function fullHead(metric: string, clauses: readonly string[]): string | null {
  const head = HEAD.exec(metric)?.[0];
  const full = head && clauses.findLast((clause) => clause.endsWith(head) && doing.test(clause));
  return full ? full.replace(doing, '') + metric.slice(head.length) : null;
}

/** `其他船舶（新投入使用的沿海、内河船舶以外）`: than which the others are, and to what norm they are changed. */
function nameOthers(metric: string, kind: string, clauses: readonly string[]): string {
  for (let length = kind.length; length >= 2; length--) {
    const word = kind.slice(0, length);
    const opening = new RegExp(`^[^，]{2,20}?${word}`, 'u');
    const clause = clauses.findLast((told) => opening.test(told));
    const these = opening.exec(clause ?? '')?.[0];
    if (clause === undefined || these === undefined) continue;
    const norm = CHANGE.test(metric) ? NORM.exec(clause)?.[0] : undefined;
    return metric.replace(word, `${word}（${these}以外）`) + (norm === undefined ? '' : `（${norm}）`);
  }
  return metric;
}
