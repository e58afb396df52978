import type { PlacingRule, PlacingSite } from './site.ts';

/** Only a part of the year or a day: what falls due then stands elsewhere. */
const ONLY_WHEN =
  /(?:[之以]?前|[\d一二三四五六七八九十]日|每年的?[\d一二三四五六七八九十]{1,2}月份?|年初|年末|年底|月底|月初|[上中下]旬|以来)$|^[^，]{0,12}每(?:年|个?月|个?季度?|半年)(?:度|的|以来|年底|年初)?$/u;
/** An occasion, where the clause behind says what falls due then; else the end of a name, such as 用时. */
const OCCASION = /(?:期限|期间|时|的时候)$/u;
/** What somebody may do, or is entitled to; and what is reckoned to come about. */
const MAY = /可(?![靠持见行用燃再控能复推])|有权|享受|享有|能够|只能|不再|预计/u;
/** The name of a day, a week or a month, and what a word means: `每年6月5日为环境保护日`, `指每年举办的…`. */
const NAMED_DAY = /为[^，]*(?:日|周|月|节|期)[”》]?$|指每|数据来源/u;
/** How much something costs, or by how much it is reckoned. */
const RECKONED =
  /每(?:年|月|季)每|按每[年月]|[×＝=]|按[^，]{0,12}(?:计算|计发|标准)|每月按照?[^，]*(?:发给|支付|计发)|每[年月][\d一二三四五六七八九十百千万]+元|每[日周][^，]*每月|乘以|计算$/u;
/** What those who apply, pay in or are paid do. */
const APPLICANT = /申报结算|申领|申请|申购|缴费|缴纳|领取|代扣|结算|报销|扣缴/u;
/** What an authority does about them: `每年组织开展领取资格核查`. */
const OF_AN_AUTHORITY = /举办|组织|开展|检查|核查|公布|通报/u;
/** What grows and is measured by nothing: `逐年加大投入`. */
const GROWS = /逐年(?:推进|加大|加强|扩大|扩招|核定|完善|落实|安排|增长|提升)/u;
/** What is only furthered: `每年支持一批企业`. */
const GOES_ON =
  /每年(?:度)?(?:都|要|应当?|将)?(?:进一步|积极|大力|继续)*(?:支持|鼓励|加强|加大|引导|促进|深化|探索|推动)/u;
/** A report or an assessment of the year that is only spoken of. */
const SPOKEN_OF =
  /年度(?:报告|考核)(?:评[价估议])?(?:的|还|应|须|作为|内容|依据|结果|体系|指标|等|、[^，]*(?:制度|方式)$|[^，]{0,4}制度$)|(?:纳入|列入|作为)[^，]*年度(?:报告|考核)/u;
/** A matter, a manner or a ground of which the clause behind says what is done: `将上一年度的发放情况，…报送`. */
const GOES_BEFORE =
  /(?:将|把|对)[^，]*(?:情况|收支|结果|名单|材料|信息|意见)$|等$|通过[^，]*(?:方式|形式|途径)$|(?:根据|按照|依据)[^，]*(?:规定|规划|计划|要求|标准|需要|情况)$/u;

const duties = ({ context }: PlacingSite) => context.recurrence !== null;

/** What comes round and is no duty: a date, a right, a price, a name. */
export const roundRefusals: readonly PlacingRule[] = [
  {
    id: 'round/only-when',
    examples: [
      '每年3月31日前，由主管部门汇总。',
      '每季度第一个月的10日前，报送上季度情况。',
      '应当在每年六月，将名录报送市政府。',
      '在每年的五月一日，开展宣传。',
      '每年编制预算时，安排治水资金。',
      '镇人民代表大会每年举行会议的时候，审查预算。',
    ],
    counterexamples: ['每年向社会公布河湖水质。', '每年公布政务服务平均用时。'],
    looks: duties,
    when: ({ words, context: { clause } }) =>
      ONLY_WHEN.test(words.text) || (clause.stop === '，' && OCCASION.test(words.text)),
    refuses: 'governs',
  },
  {
    id: 'round/goes-before',
    examples: ['主管部门应当于每年1月底前将上一年度的发放情况，报送省级主管部门。', '每年根据工作需要，确定名额。'],
    counterexamples: ['每年向社会公布发放情况。', '每年组织开展防汛演练、消防演练等。', '每年通报对各区的考核结果。'],
    looks: duties,
    when: ({ words, context: { clause } }) => clause.stop === '，' && GOES_BEFORE.test(words.text),
    refuses: 'governs',
  },
  {
    id: 'round/right',
    examples: ['职工每年可以休假5天。', '双方每年享受育儿假。'],
    counterexamples: ['每年开展可靠性检查。', '每年检查可能发生地质灾害的区域。'],
    looks: duties,
    when: ({ words }) => MAY.test(words.text),
    refuses: 'norm',
  },
  {
    id: 'round/name-of-a-day',
    examples: ['每年6月5日为全市环境保护日。', '每年9月为“护河月”。'],
    counterexamples: ['每年6月5日开展环境保护宣传。'],
    looks: duties,
    when: ({ words }) => NAMED_DAY.test(words.text),
    refuses: 'name',
  },
  {
    id: 'round/reckoned',
    examples: ['补助金额为本市每月最低生活保障标准×月数。', '使用费为每年每平方米三元。'],
    counterexamples: ['每年公布最低生活保障标准。'],
    looks: duties,
    when: ({ words }) => RECKONED.test(words.text),
    refuses: 'norm',
  },
  {
    id: 'round/of-an-applicant',
    examples: ['定点机构每月汇总后申报结算。'],
    counterexamples: ['主管部门每月公布河湖水质。', '每年举办申请指导培训。', '每年对登记申请办理情况开展检查。'],
    looks: duties,
    when: ({ words }) => APPLICANT.test(words.text) && !OF_AN_AUTHORITY.test(words.text),
    refuses: 'norm',
  },
  {
    id: 'round/grows',
    examples: ['各级政府应当逐年加大财政投入。'],
    counterexamples: ['逐年确定重点任务。'],
    looks: duties,
    when: ({ words }) => GROWS.test(words.text),
    refuses: 'ongoing',
  },
  {
    id: 'round/goes-on',
    examples: ['每年支持一批改造良好的企业。', '每年进一步加强监督。'],
    counterexamples: ['每年遴选一批改造良好的企业。'],
    looks: duties,
    when: ({ words }) => GOES_ON.test(words.text),
    refuses: 'ongoing',
  },
  {
    id: 'round/spoken-of',
    examples: [
      '年度报告应当包括处理结果。',
      '将教育效果纳入学校年度考核内容。',
      '抽查结论作为各镇年度考核的依据。',
      '将节水成效纳入乡镇政府年度考核评价。',
      '市水务局承担年度考核的日常事务。',
    ],
    counterexamples: ['编制年度报告。', '开展年度考核工作。', '向主管部门报送年度报告。'],
    looks: duties,
    when: ({ words, context: { recurrence, clause } }) =>
      clause.text.startsWith('年度', recurrence?.start) && SPOKEN_OF.test(words.text),
    refuses: 'part-of',
  },
];
