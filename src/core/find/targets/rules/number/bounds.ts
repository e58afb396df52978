import type { BoundKind } from '../../../../../lexicon/bounds.ts';
import { limited, type NumberRule, type NumberSite } from './site.ts';

/** Whom a duty serves: `为500间教室更换护眼灯`. */
const SERVED = /^□*为$/u;
/** Where something is done: `在30个县建设农事服务中心`. */
const AT = /^□*在$/u;
const DONE = /^\p{Script=Han}{1,6}(?:建设|建立|开展|实施|设立|推广|布局|建成|试点)/u;

/** An upgrade that is done, and no rise: `完成林分优化提升20万亩`. */
const UPGRADE_DONE = /(?:(?:完成|实施|开展)(?:(?!使|让|推动|带动|促进)[^，；])*|优化|抚育|改造|整治)提升$/u;

const stands = (kind: BoundKind) => (site: NumberSite) => site.bound === kind;
const isBound = ({ bound }: NumberSite) => bound !== null;

/** Numbers that a bound word stands before: src/lexicon/bounds.ts. */
export const boundRules: readonly NumberRule[] = [
  {
    id: 'count/achieved',
    of: ['count'],
    wording: '“实现”“具备”后面的个数',
    examples: ['到2025年，实现100个行政村通公交。'],
    counterexamples: ['到2025年，实现覆盖率90%。'],
    looks: isBound,
    when: (site) => site.bound === 'reach' && /(?:实现|具备)$/u.test(site.before),
    gives: limited('count'),
  },
  {
    id: 'count/served',
    of: ['count'],
    wording: '“为”多少人或多少处做到某事',
    examples: ['到2025年，为500间教室更换护眼灯。'],
    counterexamples: ['到2025年，教室数量为500间。'],
    looks: isBound,
    when: (site) => site.bound === 'reach' && SERVED.test(site.before) && site.after !== '',
    gives: limited('count'),
  },
  {
    id: 'count/places',
    of: ['count'],
    wording: '“在”多少个地方做到某事',
    examples: ['到2025年，在30个县建设农事服务中心。'],
    counterexamples: ['到2025年，在30个县以上。'],
    looks: isBound,
    when: (site) => site.bound === 'reach' && AT.test(site.before) && DONE.test(site.after),
    gives: limited('count'),
  },
  {
    id: 'bound/at-least',
    wording: '数字前写有“不低于”“不少于”“至少”一类的话',
    examples: ['到2025年，占比不低于80%。', '到2025年，占比不低于总量的百分之八十。'],
    counterexamples: ['到2025年，占比低于80%。'],
    looks: isBound,
    when: stands('at-least'),
    gives: limited('gte'),
  },
  {
    id: 'bound/at-most',
    wording: '数字前写有“不高于”“不超过”一类的话',
    examples: ['到2025年，孕产妇死亡率不高于14.5/10万。', '到2025年，占比不超过总量的60%。'],
    counterexamples: ['到2025年，孕产妇死亡率高于14.5/10万。'],
    looks: isBound,
    when: stands('at-most'),
    gives: limited('lte'),
  },
  {
    id: 'bound/more-than',
    wording: '数字前写有“超过”“高于”“突破”一类的话',
    examples: ['到2025年，业务收入超过1000亿元。', '到2025年，业务收入逾1000亿元。'],
    counterexamples: ['到2025年，业务收入不超过1000亿元。'],
    looks: isBound,
    when: stands('more-than'),
    gives: limited('gt'),
  },
  {
    id: 'bound/less-than',
    wording: '数字前写有“低于”“少于”一类的话',
    examples: ['到2025年，吸烟率低于24.5%。'],
    counterexamples: ['到2025年，达标率不低于24.5%。'],
    looks: isBound,
    when: stands('less-than'),
    gives: limited('lt'),
  },
  {
    id: 'change/fall',
    wording: '数字前写有“下降”“减少”“削减”一类的话，数字是降幅',
    examples: ['到2025年，排放总量削减8%。', '到2025年，能耗降低15%以上。'],
    counterexamples: ['到2025年，能耗降低到15%。'],
    looks: isBound,
    when: stands('fall'),
    gives: () => 'decrease',
  },
  {
    id: 'count/upgraded',
    wording: '“改造提升”“整治提升”一类的词后面的个数或数量',
    examples: ['到2025年，改造提升农村公路和桥梁，整治提升20条河道。'],
    counterexamples: ['到2025年，效率提升20%。'],
    looks: isBound,
    when: stands('upgrade'),
    gives: limited('count'),
  },
  {
    id: 'count/upgrade-done',
    of: ['count', 'measure'],
    wording: '“完成”“实施”某某提升后面的数量，提升是所做的事',
    examples: ['到2025年，完成林分优化提升20万亩、森林抚育提升30万亩。'],
    counterexamples: ['到2025年，完成整治，产量提升20万吨。'],
    looks: isBound,
    when: (site) => site.bound === 'rise' && UPGRADE_DONE.test(site.before),
    gives: limited('count'),
  },
  {
    id: 'count/raised',
    of: ['count'],
    wording: '“提升”后面的个数，提升的是这些对象',
    examples: ['到2025年，整体提升60个医院周边环境。'],
    counterexamples: ['到2025年，医院床位增加60张。', '到2025年，新增60个停车位。'],
    looks: isBound,
    when: (site) => site.bound === 'rise' && site.before.endsWith('提升') && /^\p{Script=Han}/u.test(site.after),
    gives: limited('count'),
  },
  {
    id: 'change/rise',
    wording: '数字前写有“增长”“提高”“新增”一类的话，数字是增幅或增量',
    examples: ['到2025年，绿地面积新增100万亩。'],
    counterexamples: ['到2025年，绿地面积提高到100万亩。'],
    looks: isBound,
    when: stands('rise'),
    gives: () => 'increase',
  },
  {
    id: 'change/reduce-to',
    wording: '数字前写有“下降到”“降至”一类的话，数字是降到的水平',
    examples: ['到2025年，年均浓度降至28微克/立方米。', '到2025年，审批时间减至半个月。'],
    counterexamples: ['到2025年，年均浓度下降28%。'],
    looks: isBound,
    when: stands('fall-to'),
    gives: limited('eq'),
  },
  {
    id: 'change/raise-to',
    wording: '数字前写有“提高到”“增加至”一类的话，数字是升到的水平',
    examples: ['到2025年，人均预期寿命提高到78.3岁。'],
    counterexamples: ['到2025年，人均预期寿命提高1岁。'],
    looks: isBound,
    when: stands('rise-to'),
    gives: limited('eq'),
  },
  {
    id: 'bound/hold-to',
    wording: '数字前写有“控制在”一类的话',
    examples: ['到2025年，用水总量控制在30亿立方米以内。'],
    counterexamples: ['到2025年，用水总量保持在30亿立方米。'],
    looks: isBound,
    when: stands('hold-to'),
    gives: limited('lte'),
  },
  {
    id: 'bound/keep-at',
    wording: '数字前写有“保持在”“稳定在”一类的话',
    examples: ['到2025年，达标率保持在86.7%以上。'],
    counterexamples: ['到2025年，达标率达到86.7%以上。'],
    looks: isBound,
    when: stands('keep-at'),
    gives: limited('eq'),
  },
  {
    id: 'bound/reach',
    wording: '数字前写有“达到”“为”“占”一类的话',
    examples: ['到2025年，森林覆盖率达到66.8%。'],
    counterexamples: ['到2025年，森林覆盖率不低于66.8%。'],
    looks: isBound,
    when: stands('reach'),
    gives: limited('eq'),
  },
];
