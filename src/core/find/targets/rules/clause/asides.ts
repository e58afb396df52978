import { GENRE } from '../../../../../lexicon/genres.ts';
import { isCalculation } from '../../../../read/text/calculation.ts';
import { ofSentence } from '../../../clause/of-sentence.ts';
import type { ClauseReading } from '../../../clause/reading.ts';
import type { ClauseRule } from './site.ts';

/** What is done with a deliverable named before: part of it, not one of its own. */
const SEQUEL =
  /^(?:并)?(?:及时)?(?:向社会|报)[^，]{0,6}(?:公开|公布|备案)$|^并报[^，]*备案$|^并(?:及时)?将[^，的]{0,8}(?:情况|结果)(?!.*每)[^，]*(?:报告|报送|上报|通报|书面报告|备案)$/u;
/** Whom or what a rule is for: `对年收入突破1亿元的企业`, `对价格不高于35元的`. */
const CASE = /^(?:凡|对)[^，]*\d[^，]*的(?:[^，的]{0,12}(?:企业|项目|单位|机构|个人|人才|平台|园区|站))?$/u;
/** What a rule holds for, with the date by which it must have happened: `2020年年底前经改造仍不能达到要求的`. */
const CONDITION =
  /(?:仍|未|不能|无法|拒不|逾期|超过|不足|低于|少于|不满|年满|属于|符合|具有|具备|发生|情形)[^，]*的$|[\d家人个年月元%](?:及?以[上下])的$/u;
/** A duty, which the description of a case has not. */
const DUTY = /应当?(?![急用对收届])|(?<![主需重])要(?![素点求])|必须|确保|力争/u;
/** An offence: what somebody failed to do. */
const OFFENCE =
  /^[^，]{0,24}?(?:单位|企业|机构|部门|公司|者|人|[厂场站]|^)(?:未|没有|拒不|擅自|逾期(?:不|未))(?=\p{Script=Han})(?!来|成年|利用|达标)/u;
/** What may come of something: `每年可节约用水10万吨`. */
const MAY_BRING =
  /(?<![许认不])可(?:年|新增?|累计)?(?:实现|创造|节约|节省|带动|减排|减少|增加|产出|生产|处理|容纳|提供)(?=[^，]*\d)/u;
/** On whom each year, where only the clause behind says what is done. */
const DEED_BEHIND = /每(?:年|半年|季度|月)(?:都|要|应当?|须)*对[^，]*[市县区旗](?:（[^（）]*）)?$/u;
/** What is done up to a year only: `2028年以前，每半年召开一次例会`. */
const UNTIL = /20\d{2}年以前/u;
/** Who is given something, or may be: `可对担保费率不超过1%的业务给予补贴`. */
const GIVEN = /对[^，]*\d[^，]*的[^，]*(?:给予|予以|实行|安排)[^，]*(?:补[贴助偿]|奖[励补]|资助|贴息|优惠|减免|支持)/u;
/** One round of a notice: `本次共招录`, `此次招生`. */
const THIS_ROUND = /^(?:本|此|该)(?:次|批|轮)(?![^，]*(?:规划|计划|行动|方案))/u;

/** What comes into force: the text itself, what it names again, a norm, a title, or what the clause before names. */
const NORM = `(?:^|[本该此其][^，]{0,16}|(?:上述|以上|前述|前款)[^，]*|(?:${GENRE}|文件|条款)|》)`;
/** `本通知自2025年5月1日起实施`, `上述标准自…起按新标准计算执行`; not `自…起实施国六标准`, which is something to do. */
const IN_FORCE = new RegExp(
  `${NORM}(?:自|从|于)[^，]*(?:起|后|开始|日)(?:正式)?(?:按[^，]*)?(?:施行|实行|实施|执行|试行|生效)$`,
  'u',
);
/** `《…暂行办法》同时废止`, `原标准停止执行`. */
const REPEALED = /(?:废止|失效|停止(?:施行|实施|执行))$/u;
/** `有效期5年`, `有效期至2027年12月31日`, `试行期为两年`. */
const TERM =
  /(?:有效|试行|暂行|施行|执行)期(?:限)?(?:暂定|延长)?(?:[为是至到自从：]|\d|[一二两三四五六七八九十]{1,2}年)/u;
/** What a mark must be to pass: `不低于90%为合格`, `90分以上为优秀等次`. */
const PASS_MARK =
  /\d[^，\d]{0,6}(?<![评定列])为(?:不?合格|基本合格|优秀|良好|[不未]?达标|不?及格|优|良|中|差)(?:等次|等级|档次)?$/u;
/** What is reckoned to come about, and what it is made up of: `预计全年减税2万亿元，其中退税1.5万亿元`. */
const FORECAST =
  /^(?:据|初步|经)?(?:预计|预测|测算|估计|估算)(?!到?20\d{2}年|[^，]{0,4}(?:年底|月底))[^，]*\d|[有可]望(?:达|突破|超|实现|完成|增长)/u;
const OF_IT = /^其中/u;
/** How many there are this year, for whom the clause behind asks something: `今年毕业生超过1000万人，要加强服务`. */
const THIS_YEAR =
  /^(?:今年|目前|当前)(?!.*(?:要|力争|确保|争取|拟|将|计划|安排))[^，]*(?:超过|超|达到?|突破|近|约有?|有)\d[^，]*(?:人|名|户|家|个|万)$/u;
const ASKS = /^(?:要|须|必须|务必)/u;
/** What is to come about some day: no date that governs is its own. */
const SOME_DAY = /^(?:力争|争取|推动)?(?:尽快|尽早|早日|适时|择机)|(?:尽快|尽早|早日)(?:实现|达到|建成|完成)/u;

/** Clauses that only say when, for whom or with what another holds. */
export const asideRules: readonly ClauseRule[] = [
  {
    id: 'condition/of-a-case',
    examples: ['（二）承租人欠付租金达到两期以上，经催告后仍不支付的；'],
    counterexamples: ['到2025年，覆盖率达到60%以上；', '承租人应当缴清租金达到90%，逾期支付的；'],
    when: ({ sentence, index }) => describesCase(sentence, index),
    refuses: 'condition',
  },
  {
    id: 'condition/offence',
    examples: ['土壤污染重点监管单位未按年度报告排放情况'],
    counterexamples: ['到2025年，未利用地面积减少10公顷。', '全面清理未验收的项目10个。'],
    when: ({ words }) => OFFENCE.test(words) && !DUTY.test(words),
    refuses: 'condition',
  },
  {
    id: 'forecast/may-bring',
    examples: ['项目满负荷运行后，每年可实现经济效益4200万元。'],
    counterexamples: ['到2025年，可再生能源占比达到20%。'],
    when: ({ words }) => MAY_BRING.test(words),
    refuses: 'forecast',
  },
  {
    id: 'condition/until',
    examples: ['2028年以前，委员会每半年召开一次例会。'],
    counterexamples: ['2028年起，委员会每半年召开一次例会。'],
    when: ({ clause: { times }, sentence, index }) =>
      times.some(({ kind }) => kind === 'recurrence') &&
      sentence.slice(0, index + 1).some(({ text }) => UNTIL.test(text)),
    refuses: 'condition',
  },
  {
    id: 'part-of/deed-stands-behind',
    examples: ['省级部门每年要对30%以上的市和5%以上的县（市、区），市级部门每年要对30%以上的县开展稽查。'],
    counterexamples: ['省级部门每年要对30%以上的市开展稽查。'],
    when: ({ clause: { text, stop } }) => stop === '，' && DEED_BEHIND.test(text),
    refuses: 'governs',
  },
  {
    id: 'grant/for-whom',
    examples: ['有条件的地方可对单户金额500万元及以下、费率不超过1%的业务给予适当补贴。'],
    counterexamples: ['到2025年，对10家企业给予支持。'],
    when: ({ words }) => GIVEN.test(words),
    refuses: 'grant',
  },
  {
    id: 'quota/of-this-round',
    examples: ['本次共招录1个英语类职位。'],
    counterexamples: ['到2025年，招聘教师100名。'],
    when: ({ words }) => THIS_ROUND.test(words),
    refuses: 'quota',
  },
  {
    id: 'part-of/sequel',
    examples: ['到2020年，制定实施方案，并报省政府备案。', '2020年底前，全面清理文件，并将清理情况向上级报告。'],
    counterexamples: ['每季度向社会公布饮用水水质信息。'],
    when: ({ clause }) => SEQUEL.test(clause.text),
    refuses: 'part-of',
  },
  {
    id: 'case/for-whom',
    examples: ['到2023年，对年收入首次突破1亿元、5亿元的企业，给予奖励。'],
    counterexamples: ['到2023年，对10家企业完成改造。'],
    when: ({ words }) => CASE.test(words),
    refuses: 'case',
  },
  {
    id: 'forecast/reckoned',
    examples: ['预计全年减税2万亿元，其中留抵退税1万亿元。', '要使总量有望突破7万亿元。'],
    counterexamples: ['预计2025年底前建成水厂3座。', '到2025年，减税2万亿元。'],
    when: ({ sentence, index }) => isForecast(sentence, index),
    refuses: 'forecast',
  },
  {
    id: 'existing/this-year',
    examples: [{ text: '今年高校毕业生超过1000万人，要加强就业指导。', asOf: 2026, year: 2026 }],
    counterexamples: [
      { text: '今年新增高校毕业生就业要超过1000人，要加强就业指导。', asOf: 2026, year: 2026 },
      { text: '今年高校毕业生就业超过1000人。', asOf: 2026, year: 2026 },
    ],
    when: ({ clause, sentence, index }) => THIS_YEAR.test(clause.text) && ASKS.test(sentence[index + 1]?.text ?? ''),
    refuses: 'existing',
  },
  {
    id: 'undated/some-day',
    examples: [{ text: '尽快实现企业100%使用绿色电力。', asOf: 2026, year: 2026 }],
    counterexamples: ['2026年底前尽快实现企业100%使用绿色电力。'],
    when: ({ clause }) => SOME_DAY.test(clause.text) && clause.deadlines.length === 0,
    refuses: 'undated',
  },
  {
    id: 'condition/failing',
    examples: ['2025年前未完成整治的，全部关停。'],
    counterexamples: ['2025年前完成整治。'],
    when: ({ clause }) => CONDITION.test(clause.text),
    refuses: 'condition',
  },
  {
    id: 'formula/reckoned',
    examples: [
      '每季工作日：248天÷4季＝62天。',
      '到2025年，完成率=（完成数/任务数）×100%。',
      '到2025年，得分＝基础分60分＋加分40分＝100分。',
    ],
    counterexamples: ['到2025年，新建2×66万千瓦机组，完成率达到100%。'],
    when: ({ clause }) => isCalculation(clause.text),
    refuses: 'formula',
  },
  {
    id: 'norm/pass-mark',
    examples: ['考核得分不低于90分为优秀。', '年度完成率达到80%以上为合格等次。'],
    counterexamples: ['到2025年，90%的乡镇评为优秀。', '到2025年，合格率达到80%以上。'],
    when: ({ clause }) => PASS_MARK.test(clause.text),
    refuses: 'threshold',
  },
  {
    id: 'text/in-force',
    examples: ['本通知自2025年5月1日起实施。', '上述价格自2025年6月1日起按新标准计算执行。'],
    counterexamples: ['自2019年7月1日起，全面实施国六排放标准。'],
    when: ({ words }) => IN_FORCE.test(words),
    refuses: 'date-of-text',
  },
  {
    id: 'text/repealed',
    examples: ['《某市湖泊管理办法》自2022年8月1日起同时废止。'],
    counterexamples: ['2022年8月1日前全面停止生产。'],
    when: ({ words }) => REPEALED.test(words),
    refuses: 'date-of-text',
  },
  {
    id: 'text/valid-for',
    examples: ['本细则有效期至2027年12月31日。', '试行期为2年，到2027年4月底。'],
    counterexamples: ['到2025年，建成有效期管理平台3个。'],
    when: ({ words }) => TERM.test(words),
    refuses: 'date-of-text',
  },
];

/** Whether the part of a sentence that a clause stands in, up to a semicolon, tells a case: it ends in 的, and nobody owes anything. */
function describesCase(sentence: readonly ClauseReading[], index: number): boolean {
  return caseClauses(sentence).has(index);
}

/** The clauses, by their places, of the parts of a sentence that tell a case. */
const caseClauses = ofSentence((sentence) => {
  const found = new Set<number>();
  let part: number[] = [];
  for (const [index, { stop, text }] of sentence.entries()) {
    part.push(index);
    if (stop === '，' && index < sentence.length - 1) continue;
    const isOpen = part.some((at) => isOwed(sentence[at]));
    if (!isOpen && /[^目]的$/u.test(text)) for (const at of part) found.add(at);
    part = [];
  }
  return found;
});

function isOwed(clause: ClauseReading | undefined): boolean {
  return clause !== undefined && (DUTY.test(clause.text) || clause.deadlines.length > 0);
}

/** Whether a clause is reckoned to come about, or says what such a one is made up of. */
function isForecast(sentence: readonly ClauseReading[], index: number): boolean {
  const text = sentence[index]?.text ?? '';
  return FORECAST.test(text) || (OF_IT.test(text) && index > 0 && isForecast(sentence, index - 1));
}
