import { dropAct } from './kept-acts.ts';
import { isPart, isPlace, nameInList, nameOfPair, nameOfPart, putPartFirst, shareFirst } from './measure-parts.ts';
import type { Quantity } from '../../clause/quantities.ts';

const RATE = '年均(?:增长|增加|提高|下降|降低|减少)';
const MEASURE = new RegExp(
  `(?:率|(?<!需氧)量|占比|比例|比重|面积|数量|人口|浓度|系数|指数|强度|规模|产能|能力|水平|总数|户数|长度|占比|天数|时间|收入|成本|排放|件数|占比|消费量|数|寿命|里程|${RATE})(?:（[^（）]*）)?$`,
  'u',
);
const VERBS =
  /(?:(?:全部|累计|均|都|总体|稳定|继续|基本|分别|约|(?<![主需重])要|(?<![供响对反])应|(?<![供刚])需|必须|实现|有望|力争|争取|努力|确保|原则上|也|至少|同时|(?<!占)比(?!达|为|不|控制|稳定|保持|超过|高于|低于|[≥≤]))*(?:不低于|不少于|不高于|不超过|不得低于|不得少于|不得高于|不得超过|控制在|保持在?|稳定在|维持在?|达到|突破|超过|高于|低于|达|提高至|提高到|提升至|提升到|拓展至|拓展到|扩大至|扩大到|缩短至|缩短到|缩小至|缩小到|压缩至|压缩到|压减至|压减到|提高|提升|增长|增加|下降至|下降到|降低到|降至|降到|下降|降低|减少|削减|缩减至|缩减到|为|是|占(?!比)|在|超|[≥≤><])?)+$/u;
const OPENING =
  /^(?:并|且|同时|也|其中|确保|力争|争取|努力|要(?![素点求])|应(?![急用对收届])|须|必须|全面|累计|届时|至少|年内|分期分批|分批|同步(?=完成|建成|关停|淘汰)|分别(?=新|建成|完成|培育|改造|创建|打造|推广|引进|实施))+/u;
/** A span of time in place of a date: `2年内`, `分三年`. */
const TERM =
  /^(?:用|在|力争)?(?:分?[\d一二两三四五六七八九十]{1,2}(?:年|个月)(?:之?内|左右)?(?:时间)?)(?=\p{Script=Han})(?!一贯|[制期]|以上|计划|行动|规划)/u;
/** What a change is measured against, where the measure itself stands before: `比上年提高3个百分点`. */
const COMPARED = /^[比较](?:上年|去年|上一年|20\d{2}年|上年同期|“十[一二三四五六]五”[期末时]*)$/u;
/** The state that a goal starts from: `由23%提高到30%`. */
const START = /(?:由|从)(?:□|20\d{2}年|的)*\d[^，；]{0,8}$/u;
const ACT =
  '(?:建成投运|建成投产|新开工|推广应用|建成|完成|打造|新建|培育|创建|种植|关停|淘汰整治|淘汰|整治|推广|普及推广|修复|改造提升|开展|实施|实现|形成|新增完成|新增|削减|消除|组建|建立|具备|安装|改造|推出|推进|推动|争创)';
const OPENING_ACT = new RegExp(`^${ACT}(?![和及与、]|比例|量|率)`, 'u');
/** A share of what is new, whose 新建 is no act: `新建厂房屋顶光伏覆盖率`. */
const SHARE_OF_NEW = /^新[建增].*(?:率|比例|比重|占比)$/u;
const CLOSING_ACT = new RegExp(`(?:每年|至少|均|要|对|将|分别|“[^”]*”)*${ACT}?(?:对|将|了|不低于|不少于)?$`, 'u');
const PREDICATE =
  /(?:基本|全部|全面)?(?:建成|实施|达到|完成|实现|开展|使用|具备|纳入|创建|配备|更新|成为|停止|取消).*$/u;
/** A share of a whole that it names: `新车销售量达到销售总量的20%`, `占全市养老机构的10%`. */
const OF_WHOLE = /^(?:(.+?)(?:达到?|占到?|不低于|不少于|不超过)|占到?)(.+)的$/u;
/** A share of a norm: `达到国家标准的95%`, `达到2015年水平的80%`. */
const OF_NORM = /.(?:水平|标准)的$/u;
/** An act whose object was named before: `其中2022年安排8000万元`. */
const BARE_ACT = /^(?:安排|投入)$/u;
/** Whom an amount is for, which belongs to its unit: `标准提高到每生每年3000元`. */
const PER_HEAD = /每[生人户亩班村例](?:每[年月天日]|□+)?$/u;
/** A yearly rate, which names its measure by its end and is no part of the name of another goal for it. */
const YEARLY = new RegExp(`${RATE}$`, 'u');
const SEPARATOR = /[、和及，]/u;

/** What is measured without the verb that sets the goal; a yearly rate keeps it: `地区生产总值年均增长`. */
function nameRate(words: string): string {
  const rate = new RegExp(RATE, 'u').exec(words);
  if (rate) return words.slice(0, rate.index + rate[0].length);
  return words
    .replace(PER_HEAD, '')
    .replace(VERBS, '')
    .replace(START, '')
    .replace(/年均$|、$/u, '');
}

/** Trims a run of words to the noun phrase that says what is measured. */
export function trimMetric(text: string): string {
  return text
    .replace(/□/gu, '')
    .replace(/^[，、；：的]+|[，、；：]+$/gu, '')
    .replace(OPENING, '')
    .replace(TERM, '')
    .trim();
}

/**
 * Names what a quantity of a clause measures, from the words around it and, where they leave it out, from
 * the measure before.
 * @param share which of several measures that have the value in common, counted from 0
 * @param named the measure before
 */
export function nameMeasure(
  body: string,
  quantities: readonly Quantity[],
  quantity: Quantity,
  share: number,
  named: string | null,
): string {
  const previous = named?.replace(YEARLY, '') ?? null;
  const index = quantities.indexOf(quantity);
  const { before, after } = wordsAround(body, quantities, index);
  const subject = trimMetric(body.slice(0, quantities[0]?.start ?? 0));
  const dealt = /分别/u.test(body);
  const names = subject.replace(VERBS, '').split(dealt ? /[、和]|及(?!周边|其|以[上下])/u : '、');
  if (names.length > 1 && names.every((name) => MEASURE.test(name))) {
    const name = dealt && names.length === quantities.length ? names[index] : names[share];
    if (name !== undefined) return shareFirst(name, names[0] ?? name);
  }
  const pair = quantities.length === 1 ? nameOfPair(subject, share) : null;
  if (pair !== null) return pair;
  if (dealt && names.length > 1 && names.length === quantities.length && MEASURE.test(names.at(-1) ?? ''))
    return nameInList(names[index] ?? subject, names);
  const own = putPartFirst(nameRate(trimMetric(before.replace(/（$/u, '')))).replace(COMPARED, '');
  if (own !== '' && own.replace(YEARLY, '') === '') return (previous ?? '') + own;
  if (MEASURE.test(own)) return SHARE_OF_NEW.test(own) ? own : dropAct(own, OPENING_ACT);
  if (quantity.kind === 'share')
    return nameShare(body, { own, after, subject, isSubset: /其中/u.test(before), previous });
  const object = trimMetric(after);
  if (object === '') {
    const noun = dropAct(own, OPENING_ACT).replace(BARE_ACT, '');
    if (quantity.kind === 'measure' && previous !== null && isPlace(noun)) return nameOfPart(previous, noun);
    return noun || previous || trimMetric(body);
  }
  return dropAct(subject, CLOSING_ACT).replace(/(?:实现|完成)$/u, '') + object;
}

/** Who does something with a share of others: `省环保厅每年对30%以上的设区市开展环境保护综合督查`. */
const ON_WHOM = /^(?<who>.*?)(?:每年|要|应|须)*对(?<where>[^，]*内)?$/u;
const DEED = /(?:开展|进行|实施|组织).*$/u;

/** The share of those that something is done with; null where the clause says nothing of the kind. */
function nameActedOn(body: string, subject: string, noun: string): string | null {
  const { who, where = '' } = ON_WHOM.exec(subject)?.groups ?? {};
  const deed = DEED.exec(noun)?.[0] ?? DEED.exec(body)?.[0];
  return who === undefined || deed === undefined ? null : `${who}${deed}的${where}${noun.replace(DEED, '')}比例`;
}

interface ShareWords {
  own: string;
  after: string;
  subject: string;
  isSubset: boolean;
  previous: string | null;
}

function nameShare(body: string, { own, after, subject, isSubset, previous }: ShareWords): string {
  const noun = trimMetric(after);
  if (noun !== '') {
    if (/能力$/u.test(noun) && /具备$/u.test(subject))
      return subject.replace(CLOSING_ACT, '').replace(/基本$/u, '') + noun;
    const acted = nameActedOn(body, subject, noun);
    if (acted !== null) return acted;
    const predicate = PREDICATE.test(noun) ? '' : (PREDICATE.exec(body)?.[0] ?? '').replace(/^.*\d.*$/u, '');
    return `${subject.replace(CLOSING_ACT, '').replace(/^实现/u, '')}${noun}${predicate}的比例`;
  }
  if (OF_NORM.test(own)) return `${own.replace('分别', '')}比例`;
  const ofWhole = OF_WHOLE.exec(own);
  if (ofWhole) return `${nameDimension(ofWhole[1] ?? '', previous ?? '')}占${ofWhole[2] ?? ''}的比例`;
  if (previous === null) return own || trimMetric(body);
  if (own !== '' && !isSubset && !isPart(own)) return own.replace(OPENING_ACT, '');
  if (own === '') return previous;
  return isSubset ? `${previous}（其中${own}）` : nameOfPart(previous, own);
}

/** A part that goes by its bare dimension, or by nothing, is that of what was counted before: `面积` of `保护区数量`. */
function nameDimension(part: string, previous: string): string {
  return part === '' || /^(?:面积|长度)$/u.test(part) ? previous.replace(/数量?$/u, '') + part : part;
}

/** Words that belong to one quantity of a list: up to the mark that parts it from the next. */
function wordsAround(body: string, quantities: readonly Quantity[], index: number): { before: string; after: string } {
  const quantity = quantities[index];
  if (!quantity) return { before: '', after: '' };
  const last = quantities[index - 1];
  const next = quantities[index + 1];
  const gap = body.slice(last?.end ?? 0, quantity.start);
  const tail = body.slice(quantity.end, next?.start ?? body.length);
  const lead = last ? gap.search(SEPARATOR) : -1;
  const closed = (next ? /^[、，；（]/u : /^(?:[、，；]|（[^）]*\d)/u).test(tail);
  const cut = next ? tail.search(/[、和及，](?=[^、和及，]*$)/u) : -1;
  return {
    before: lead < 0 ? gap : gap.slice(lead + 1),
    after: closed ? '' : (cut < 0 ? tail : tail.slice(0, cut)).replace(/^的/u, ''),
  };
}
