import { saysDeed } from '../../norms/duty-words.ts';
import { nameDuty, nameWork } from '../../norms/whole-duty.ts';
import type { NormRule, NormSite } from './site.ts';

/** The chapter of a statute that says what its breach brings. */
const PENAL = /法律责任|^罚则|^处罚/u;
const VOTE = /(?:分之[一二三四五]|半数)[^，]{0,8}(?:多数)?(?:通过(?!验收|认证|评审|审核)|同意)/u;
/** How a meeting or a plan is mostly dated, and what may be done. */
const USUALLY = /(?:一般|原则上|通常|可以?)(?:应当?)?[于在]?$/u;
/** A yearly report or assessment that is handed over or held, and not only spoken of. */
const GIVEN =
  /(?:报送|提交|递交|呈报|上报|公示|公布|公开|发布|编制|出具)(?!的)[^，]*年度报告$|(?:进行|开展|组织|实施)(?!的)[^，]*年度考核(?:和[^，]*考核)?$/u;
/** 安排适当资金, 提供一定数额的贷款: how much is not said. */
const SOME =
  /(?:安排|提供|划出|划拨|列支|设立|拿出)(?:适当|一定|必要|相应)的?(?:数额|数量|比例|规模)?的?\p{Script=Han}/u;
const RISING = /^逐年(?:提高|增加|降低|减少|增长|上升|下降)[^，]{4,}$/u;

const recurs = ({ draft }: NormSite) => draft.recurrence !== null;
const periodOf = ({ words, period }: NormSite) => (period === null ? '' : words.slice(period.start, period.end));
const isYearly = (site: NormSite) => periodOf(site).startsWith('年度');

/** What a statute says each period, or by a day, and orders nobody to do to anything: by which rule it is given up. */
export const normRules: readonly NormRule[] = [
  {
    id: 'norm/penalty',
    examples: [
      {
        text: '渡口管理单位超过一个月未签订合同的，应当向船工每月支付二倍的工资。',
        stance: 'norms',
        heading: '法律责任',
      },
    ],
    counterexamples: [{ text: '渡口管理单位应当每月向船工公布账目。', stance: 'norms', heading: '监督管理' }],
    when: ({ heading }) => PENAL.test(heading),
    refuses: 'norm',
  },
  {
    id: 'norm/vote',
    examples: [{ text: '到2030年修改本章程须经村民会议三分之二多数通过。', stance: 'norms' }],
    counterexamples: [{ text: '到2030年三分之二的渡口应当实现自动化。', stance: 'norms' }],
    looks: ({ draft }) => draft.value !== null || draft.text !== null,
    when: ({ words }) => VOTE.test(words),
    refuses: 'norm',
  },
  {
    id: 'norm/period-of-another-clause',
    examples: [{ text: '每年检查渡船2次，检查缆绳3次。', stance: 'norms' }],
    counterexamples: [{ text: '渡口管理单位每年检查渡船2次。', stance: 'norms' }],
    looks: recurs,
    when: ({ period }) => period === null,
    refuses: 'part-of',
  },
  {
    id: 'norm/usually',
    examples: [{ text: '镇人民代表大会会议一般于每年第一季度举行。', stance: 'norms' }],
    counterexamples: [{ text: '镇人民代表大会会议每年至少举行一次。', stance: 'norms' }],
    looks: recurs,
    when: ({ words, period }) => USUALLY.test(words.slice(0, period?.start ?? 0)),
    refuses: 'norm',
  },
  {
    id: 'norm/report-spoken-of',
    examples: [
      { text: '渡口年度报告公示的内容由市人民政府规定。', stance: 'norms' },
      { text: '渡口管理单位应当对渡口年度报告签署意见。', stance: 'norms' },
    ],
    counterexamples: [{ text: '渡口管理单位应当向主管部门报送年度报告。', stance: 'norms' }],
    looks: (site) => recurs(site) && isYearly(site),
    when: ({ words }) => !GIVEN.test(words),
    refuses: 'part-of',
  },
  {
    id: 'norm/period-of-a-thing',
    examples: [
      { text: '渡口每年的摆渡人数和时间，由镇人民政府规定。', stance: 'norms' },
      { text: '渡口管理单位应当根据每年水情预报，对渡船进行抽查。', stance: 'norms' },
    ],
    counterexamples: [{ text: '渡口管理单位每年检查渡船2次。', stance: 'norms' }],
    looks: (site) => recurs(site) && !isYearly(site),
    when: (site) => !isRound(site),
    refuses: 'manner',
  },
  {
    id: 'norm/no-doer',
    examples: [
      { text: '渡口运营情况应当真实，每年向镇人民政府报告。', stance: 'norms' },
      { text: '渡口管理单位应当于每年汛前汇总。', stance: 'norms' },
      { text: '超过六年的，每年检验1次。', stance: 'norms', lead: '渡船按照下列期限检验：' },
    ],
    counterexamples: [{ text: '渡口管理单位每年检查渡船2次。', stance: 'norms' }],
    looks: recurs,
    when: (site) => nameDuty(site) === null,
    refuses: 'nameless',
  },
  {
    id: 'norm/topic-of-the-next',
    examples: [
      { text: '渡口管理单位每年提取船票收入中一定比例的资金，应当用于修缮码头。', stance: 'norms' },
      { text: '市渡口局每年对各县抽查的渡口，不得低于渡口总数的百分之十五。', stance: 'norms' },
    ],
    counterexamples: [{ text: '渡口管理单位应当每年提取修缮资金，应当专款专用。', stance: 'norms' }],
    looks: recurs,
    when: ({ parts, after }) =>
      parts?.isBound === false && /^(?:应[当该]|必须|全部|不得?[少低]于|不得?超过)/u.test(after),
    refuses: 'part-of',
  },
  {
    id: 'norm/no-amount',
    examples: [{ text: '市人民政府应当每年安排适当资金用于渡口维护。', stance: 'norms' }],
    counterexamples: [{ text: '市人民政府应当每年将渡口维护经费纳入财政预算。', stance: 'norms' }],
    looks: ({ draft }) => draft.value === null,
    when: ({ words }) => SOME.test(words),
    refuses: 'wish',
  },
  {
    id: 'norm/no-thing',
    examples: [{ text: '经核准换发新证，自2030年1月1日起停止使用。', stance: 'norms' }],
    counterexamples: [
      { text: '旧渡船证，自2030年1月1日起停止使用。', stance: 'norms' },
      { text: '渡口管理单位应当到2030年达到安全标准。', stance: 'norms' },
      { text: '未达标的渡口，应当自本条例施行之日起1年内达到安全标准。', stance: 'norms', asOf: 2020 },
    ],
    looks: ({ draft }) => draft.recurrence === null && draft.value === null,
    when: (site) => nameWork(site) === null,
    refuses: 'nameless',
  },
  {
    id: 'norm/span-of-an-event',
    examples: [{ text: '情节严重的，5年内禁止其从事渡船经营活动。', stance: 'norms', asOf: 2020 }],
    counterexamples: [{ text: '现有渡船应当自本条例施行之日起1年内安装定位装置。', stance: 'norms', asOf: 2020 }],
    looks: ({ draft }) => draft.recurrence === null,
    when: ({ isSpan }) => isSpan,
    refuses: 'norm',
  },
  {
    id: 'norm/before-the-text',
    examples: [{ text: '2000年6月2日国务院批准修订、2000年6月15日国家渡口局公布。', stance: 'norms', asOf: 2017 }],
    counterexamples: [{ text: '2020年6月前市渡口局公布渡口名录。', stance: 'norms', asOf: 2017 }],
    looks: ({ draft }) => draft.value === null && draft.deadline !== null,
    when: ({ draft, asOf }) => asOf !== null && Number(draft.deadline?.slice(0, 4)) < asOf,
    refuses: 'done',
  },
];

function isRound({ words, parts, draft }: NormSite): boolean {
  if (words.includes('逐年')) return RISING.test(words.slice(words.indexOf('逐年')));
  if (parts === null) return false;
  const { subject, aside, deed } = parts;
  return (
    saysDeed(deed) ||
    (draft.rule === 'recurring/times' && (deed === '' || /^不得?[少低]于$/u.test(deed)) && subject + aside !== '')
  );
}
