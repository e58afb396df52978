import { SUM_WORD } from '../../../../../lexicon/amounts.ts';
import { limited, type NumberRule } from './site.ts';

/** Sizes, sums and counts. */
const AMOUNTS = ['count', 'measure', 'money'] as const;
/** Something of a size that comes to be: `50平方公里以上建设用地面积达到要求`. */
const SIZED_SUBJECT =
  /^[^，；]{0,12}(?:面积|里程|长度|用地|土地|耕地|农田|水域|岸线|管网|道路|河道)[^，；]{0,4}(?:达到|完成|实现|建成|得到)/u;
/** What becomes of what a number closes: `建设用地面积共计52平方公里达到要求`. */
const BECOMES = /^(?:达到|完成|实现|建成)[^，；\d]{2,}/u;
/** `新增滨江公园等9座`, which are named first and counted behind. */
const NAMED_FIRST = /(新增|新建|新开工|建成|建设|改造|打造|培育|消除|整治)[^，；\d]{2,60}等(?:\p{Script=Han}{0,8})$/u;
/** The same of those of whom something is asked: `第一中学等各类学校22所`. */
const KIND_BEHIND =
  /^□*[^，；]{2,40}等[各]?[^，；等]{0,6}(?:学校|医院|企业|单位|园区|小区|机构|场所|站点|公园|景区|村庄|社区)$/u;
/** A sum of what the clause before lists: `共计15平方公里海绵城市建设达标评估`. */
const SUM = new RegExp(`^□*(?:${SUM_WORD})$`, 'u');
/** Who is got to do something, and what they do. */
const URGED = /(?:推动|引导|支持|组织|带动|帮助|指导)(?:全[省市县区国])?$/u;
const DO = /^\p{Script=Han}{1,16}?(?:实施|完成|建成|开展|通过|实现|达到|接入|建立)/u;
/** What a flood of so many years does no harm to. */
const SAFE = /^(?:内涝|洪水|防洪|暴雨|排涝|防潮)[^，；]*(?:可控|标准|能力|不受灾)/u;

/** A size that a range opens with, before the rules that take it for one that only tells which are meant. */
export const sizedSubjectRule: NumberRule = {
  id: 'count/sized-subject',
  of: ['measure'],
  wording: '以面积、长度开头的分句，说这么大的范围达到、完成某事',
  examples: ['到2025年，30平方公里以上建设用地面积达到规定要求。'],
  counterexamples: ['到2025年，存栏量1000头以上养殖场配套处理设施。'],
  when: ({ due, before, after }) => due && before.replace(/□/gu, '') === '' && SIZED_SUBJECT.test(after),
  gives: limited('count'),
};

/** Counts and sizes that stand before, or behind, what they are of. */
export const namedCountRules: readonly NumberRule[] = [
  {
    id: 'count/sum-of-the-list',
    of: AMOUNTS,
    wording: '“共计”后面的数，是前一分句所列各处的总和，有期限',
    examples: ['2025年推进东片（4平方公里）、西片（7平方公里），共计11平方公里达标评估。'],
    counterexamples: ['共计11平方公里达标评估。'],
    when: ({ due, body, quantity: { start } }) => due && SUM.test(body.slice(0, start)),
    gives: limited('count'),
  },
  {
    id: 'count/subject-behind',
    of: AMOUNTS,
    wording: '“多大范围达到、完成某事”，数目写在范围之后，有期限',
    examples: ['到2025年，全区建设用地面积共计52平方公里达到规定要求。'],
    counterexamples: ['全区建设用地面积共计52平方公里达到规定要求。'],
    when: ({ due, alone, before, after }) =>
      due && alone && /(?:面积|里程|长度|总量)$/u.test(before) && BECOMES.test(after),
    gives: limited('eq'),
  },
  {
    id: 'count/named-first',
    of: ['count'],
    wording: '“新增”“改造”某某等多少座，有期限',
    examples: ['到2025年，新增滨江公园等9座城市公园。'],
    counterexamples: ['新增滨江公园等9座城市公园。'],
    when: ({ due, alone, before, after }) =>
      due && alone && NAMED_FIRST.test(before) && /^\p{Script=Han}{0,14}$/u.test(after),
    gives: (site) => limited(/新增/u.test(NAMED_FIRST.exec(site.before)?.[1] ?? '') ? 'increase' : 'count')(site),
  },
  {
    id: 'count/kind-behind',
    of: ['count'],
    wording: '列出名称后写明共多少所，后面说要做到的事，有期限',
    examples: ['到2025年，第一中学等各类学校22所，均要完成改造。'],
    counterexamples: ['第一中学等各类学校22所，均要完成改造。'],
    when: ({ due, alone, before, after }) => due && alone && after === '' && KIND_BEHIND.test(before),
    gives: limited('count'),
  },
  {
    id: 'count/those-that-do',
    of: ['count'],
    wording: '“推动”“支持”全省多少家做到某事',
    examples: ['要推动全省60家企业完成数据分类分级管理。'],
    counterexamples: ['要推进全市17个重大产业平台高质量发展。'],
    when: ({ alone, before, after }) => alone && URGED.test(before) && DO.test(after),
    gives: limited('count'),
  },
  {
    id: 'count/return-period',
    of: ['time', 'measure', 'count'],
    wording: '“多少年一遇”的内涝、洪水可控，有期限',
    examples: ['到2035年，50—100年一遇内涝可控。'],
    counterexamples: ['50—100年一遇内涝可控。'],
    when: ({ due, quantity: { unit }, after }) => due && unit === '年一遇' && SAFE.test(after),
    gives: limited('eq'),
  },
];
