import { limited, type NumberRule } from './site.ts';

/** What a case is given, which no plan reaches: `给予不超过200万元奖励`. */
const GRANT = /^的?(?:一次性)?(?:奖励|补助|补贴|资助|奖补)/u;
const GRANTED = /(?:(?:给予|奖励|补助|补贴|奖补|资助)(?![^，；]*(?:资金|标准))[^，；]{0,12}|最高(?:不超过)?)$/u;

/** How long a grant is paid: `单个项目贴息期不超过3年`. */
const GRANT_TERM = /(?:贴息|补贴|补助|资助|奖补)(?:期|期限|年限|时间)[^，；、\d]*$/u;

/** What stands first in the table: numbers that are no amount to reach, and parts of one. */
export const amountRules: readonly NumberRule[] = [
  {
    id: 'norm/cycle',
    examples: ['到2025年，以10年周期开展评估。'],
    counterexamples: ['到2025年，建设周期缩短10年。'],
    when: ({ after }) => after.startsWith('周期'),
    refuses: 'manner',
  },
  {
    id: 'limit/size-behind-a-count',
    of: ['measure'],
    examples: ['到2025年，建成10个百万亩、100个十万亩、1000个万亩防沙治沙基地。'],
    counterexamples: ['到2025年，建成基地10个、十万亩。'],
    when: ({ body, quantity: { start, words } }) => words !== null && /\d[个家处座块片]$/u.test(body.slice(0, start)),
    refuses: 'threshold',
  },
  {
    id: 'grant/amount',
    of: ['money'],
    examples: ['到2025年，给予不超过200万元奖励。'],
    counterexamples: ['到2025年，安排奖励资金5亿元。'],
    when: ({ body, quantity, after }) => GRANT.test(after) || GRANTED.test(body.slice(0, quantity.start)),
    refuses: 'grant',
  },
  {
    id: 'grant/term',
    of: ['time'],
    examples: ['到2025年，单个项目贴息期不超过3年。'],
    counterexamples: ['到2025年，项目审批期限不超过3天。'],
    when: ({ body, quantity }) => GRANT_TERM.test(body.slice(0, quantity.start)),
    refuses: 'grant',
  },
  {
    id: 'count/of-which',
    of: ['count'],
    wording: '“其中”后面的个数，是前一数目的一部分',
    examples: ['到2025年，新建水厂10座，其中5座在山区。'],
    counterexamples: ['到2025年，其中新能源公交车占比达到80%。'],
    when: ({ before }) => before.endsWith('其中'),
    gives: limited('count'),
  },
];
