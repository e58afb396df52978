import { closingKinds, closingPattern, countingVerbs } from '../../../../../lexicon/verbs.ts';
import type { Comparator } from '../../../../../model/target.ts';
import { limited, type NumberRule } from './site.ts';

/** `每千人拥有社会体育指导员2.16名`. */
const PER_HEAD = /^□*每[十百千万]+(?:名|人|户)/u;

/** A noun of how much there is, behind which a number is no change: `转移支付增加2万亿元、规模近9万亿元`. */
const LEVEL = /(?:规模|总量|总额|余额|总数|存量|总值)近?$/u;
/** Words that say what becomes of those that are counted. */
const ACTS = new RegExp(`${closingPattern(closingKinds)}|${countingVerbs.join('|')}|参加|纳入|进入|成为|获得`, 'u');

/** Numbers that take what they say from the one before them, and those that close their clause alone. */
export const listRules: readonly NumberRule[] = [
  {
    id: 'count/per-head',
    wording: '“每千人”一类的话后面的数目，句末收尾，有期限',
    examples: ['到2025年，每千人拥有社会体育指导员2.16名。'],
    counterexamples: ['每千人拥有社会体育指导员2.16名。'],
    when: ({ due, after, before }) => due && after === '' && PER_HEAD.test(before),
    gives: limited('eq'),
  },
  {
    id: 'list/change',
    wording: '与前一数字并列，同是升降的幅度',
    examples: ['到2025年，化学需氧量、氨氮排放量分别下降35%、30%以上。'],
    counterexamples: [
      '到2025年，化学需氧量下降35%，氨氮排放量达到30吨。',
      '到2025年，对县转移支付增加20亿元、规模近90亿元。',
    ],
    looks: ({ previous }) => previous !== null,
    when: ({ listed, previous, before, bound }) =>
      listed && bound === null && changeOf(previous?.comparator) !== null && !LEVEL.test(before),
    gives: ({ previous }) => changeOf(previous?.comparator) ?? 'decrease',
  },
  {
    id: 'list/each',
    wording: '“分别”统领的并列数字之一',
    examples: ['到2025年，孕产妇死亡率和婴儿死亡率分别控制在9/10万和4‰以下。'],
    counterexamples: ['到2025年，建成2个示范县、11个示范区。'],
    looks: ({ previous }) => previous !== null,
    when: ({ listed, previous, body }) => listed && /分别[^，；]*$/u.test(body.slice(0, previous?.quantity.start ?? 0)),
    gives: (site) => limited(site.previous?.quantity.bound === null ? site.previous.comparator : 'eq')(site),
  },
  {
    id: 'list/goes-on',
    of: ['count'],
    wording: '承接前一分句的数目，只写数目和名称',
    examples: ['到2025年，培育3家跨行业、跨领域平台，20家行业型平台。'],
    counterexamples: ['到2025年，培育3家平台，20家企业参加交流。', '到2025年，利用率达到80%，20家行业型平台。'],
    when: ({ counting, before, after, alone }) =>
      counting !== null &&
      alone &&
      before.replace(/□/gu, '') === '' &&
      /^\p{Script=Han}/u.test(after) &&
      !ACTS.test(after),
    gives: (site) => limited(site.counting === 'increase' ? 'increase' : 'count')(site),
  },
  {
    id: 'count/heads',
    wording: '“人口”“人数”后面以万计的数目',
    examples: ['到2025年，农村饮用水提质增效受益人口23.6万。', '到2025年，主城新增人口10万、县城新增人口10万。'],
    counterexamples: ['到2025年，产值23.6万。'],
    when: ({ quantity, after, before }) =>
      quantity.unit === '万' && /^(?:、|$)/u.test(after) && /(?:人口|人数|人员)$/u.test(before),
    gives: limited('count'),
  },
];

function changeOf(comparator: Comparator | undefined): 'decrease' | 'increase' | null {
  return comparator === 'decrease' || comparator === 'increase' ? comparator : null;
}
