import { isOneSided } from '../../../../../lexicon/bounds.ts';
import type { NumberRule } from './site.ts';

/** By what share or sum something is reckoned: `按不低于20%的比例`, `按照300元的标准发放`. */
const BY = /(?:^|[，；□])(?:应|须|要)?[^，；\d]{0,8}(?:按|按照|以)[^，；\d]*$/u;
const RECKONED =
  /^(?:（[^（）]*）)?(?:的)?[^，；]{0,8}(?:标准|比例|费率|税率|额度|给予|计算|计发|计征|支付|预付|缴纳|缴存|执行|提取|计提|确定|补助|补贴|核拨|纳入|收取|征收|减免|安排给)/u;
/** What a measured length of time is one of that somebody works to: `审批时间`, `平均用时`. */
const WORKED_TO = /(?:时间|时限|周期|工期|时长|用时|耗时|天数|工作日)[^，；\d]{0,6}$/u;
/** How long a procedure takes as a rule: `审核时间一般不超过5个工作日`. */
const AS_A_RULE = /(?:时间|时限|周期|工期|用时)?(?:一般|通常|原则上)[^，；\d]{0,6}$/u;
/** How many somebody may choose or have: `最多选择其中3个`. */
const AT_MOST_CHOSEN = /(?:最多|可以?|只能|限)(?:选择|选定|申请|申报|填报|享受|选|报|购|持有)[^，；]*$/u;
/** A sign of a measurement, in Latin letters: `HAI≥4`. */
const SIGN = /[A-Za-z][\s]*[≥≤><＜＞]$/u;

/** Numbers by which something is measured, reckoned or allowed: nobody is to reach them. */
export const normRules: readonly NumberRule[] = [
  {
    id: 'norm/reckoned-by',
    examples: [
      '要按不低于30%的比例预付货款。',
      '到2025年，省级按合同金额的30%，给予补助。',
      '到2025年，按不超过每人每年20000元的标准支付。',
    ],
    counterexamples: ['到2025年，按规划建成水厂3座。'],
    when: ({ body, quantity: { start }, after, bound }) => {
      const before = body.slice(0, start);
      return BY.test(before) && (RECKONED.test(after) || (bound === null && after === '' && /的$/u.test(before)));
    },
    refuses: 'norm',
  },
  {
    id: 'norm/return-period-of-a-share',
    examples: ['到2025年，城区35%的面积达到3年一遇排水能力。'],
    counterexamples: ['到2025年，排涝能力达到20年一遇。'],
    when: ({ quantity, previous }) => quantity.unit === '年一遇' && previous?.quantity.kind === 'share',
    refuses: 'norm',
  },
  {
    id: 'norm/how-long',
    of: ['time'],
    examples: ['且疗程不超过12个月。', '贷款期限最长不超过3年。'],
    counterexamples: ['整改时间不得超过1个月。', '到2025年，疗程不超过12个月。'],
    when: ({ due, bound, before }) => !due && isOneSided(bound) && !WORKED_TO.test(before),
    refuses: 'norm',
  },
  {
    id: 'norm/as-a-rule',
    of: ['time'],
    examples: ['审核时间一般不超过5个工作日。'],
    counterexamples: ['到2025年，审核时间压缩到5个工作日以内。'],
    when: ({ body, quantity: { start } }) => AS_A_RULE.test(body.slice(0, start)),
    refuses: 'norm',
  },
  {
    id: 'norm/in-principle',
    examples: ['到2025年，担保费率原则上不超过1%。'],
    counterexamples: ['到2025年，原则上建成区不再新增渡口，渡船更新率达到90%。'],
    when: ({ body, quantity: { start } }) => /原则上/u.test(body.slice(0, start)),
    refuses: 'norm',
  },
  {
    id: 'norm/choice',
    of: ['count'],
    examples: ['最多选择其中3个品种。'],
    counterexamples: ['到2025年，新建水厂10座，其中5座在山区。'],
    when: ({ body, quantity: { start } }) => AT_MOST_CHOSEN.test(body.slice(0, start)),
    refuses: 'norm',
  },
  {
    id: 'norm/measurement',
    examples: ['组织学显示HAI≥4。'],
    counterexamples: ['到2025年，PM2.5≤35微克/立方米。'],
    when: ({ body, quantity: { start, unit } }) => unit === null && SIGN.test(body.slice(0, start)),
    refuses: 'threshold',
  },
  {
    id: 'norm/alternative',
    examples: ['或者数额应达到全部租金15%以上。'],
    counterexamples: ['到2025年，利用率应达到15%以上。'],
    when: ({ due, body }) => !due && /^□*或者/u.test(body),
    refuses: 'condition',
  },
  {
    id: 'unsure/half-of-a-number',
    examples: ['要在2—3年内调整到位。'],
    counterexamples: ['要使污染物减少30%以上。'],
    when: ({ after, quantity: { unit } }) => unit === null && /^[—–\-~～至]+□/u.test(after),
    refuses: 'unsure',
  },
  {
    id: 'part-of/breakdown',
    of: ['count'],
    examples: ['到2025年，新建公园9个（新城5个、其他区域4个）。'],
    counterexamples: ['到2025年，完成14家化工（其中10家化工企业取消化学合成工艺）关停。'],
    when: ({ body, quantity, quantities }) => isBreakdown(body, quantity.start, quantities),
    refuses: 'part-of',
  },
];

/** Whether a number stands in a bracket right behind another, which it tells a part of: `9个（新城5个、其他4个）`. */
function isBreakdown(body: string, start: number, quantities: readonly { end: number }[]): boolean {
  const open = body.lastIndexOf('（', start);
  if (open < 0 || body.slice(open, start).includes('）') || body.startsWith('（其中', open)) return false;
  return quantities.some(({ end }) => end === open);
}
