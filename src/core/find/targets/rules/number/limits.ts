import { describes, type NumberRule } from './site.ts';

/** What a share describes, where it sets no goal of its own: `效率不低于60%的脱硝设施`. */
const EQUIPMENT = /^的\p{Script=Han}{0,8}(?:设施|设备|装置|机组|锅炉|产品|项目|企业)$/u;
/** What a share picks out of a whole, where the goal for it follows: `峰谷差率超过40%的地区…应达到5%`. */
const PLACES = /^的(?:地区|区域|省份|城市|县|市|区|乡镇|行业|企业|流域)/u;
/** What is told apart by a size: `超50亿元企业20家以上`. */
const SIZED = /^(?:企业|公司|项目|园区|产业|集群|基地|平台|机构|单位|乡镇|街道|市场|品牌|产品)/u;
/** What a count of heads tells apart: `消除66人以上超大班额`. */
const CLASS = /^的?(?:超?大)?班额|^的?(?:企业|家庭|单位|户)$/u;
/** How long something may take: `审批时间压缩到3天`. */
const TERM = /(?:时间|期限|工期|周期)[^，]*$|(?:至少|不少于)$/u;
/** What a budget sets aside: `每年安排不低于5亿元的专项资金`. */
const SET_ASIDE = /安排(?:不低于|不少于)?$/u;
const FUNDS = /^的?[^，；的]*(?:资金|经费|预算)$/u;

/** Numbers that only say which things are meant. */
export const limitRules: readonly NumberRule[] = [
  {
    id: 'limit/inclusive',
    examples: ['到2025年，培育产值10亿元（不含）的企业。'],
    counterexamples: ['到2025年，培育企业10家（不含分公司）。'],
    looks: describes,
    when: (site) => /^（不?含）的/u.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/share-to-start-from',
    of: ['share'],
    examples: ['到2025年，全市森林覆盖率在66.8%的基础上实现新突破。'],
    counterexamples: ['到2025年，90%的重点保护物种得到保护。'],
    looks: describes,
    when: (site) => /^的(?:基础上|水平|政策|措施)/u.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/share-of-equipment',
    of: ['share'],
    examples: ['水泥生产线要安装效率不低于60%的脱硝设施。'],
    counterexamples: ['到2025年，90%的脱硝设施得到更新。'],
    looks: describes,
    when: (site) => site.bound !== null && EQUIPMENT.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/share-of-places',
    of: ['share'],
    examples: ['到2025年，峰谷差率超过40%的地区需求响应能力达到最大用电负荷的5%以上。'],
    counterexamples: ['到2025年，40%的地区建成示范区。'],
    looks: describes,
    when: (site) => site.bound !== null && site.later && PLACES.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/time',
    of: ['time'],
    examples: ['到2020年，完成运行3年以上的镇级污水处理厂改造。'],
    counterexamples: ['到2020年，审批时间压缩到3天。'],
    looks: describes,
    when: (site) => !TERM.test(site.before),
    refuses: 'threshold',
  },
  {
    id: 'limit/class-size',
    of: ['count'],
    examples: ['到2020年，全面消除66人以上超大班额。'],
    counterexamples: ['到2020年，新增教师66人以上。'],
    looks: describes,
    when: (site) => site.quantity.bound !== null && CLASS.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/age',
    of: ['count'],
    examples: ['到2025年，为35—64岁妇女开展筛查。'],
    counterexamples: ['到2025年，人均预期寿命达到80岁。'],
    looks: describes,
    when: (site) => isAge(site) && (site.quantity.valueMax !== null || site.quantity.bound !== null),
    refuses: 'threshold',
  },
  {
    id: 'limit/of-age',
    of: ['count'],
    examples: ['到2025年，申请人须年满18周岁。', '到2025年，申请人应当具备下列条件：（一）已满十八周岁。'],
    counterexamples: ['到2025年，人均预期寿命达到80岁。'],
    when: (site) => isAge(site) && /[年已未不]满$/u.test(site.before),
    refuses: 'threshold',
  },
  {
    id: 'limit/number-of-the-measured',
    of: ['count'],
    examples: ['到2025年，13个国家考核断面水质比例保持在92.3%以上。'],
    counterexamples: ['到2025年，建成13个断面、2座水站。'],
    looks: describes,
    when: (site) => site.bound === null && site.later && !site.counts,
    refuses: 'threshold',
  },
  {
    id: 'limit/described',
    examples: ['到2025年，整治年产1万吨的造纸企业。'],
    counterexamples: ['市财政每年安排不低于5亿元的专项资金。'],
    looks: describes,
    when: (site) => isAmount(site) && !isSetAside(site) && /^的/u.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/size-told-apart',
    examples: ['到2025年，培育超50亿元企业若干家。'],
    counterexamples: ['到2025年，培育超50家企业。'],
    looks: describes,
    when: (site) => isAmount(site) && !isSetAside(site) && site.bound === 'more-than' && SIZED.test(site.after),
    refuses: 'threshold',
  },
  {
    id: 'limit/bounded-size',
    examples: ['存栏量1000头以上养殖场要配套处理设施。'],
    counterexamples: ['到2025年，生猪存栏量达到1000头以上。'],
    looks: describes,
    when: (site) => isAmount(site) && !isSetAside(site) && site.quantity.bound !== null,
    refuses: 'threshold',
  },
  {
    id: 'limit/size-of-the-counted',
    of: ['measure'],
    examples: ['到2025年，新建500千伏变电站4座。'],
    counterexamples: ['到2025年，新建10公里管网、2座泵站。'],
    when: ({ body, quantity, quantities }) => {
      const next = quantities[quantities.indexOf(quantity) + 1];
      const noun = body.slice(quantity.end, next?.start);
      if (quantity.unit === '千伏') return /^\p{Script=Han}/u.test(noun);
      return next?.kind === 'count' && /^\p{Script=Han}{2,}$/u.test(noun) && !/[和及共]/u.test(noun);
    },
    refuses: 'threshold',
  },
];

/** A size, a weight, a sum or a bare number: neither a share, nor a time, nor a count. */
function isAmount({ quantity: { kind } }: { quantity: { kind: string | null } }): boolean {
  return kind !== 'share' && kind !== 'time' && kind !== 'count';
}

function isAge({ quantity: { unit } }: { quantity: { unit: string | null } }): boolean {
  return unit === '岁' || unit === '周岁';
}

function isSetAside({ quantity, before, after }: Parameters<NumberRule['when']>[0]): boolean {
  return quantity.kind === 'money' && SET_ASIDE.test(before) && FUNDS.test(after);
}
