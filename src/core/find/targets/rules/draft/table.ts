import { CHANGE_VERB } from '../../../../../lexicon/verbs.ts';
import { isBare } from '../../names/bare-names.ts';
import type { Stance } from '../../stance.ts';
import type { TargetDraft } from '../../target-draft.ts';
import { decide, type RefusingRule, type Verdict } from '../rule.ts';

/** A record that a clause would give. */
interface DraftSite {
  draft: TargetDraft;
  /** Whether it stands in an article (条), or in a text that sets norms. */
  isNorm: boolean;
  /** How the genre of its text is to be taken. */
  stance: Stance;
  /** Whether its sentence says of what it is. */
  isTold: boolean;
}

/** What says how much or when, and of nothing: `分别比上年`, `一般召开`, `平均用时`. */
const NO_NOUN =
  /^(?:分别|同|约|原则上|一般|平均|每次|其余?|各|均|共|另|但|且|并|最长|最高|最低|最多|按[^，]{0,8}计算|[比较](?:上年|去年|年初|上月|同期|期初)[末底]?|周期|用时|期限|时间|时限|总数|数量|金额|人数|完成|召开|公布|公示|进行|举行|开展|开行|任意|为|到|人均|户均)+$/u;
/** A deed without what it is done to: `进行评估`, `于每年三月底前向社会公布`, `古树后续资源进行`, `逐年增加`. */
const NO_OBJECT =
  /每年[^，]*[办做][好成实]一些|^(?:进行|开展|组织)?(?:评估|检查|考核|评价|维护|报告)$|^(?:并)?[于在]?每(?:年|月|季度|半年)[^，]{0,10}(?:公布|公开|公示|公告)$|^逐年\p{Script=Han}{2}$|^不[少低]于|^请[^，]*(?:完成|落实)$|等方式$|(?<!评估|检查|评议|演练|培训|测试|监测|考核|审计|维护|巡查|调查|清查|普查|体检|验审|检测|盘点|整顿|评价|修订)进行$/u;
/** What somebody is entitled to, or does to be admitted. */
const RIGHT = /享受|(?<!所)有权|可以|可申请|(?:注册|验审|签注|年检)$/u;
/** The organs of a company, whose meetings are its own affair. */
const COMPANY = /^(?:公司)?(?:股东|董事会|监事会|合伙人|债权人会议)/u;
/** What only the words before tell: `该项工作`, `上述任务`, `前款第三项`. */
const NAMES_ANOTHER =
  /^(?:该项|该期限|此项|上述|以上(?!的)|前述|前款|本款|上款|(?:前款)?第[（(]?[一二三四五六七八九十]+[）)]?(?:项|款)(?!工程|工作|任务|目))/u;

/** A name that has swallowed the number before it: `规上工业企业40家以上、规上服务业企业`. */
const HOLDS_A_NUMBER =
  /\d\p{Script=Han}{1,2}(?:以上|左右|以内)、|\d[万亿]、|\d(?:[个家所座处条项名人户次场期]|万户|万人)[^、，（）]*、/u;
/** A clause of its own, whose measure is that of no other: `实施更新行动、完成投资`. */
const ENDS_BARE = /、(?:完成|实现|带动)(?:总?投资|产值|收入)$/u;
/** Places of a project that only the words before tell: `项目县`. */
const PROJECT_PLACES = /^项目(?:县|区(?!水土|林草|植被)|村|镇|乡|地区|所在地)/u;
/** What deals a number out, or colours it, and is no part of a name: `护理补贴标准分别`, `城乡公交线路共`. */
const RESIDUE =
  /分别|(?<=[全省市县区])再(?![生就造制贷融利教循担保])|[\p{Script=Han}](?:再|又|(?<![公国中])共|(?<![平人年户亩地日月])均|各)$/u;
/** A change or a level, and not of what: `下降5%`. */
const NUMBER_ALONE = new RegExp(
  `^(?:${CHANGE_VERB}|扩大|缩小|缩短|达到?|超过?|突破)(?:到|至|了|约|近)*[\\d.]+(?:%|个百分点|[万亿]*(?:元|人|吨|亩|千瓦|户|家|个))?(?:以上|左右|以内)?$`,
  'u',
);
/** What another provision or clause names: `对前款规定的名录`, `将上述情况`. */
const POINTS_BACK = /上述|前款|前项|(?<!应)该(?!当)/u;
/** A duty that begins in the middle: `还应当组织演练`, `于每年三月底前向市人大报告`. */
const GOES_ON =
  /^(?:还|也|同时)(?:应|须|必须)|^(?:每年(?:应当?|须|必须)|[于在]每年[^，]{0,10}前)(?:向[^，]*)?(?:报告|汇报|更新|公布|公开|备案|检查|评估)(?:一次)?$/u;

/** A quota of a notice: how many are admitted, enrolled or taken on. */
const QUOTA =
  /招生计划|(?:招[生考录聘收]|入户|落户|积分)[^，]{0,6}(?:指标|名额|计划|人数|职位|岗位)(?:数|总数)?$|总?计划(?:总)?数$|安排(?:至|到|在)[^，]{2,}(?:学校|[部校院园班])$/u;
/** What those must be like who apply, or how much they may choose. */
const ELIGIBLE = /(?<!平均\p{Script=Han}{0,6})年龄$|(?:最多|至多|最长|最高|最低|最少)$/u;
/** A task that only the words before tell: `完成清理整改任务`. */
const BARE_TASK = /^(?:各地区?|各级|各部门|各单位)?(?:要|应)?(?:全面|如期)?完成(?:\p{Script=Han}{2}){0,2}任务$/u;
/** Things, and not a deed: `纳入名录的物质`. */
const LISTED = /^(?:以及)?(?:纳入|列入)[^，]*的\p{Script=Han}{2,6}$/u;
/** What goes on with a list, or closes the one before: `以及纳入名录的物质`. */
const MID_LIST = /^(?:以及|或者)/u;
/** An act or a bound that has swallowed what it is of: `不高于承担风险责任的`. */
const CUT =
  /^(?:不[高低少多大]于|不(?:得|能)?(?:超过|低于|少于|高于)|超过|至(?:19|20)\d{2}年)|[^目]的$|(?:19|20)\d{2}年$|^度(?!电|假|夏|冬|汛|量)/u;

/** The rules by which a record is given up again, in their order. */
export const draftRules: readonly RefusingRule<DraftSite>[] = [
  {
    id: 'draft/nameless',
    examples: ['、，建成到2025年'],
    counterexamples: ['到2025年，建成水厂。'],
    when: ({ draft }) => !/\p{L}/u.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/no-noun',
    examples: [
      '到2025年，分别比上年增长4%。',
      '要一般每季度召开一次。',
      '应当每年不少于两次。',
      '到2025年，平均用时压缩至25天。',
    ],
    counterexamples: ['到2025年，会议召开次数增长4%。', '到2025年，审批平均用时压缩至25天。'],
    when: ({ draft: { metric } }) => NO_NOUN.test(metric) || NO_OBJECT.test(metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/names-another',
    examples: ['该项工作于2025年4月底前完成。', '第五项、第六项每年公示。', '上述任务2025年底前全部完成。'],
    counterexamples: ['该县于2025年4月底前完成整治。', '到2025年，实施第三期改造。'],
    when: ({ draft }) => NAMES_ANOTHER.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/holds-a-number',
    examples: [{ text: '新晋级规上工业企业40家以上、规上服务业企业30家以上。', asOf: 2026, year: 2026 }],
    counterexamples: ['到2025年，建成水厂40座以上、泵站30座以上。'],
    when: ({ draft }) => HOLDS_A_NUMBER.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/bare-task',
    examples: ['各地要于2026年底前完成清理整改任务。'],
    counterexamples: ['2026年底前，完成国家下达的减排任务。'],
    when: ({ draft }) => draft.comparator === 'complete' && BARE_TASK.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/places-named-before',
    examples: ['到2025年，项目县机械化率提升3个百分点。'],
    counterexamples: ['到2025年，农机项目县机械化率提升3个百分点。', '到2025年，项目建设完成率达到90%。'],
    when: ({ draft }) => draft.value !== null && PROJECT_PLACES.test(draft.metric),
    refuses: 'bare',
  },
  {
    id: 'draft/residue',
    examples: ['到2025年，甲类实验室、乙类中心各达到20家。'],
    counterexamples: ['到2025年，城乡居民收入分别增长7%、8%。'],
    when: ({ draft }) => draft.value !== null && RESIDUE.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/bare-noun',
    examples: [{ text: '力争产值突破300亿元。', asOf: 2026, year: 2026 }, '到2025年，惠及超2万名婴幼儿。'],
    counterexamples: ['到2025年，石化产业产值突破300亿元。'],
    when: ({ draft: { value, metric } }) => value !== null && (isBare(metric) || ENDS_BARE.test(metric)),
    refuses: 'bare',
  },
  {
    id: 'draft/number-alone',
    examples: [{ text: '“三公”经费只减不增，下降5%。', asOf: 2026, year: 2026 }],
    counterexamples: [{ text: '“三公”经费下降5%。', asOf: 2026, year: 2026 }],
    when: ({ draft }) => NUMBER_ALONE.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/mid-list',
    examples: ['2019年底前，以及纳入有毒有害名录的物质。'],
    counterexamples: ['2019年底前，和平区纳入试点。'],
    when: ({ draft }) => MID_LIST.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/cut',
    examples: ['要不高于承担责任的0.5%。'],
    counterexamples: ['到2025年，承担责任的比例不高于0.5%。', '到2025年，实现节能减排目的。'],
    when: ({ draft }) => CUT.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/what-is-listed',
    examples: ['2019年底前，纳入有毒有害污染物名录的物质。'],
    counterexamples: ['2019年底前，将该物质纳入有毒有害污染物名录。'],
    when: ({ draft: { rule, metric } }) => rule === 'deliverable/practise' && LISTED.test(metric),
    refuses: 'nameless',
  },
  {
    id: 'quota/of-a-notice',
    examples: ['要使招生计划总数为135个。', { text: '积分入户指标为1.6万个。', asOf: 2025, year: 2025 }],
    counterexamples: ['到2025年，公办学位达到135个。'],
    when: ({ draft }) => draft.value !== null && QUOTA.test(draft.metric),
    refuses: 'quota',
  },
  {
    id: 'quota/eligible',
    examples: [{ text: '（二）年龄为45周岁以下。', asOf: 2025, year: 2025 }],
    counterexamples: ['到2025年，平均年龄达到45岁。'],
    when: ({ draft }) => draft.value !== null && ELIGIBLE.test(draft.metric),
    refuses: 'norm',
  },
  {
    id: 'norm/points-back',
    examples: [{ text: '主管部门每年对前款规定的名录进行更新。', article: true }],
    counterexamples: [{ text: '主管部门应该每年对名录进行更新。', article: true }, '每年对上述名录进行更新。'],
    when: ({ draft, isNorm }) => isNorm && draft.comparator === 'recurring' && POINTS_BACK.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'norm/goes-on',
    examples: [
      { text: '还应当每年组织一次演练。', article: true },
      { text: '于每年三月底前向市人大报告。', article: true },
    ],
    counterexamples: [{ text: '学校还应当每年组织一次演练。', article: true }, '还应当每年组织一次演练。'],
    when: ({ draft, isNorm }) => isNorm && draft.comparator === 'recurring' && GOES_ON.test(draft.metric),
    refuses: 'nameless',
  },
  {
    id: 'draft/says-not-of-what',
    examples: ['各部门每年都要进行检查。', '每年公布结果。'],
    counterexamples: [
      '环保部门负责对本市治理工作进行考核，每年公布结果。',
      '对义务植树，各部门每年都要进行检查。',
      '编制发布产业发展年度报告。',
      '每年向社会发布水质报告。',
    ],
    when: ({ isTold }) => !isTold,
    refuses: 'nameless',
  },
  {
    // Articles lay down norms: a number there is a goal only with its date.
    id: 'norm/undated-in-an-article',
    examples: [{ text: '档案管理人员不少于2名。', article: true }],
    counterexamples: ['档案管理人员不少于2名。', { text: '到2025年，覆盖率不低于80%。', article: true }],
    when: ({ draft, isNorm }) => isNorm && draft.deadline === null && draft.from === null && draft.recurrence === null,
    refuses: 'norm',
  },
  {
    id: 'norm/amount-each-period',
    examples: [{ text: '每年从净收益中提取不低于12%的资金。', article: true }],
    counterexamples: [{ text: '每年至少开展一次应急演练。', article: true }, '每年从净收益中提取不低于12%的资金。'],
    when: ({ draft, isNorm }) =>
      isNorm &&
      draft.value !== null &&
      draft.deadline === null &&
      // How often a duty comes round is no amount; 上门次数 of a service is a standard of it.
      (draft.comparator !== 'recurring' || draft.metric.endsWith('次数')),
    refuses: 'norm',
  },
  {
    id: 'norm/right-each-period',
    examples: [{ text: '享受探亲假每年一次。', article: true }],
    counterexamples: [{ text: '组织演练每年一次。', article: true }],
    when: ({ draft, isNorm }) => isNorm && draft.comparator === 'recurring' && RIGHT.test(draft.metric),
    refuses: 'norm',
  },
  {
    id: 'norm/organ-of-a-company',
    examples: [{ text: '监事会每半年至少召开一次会议。', article: true }],
    counterexamples: [{ text: '防汛指挥部每半年至少召开一次会议。', article: true }],
    when: ({ draft, isNorm }) => isNorm && draft.comparator === 'recurring' && COMPANY.test(draft.metric),
    refuses: 'norm',
  },
  {
    id: 'answer/no-goal-of-its-own',
    examples: [{ text: '录取学校于2026年6月公布名单。', stance: 'answers' }],
    counterexamples: [{ text: '到2026年，森林覆盖率达到60%。', stance: 'answers' }, '录取学校于2026年6月公布名单。'],
    when: ({ draft, stance }) => stance === 'answers' && (draft.value === null || draft.deadline === null),
    refuses: 'answer',
  },
];

/** Whether a record is given up, and by which rule. */
export function judgeDraft(draft: TargetDraft, { isNorm, stance, isTold }: Omit<DraftSite, 'draft'>): Verdict<never> {
  return decide(draftRules, { draft, isNorm, stance, isTold });
}
