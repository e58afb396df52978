import type { TargetDraft } from '../target-draft.ts';
import { bareNoun, isBare, namesUsers } from './bare-names.ts';
import { openingVerb } from './listed-metrics.ts';
import type { Said } from './rules/left-out-site.ts';

/** What is measured of the owner: `播种面积` of `粮食播种面积`. */
const MEASURED =
  /(?:(?:综合|播种|种植|养殖|生产|总|年)*(?:面积|产量|产值|规模|数量|装机规模|装机|长度|里程|能力)|新开工|开工|投产|竣工|并网)$/u;
const OPENING = /^(?:安排|推动|推进|实施|接待|力争|确保|实现)/u;
/** A thing that is had and may be added to. */
const BARE_THING = /(?:装机|规模|面积|岗位|床位|学位|企业|里程)$/u;
/** Whom a sentence is about, where it says no more of them than what they do: `石化产业持续减油增化`. */
const SUBJECT =
  /^(?<who>[^，、的]{2,10}(?:产业|行业|经济|集群|园区))(?=持续|深度|瞄准|聚焦|重点|抢占|深化|加快|积极|大力|着力|要|加强|推动)/u;
/** `煤炭智能绿色安全开采方面，抓好产能接续` */
const MATTER = /^(?<matter>[^，]{4,20})方面$/u;

/** A bare noun with its owner, which the number before it in its clause is of: `粮食产量` behind `粮食播种面积`. */
export function ownedInList(draft: TargetDraft, earlier: readonly TargetDraft[]): string | null {
  const bare = bareNoun(draft.metric);
  const before = earlier.at(-1);
  if (bare === null || before?.quote.start !== draft.quote.start) return null;
  const measured = before.metric.replace(MEASURED, '');
  const named = measured.replace(OPENING, '');
  const owner = named.slice(openingVerb(named).length);
  // A thing is an owner where something is measured of it, where it is a work (省级重点项目) or has places.
  const isThing =
    measured !== before.metric || /(?:项目|工程|就业)$/u.test(owner) || /^(?:规模|学位|床位)$/u.test(bare.noun);
  const isOwner = isThing && owner.length > 1 && !isBare(before.metric) && !/[（）]|[率比重例量额值数]$/u.test(owner);
  return isOwner ? `${/完成|实现|推动|力争|确保/u.test(bare.act) ? '' : bare.act}${owner}${bare.noun}` : null;
}

/** The same with the one that its sentence, or the sentence before, is about. */
export function ownedBefore(
  { metric }: TargetDraft,
  { clauses, sentence, earlier }: Pick<Said, 'clauses' | 'sentence' | 'earlier'>,
): string | null {
  const bare = bareNoun(metric);
  if (bare === null) return null;
  const own = SUBJECT.exec(clauses[0] ?? '')?.groups?.who;
  const told = SUBJECT.exec(sentence[0] ?? '')?.groups?.who;
  // The sentence before tells it as long as nothing else has been named since.
  const goesOn = clauses.length === 0 || earlier.some((one) => told !== undefined && one.metric.includes(told));
  const who = own ?? (goesOn ? told : undefined);
  if (who !== undefined) return `${bare.act}${who}${bare.noun.replace(/^产业/u, '')}`;
  const matter = MATTER.exec(clauses[0] ?? '')?.groups?.matter;
  return matter === undefined ? null : `${metric}（${matter}）`;
}

/** What a share is of, where `其中` opens it: a part of a sum. */
const SHARE = /(?:占比|比重|比例)$/u;
const SUM = /(?:投入|支出|收入|产值|增加值|总值|投资|消费量|装机|产量|能耗)$/u;
const OF_THE_SUM = /^占(?:比)?\d/u;
const YEARLY = /年均(?:增长|提高|下降)$/u;
/** Where or how a part is done, with nothing that says of what: `在药店零售环节抽检`. */
const WHERE = /^(?:在|从|通过|面向|针对)/u;
const PARTS = /（其中[^（）]*）$/u;

/**
 * A part of the one before it: `药品抽检（其中在药店零售环节抽检）`, `企业研发投入占全社会研发投入的比重`, `新增非化石能源装机`
 * behind `新增电力装机`.
 */
export function partOfBefore({ metric }: TargetDraft, words: string, { clauses, earlier }: Said): string | null {
  const whole = earlier.at(-1)?.metric;
  const last = clauses.at(-1) ?? '';
  if (whole === undefined) return null;
  if (!words.startsWith('其中')) {
    const isNext = WHERE.test(metric) && new RegExp(`^其中${metric.charAt(0)}`, 'u').test(last);
    return isNext ? `${whole.replace(PARTS, '')}（其中${metric}）` : null;
  }
  const sum = whole.replace(YEARLY, '');
  if (SHARE.test(metric) && !/占(?!比)/u.test(metric) && SUM.test(sum) && !sum.startsWith(metric.slice(0, 2)))
    return `${metric.replace(SHARE, '')}占${sum}的比重`;
  if (WHERE.test(metric)) return `${whole}（其中${metric}）`;
  return /^(?:力争|确保|要)?新增/u.test(last) && BARE_THING.test(metric) ? `新增${metric}` : null;
}

/** A share of the sum before it: `对共建国家投资占对外直接投资的比重` of `对外直接投资增长10%、对共建国家投资占50%`. */
export function shareOfBefore({ metric, unit, quote }: TargetDraft, words: string, { earlier }: Said): string | null {
  const before = earlier.at(-1);
  const isShare =
    unit === '%' &&
    before?.quote.start === quote.start &&
    OF_THE_SUM.test(words.slice(words.indexOf(metric) + metric.length));
  return isShare && SUM.test(before.metric) ? `${metric}占${before.metric}的比重` : null;
}

/** Those who have a use, with what they have it of: `惠及学生（支持县域高中补短板）`. */
export function gainOfWorks({ metric }: TargetDraft, earlier: readonly TargetDraft[]): string | null {
  const last = earlier.at(-1);
  if (last === undefined || !namesUsers(metric)) return null;
  const works = earlier.filter(({ quote }) => quote.start === last.quote.start).map((one) => one.metric);
  return works.some(isBare) || works.some((work) => work.includes('（')) ? null : `${metric}（${works.join('、')}）`;
}
