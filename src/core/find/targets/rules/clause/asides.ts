import { GENRE } from '../../../../../lexicon/genres.ts';
import type { ClauseReading } from '../../../clause/reading.ts';
import type { ClauseRule } from './site.ts';

/** What is done with a deliverable named before: part of it, not one of its own. */
const SEQUEL = /^(?:并)?(?:及时)?(?:向社会|报)[^，]{0,6}(?:公开|公布|备案)$|^并报[^，]*备案$/u;
/** Whom or what a rule is for: `对年收入突破1亿元的企业`, `对价格不高于35元的`. */
const CASE = /^(?:凡|对)[^，]*\d[^，]*的(?:[^，的]{0,12}(?:企业|项目|单位|机构|个人|人才|平台|园区|站))?$/u;
/** What a rule holds for, with the date by which it must have happened: `2020年年底前经改造仍不能达到要求的`. */
const CONDITION =
  /(?:仍|未|不能|无法|拒不|逾期|超过|不足|低于|少于|不满|年满|属于|符合|具有|具备|发生|情形)[^，]*的$|[\d家人个年月元%](?:及?以[上下])的$/u;
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
/** What is reckoned to come about, and what it is made up of: `预计全年减税2万亿元，其中退税1.5万亿元`. */
const FORECAST = /^(?:据|初步|经)?(?:预计|预测|测算|估计|估算)(?!到?20\d{2}年|[^，]{0,4}(?:年底|月底))[^，]*\d/u;
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
    id: 'part-of/sequel',
    examples: ['到2020年，制定实施方案，并报省政府备案。'],
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
    examples: ['预计全年减税2万亿元，其中留抵退税1万亿元。'],
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

/** Whether a clause is reckoned to come about, or says what such a one is made up of. */
function isForecast(sentence: readonly ClauseReading[], index: number): boolean {
  const text = sentence[index]?.text ?? '';
  return FORECAST.test(text) || (OF_IT.test(text) && index > 0 && isForecast(sentence, index - 1));
}
