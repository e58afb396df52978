import { SHARE_NOUN } from '../../../../../lexicon/measure-nouns.ts';
import { limited, type NumberRule } from './site.ts';

/** A rate that its number follows: `覆盖率95%、达标率95%`. */
const RATE = new RegExp(`(?:${SHARE_NOUN})$`, 'u');
/** What becomes of a share of those that are named: `40%以上的小区完成建设`. */
const BECOMES =
  /^(?:的)?[^，；]*(?:建成|实施|达到|完成|实现|开展|使用|具备|纳入|覆盖|成为|创建|配备|更新|全面|得到|通)/u;
const USED_FOR = /^(?:的)?[^，；]*用于(?![^，；]*的(?:政策|规定|要求)$)/u;

/** Shares without a bound word. */
export const shareRules: readonly NumberRule[] = [
  {
    id: 'share/of-the-counted',
    of: ['share'],
    wording: '“完成”“建成”一类的动词后面的百分比',
    examples: ['到2025年，公交车更新80%。'],
    counterexamples: ['到2025年，达到80%。'],
    when: ({ acts }) => acts,
    gives: limited('eq'),
  },
  {
    id: 'share/of-those-that',
    of: ['share'],
    wording: '百分之多少的对象做到某事',
    examples: ['到2025年，40%以上的小区完成建设。'],
    counterexamples: ['落实从土地出让收益中计提10%用于农田水利建设的政策。'],
    when: ({ after, before }) => BECOMES.test(after) || USED_FOR.test(after) || /(?:对|将)$/u.test(before),
    gives: limited('eq'),
  },
  {
    id: 'share/whole-of-those',
    of: ['share'],
    wording: '“百分之百”后面写明做到什么，有期限',
    examples: ['到2025年，废旧放射源100%安全收贮。'],
    counterexamples: ['废旧放射源100%安全收贮。', '到2025年，按投资额的20%给予补助。'],
    when: ({ due, alone, before, after, quantity: { value } }) =>
      due && alone && value === 100 && /\p{Script=Han}{2}$/u.test(before) && /^\p{Script=Han}{2,10}$/u.test(after),
    gives: limited('eq'),
  },
  {
    id: 'share/rate',
    of: ['share'],
    wording: '“率”“比例”后面的百分比，与另一项并列，有期限',
    examples: ['到2025年，覆盖率95%、达标率95%。'],
    counterexamples: ['到2025年，覆盖率达到95%、达标率达到95%。'],
    when: ({ due, before, after }) => due && RATE.test(before) && /^(?:、|和|及)/u.test(after),
    gives: limited('eq'),
  },
  {
    id: 'share/closing',
    of: ['share'],
    wording: '句末收尾的百分比，或与前一数字并列的百分比',
    examples: ['到2025年，新能源公交车比重80%以上。'],
    counterexamples: ['到2025年，按投资额的20%给予补助。'],
    when: ({ listed, after }) => listed || after === '',
    gives: limited('eq'),
  },
];
