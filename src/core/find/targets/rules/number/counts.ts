import { NUMBERED_NOUN } from '../../../../../lexicon/measure-nouns.ts';
import { limited, type NumberRule, type NumberSite } from './site.ts';

/** Sizes, sums and counts. */
const AMOUNTS = ['count', 'measure', 'money'] as const;
/** A noun that a number follows without a verb: `每千人口注册护士数3.8人`, `其中高速铁路5万公里左右`. */
const MEASURED = new RegExp(`^其中(?!.*指标)|到位资金$|(?:${NUMBERED_NOUN})$`, 'u');
/** A noun that a number closes, with a date to reach it by: `生猪出栏42万头`. */
const NAMED =
  /(?:出栏|存栏|出口|进口|产销|用工|就业|投资|保有|供应|供给|供地|收储|入库|上市|入园|抚育|外资|下乡|养护)$/u;
/** `增加普惠性床位2000张`: at the head of its clause, where it is no share that grows. */
const ADDS = /^□*(?:力争|确保|要)?(?:增加|净增)\p{Script=Han}/u;
/** `基本淘汰…等区域内的500万辆黄标车`. */
const ALL_OF = /^□*(?:力争|要|应|确保)?(?:全部|基本|全面)(?:淘汰|关停|完成|搬迁|退出)[^，；]*的$/u;

/** Whether the number ends its clause or its place in a list. */
const closes = ({ after }: NumberSite) => /^(?:$|、|，|（|以上|以内|等)/u.test(after);
const isDueAlone = ({ due, alone }: NumberSite) => due && alone;
/** Whether a verb of counting, or for what is due of giving, stands anywhere before. */
const governed = ({ verbBefore }: NumberSite) => verbBefore;

/** Counts and amounts that a verb makes a goal. */
export const countRules: readonly NumberRule[] = [
  {
    id: 'recurring/times-a-day',
    wording: '写明每天几次',
    examples: ['道路清扫保洁2次/天。'],
    counterexamples: ['到2025年，清扫道路2条。'],
    when: ({ quantity }) => quantity.unit === '次/天',
    gives: () => 'recurring',
  },
  {
    id: 'count/at-least-done',
    of: AMOUNTS,
    wording: '“至少”建成、完成多少',
    examples: ['到2025年，每县至少建成1所二级以上医院。'],
    counterexamples: ['到2025年，每县建成1所二级以上医院。'],
    looks: ({ acts }) => acts,
    when: ({ before }) => /至少[^，；]*$/u.test(before),
    gives: () => 'gte',
  },
  {
    id: 'count/added',
    of: AMOUNTS,
    wording: '“新增”一类的动词后面的数量',
    examples: ['到2025年，新增建设20座水厂。'],
    counterexamples: ['到2025年，建设20座水厂。'],
    looks: ({ acts }) => acts,
    when: ({ before }) => before.includes('新增'),
    gives: () => 'increase',
  },
  {
    id: 'count/cut',
    of: AMOUNTS,
    wording: '“削减”一类的动词后面的数量',
    examples: ['到2025年，削减淘汰20座锅炉。'],
    counterexamples: ['到2025年，淘汰20座锅炉。'],
    looks: ({ acts }) => acts,
    when: ({ before }) => /(?:削减|减少)[^，]*$/u.test(before),
    gives: () => 'decrease',
  },
  {
    id: 'count/done',
    of: AMOUNTS,
    wording: '“建成”“完成”“淘汰”一类的动词后面的数量',
    examples: ['到2025年，建成2个示范县。'],
    counterexamples: ['到2025年，示范县有2个。'],
    looks: ({ acts }) => acts,
    when: ({ acts }) => acts,
    gives: limited('count'),
  },
  {
    id: 'list/count',
    of: AMOUNTS,
    wording: '与前一个数目并列的数目',
    examples: ['到2025年，建成2个示范县、11个示范区。'],
    counterexamples: ['到2025年，建成2个示范县。'],
    looks: ({ previous }) => previous !== null,
    when: ({ listed }) => listed,
    gives: limited('count'),
  },
  {
    id: 'count/added-last',
    of: AMOUNTS,
    wording: '句末收尾的数量，前有“新增”一类的动词',
    examples: ['到2025年，新增公交车辆20辆。', '到2025年，增加普惠性床位2000张。'],
    counterexamples: ['到2025年，建成公交站20座。'],
    looks: closes,
    when: (site) => (governed(site) || (site.due && ADDS.test(site.before))) && /新增|增加/u.test(site.before),
    gives: () => 'increase',
  },
  {
    id: 'count/cut-last',
    of: AMOUNTS,
    wording: '句末收尾的数量，前有“削减”一类的动词',
    examples: ['到2025年，削减劣Ⅴ类水质断面11个。'],
    counterexamples: ['到2025年，淘汰锅炉11台。'],
    looks: closes,
    when: (site) => governed(site) && /削减|减少/u.test(site.before),
    gives: () => 'decrease',
  },
  {
    id: 'count/done-last',
    of: AMOUNTS,
    wording: '句末收尾的数量，前有“建成”“完成”一类的动词',
    examples: ['到2025年，完成湿地生态修复工程20个。'],
    counterexamples: ['到2025年，示范点位20个。'],
    looks: closes,
    when: governed,
    gives: limited('count'),
  },
  {
    id: 'measure/noun-and-number',
    of: AMOUNTS,
    wording: '“里程”“面积”“产量”一类的名词后面的数，句末收尾，有期限',
    examples: ['到2025年，全市高速公路里程800公里。'],
    counterexamples: ['全市高速公路里程800公里。'],
    looks: closes,
    when: (site) => isDueAlone(site) && MEASURED.test(site.before),
    gives: limited('eq'),
  },
  {
    id: 'count/noun-and-number',
    of: AMOUNTS,
    wording: '“出栏”“就业”一类的词后面的数，或带“以上”“以下”的个数，句末收尾，有期限',
    examples: ['到2025年，生猪出栏42万头。'],
    counterexamples: ['生猪出栏42万头。'],
    looks: closes,
    when: (site) =>
      isDueAlone(site) && (NAMED.test(site.before) || (site.quantity.kind === 'count' && site.quantity.bound !== null)),
    gives: limited('count'),
  },
  {
    id: 'count/all-of',
    of: AMOUNTS,
    wording: '“全部淘汰”“基本完成”某处的多少个',
    examples: ['到2025年，基本淘汰全省范围内的500万辆黄标车。'],
    counterexamples: ['到2025年，关注全省范围内的500万辆黄标车。'],
    when: ({ due, alone, before, after }) => due && alone && ALL_OF.test(before) && /^[^，；]{1,8}$/u.test(after),
    gives: limited('count'),
  },
  {
    id: 'count/listed-works',
    of: ['count'],
    wording: '“推进”“完成”所列的若干处整治、建设，“实现”所列的若干事项办理',
    examples: [
      '示范推进临安南苕溪、昌北溪等11条中小河流综合治理。',
      '2027年底前实现户口登记、社保卡补领等18项事项异地办理。',
    ],
    counterexamples: ['临安南苕溪、昌北溪等11条中小河流。'],
    when: ({ before, after, alone, quantity }) =>
      alone &&
      /^□*(?:推进|示范推进|完成|治理|实现).*等$/u.test(before) &&
      /(?:治理|整治|修复|改造|建设|办理|通办|联办|互认)$/u.test(after) &&
      /条|座|处|项/u.test(quantity.unit ?? ''),
    gives: limited('count'),
  },
  {
    id: 'count/opening-verb',
    of: ['count'],
    wording: '以“完成”“实现”“关停”开头的分句里唯一的个数',
    examples: ['2019年2月底前，完成造纸行业38家企业关停。'],
    counterexamples: ['2019年2月底前，造纸行业38家企业关停。'],
    when: ({ before, alone }) =>
      alone &&
      !/(?:等|全市|全省|全国|各|的)$/u.test(before) &&
      /^□*(?:要|应|力争|确保)?(?:完成|实现|关停|具备)/u.test(before),
    gives: limited('count'),
  },
  {
    id: 'count/closed-down',
    of: AMOUNTS,
    wording: '多少家“退出”“关停”“搬迁”',
    examples: ['到2025年，印染行业20家企业退出。'],
    counterexamples: ['到2025年，印染行业20家企业升级。'],
    when: ({ later, after }) =>
      !later && /^\p{Script=Han}[^，；]*(?:退出|关停|转迁|关闭|淘汰|取消[^，；]*)$/u.test(after),
    gives: limited('count'),
  },
  {
    id: 'count/subject',
    of: AMOUNTS,
    wording: '以数目开头的分句，说这些对象建成、完成、达到某事',
    examples: ['到2025年，20座水厂完成改造。'],
    counterexamples: ['到2025年，全市20座水厂改造。'],
    when: ({ before, after, later }) =>
      before.replace(/□/gu, '') === '' && !later && /^[^，；]*(?:建成|完成|达到|实现|停止)/u.test(after),
    gives: limited('count'),
  },
  {
    id: 'count/ability',
    of: AMOUNTS,
    wording: '“具备”多大的“能力”',
    examples: ['到2025年，电网具备一定的20万千瓦响应能力。'],
    counterexamples: ['到2025年，电网响应能力20万千瓦。'],
    when: ({ before, after }) => before.includes('具备') && after.endsWith('能力'),
    gives: limited('count'),
  },
  {
    id: 'count/all-done',
    of: AMOUNTS,
    wording: '多少个对象“均”“全部”完成、达到',
    examples: ['到2025年，市区20座水厂全部完成改造。'],
    counterexamples: ['到2025年，市区20座水厂改造。'],
    when: ({ after, later }) => !later && /^[^，；]*(?:均|全部)(?:完成|达到|建成|实现)/u.test(after),
    gives: limited('count'),
  },
];
