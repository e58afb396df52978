import type { Anomaly, PublishedAnomaly } from '../../model/anomaly.ts';
import type {
  Amount,
  BoundedValue,
  Finding,
  FindingCode,
  IndicatorCount,
  PrintedFigure,
  StatedGoal,
} from '../../model/finding.ts';
import { printedDate } from '../page/dates.ts';

type Values = { readonly [Each in Finding as Each['code']]: Each['values'] };

/** What each finding says, in a neutral sentence. */
const statements: { readonly [Code in FindingCode]: (values: Values[Code]) => string } = {
  'two-results': ({ year, amounts: [first, ...others] }) =>
    `${year}年的数值，一处写${first === undefined ? '' : amountInWords(first)}，另一处写${others.map(amountInWords).join('、')}，前后不同。`,
  'two-goals': ({ year, in: place, goals }) =>
    `${place === 'documents' ? '不同文件' : '同一文件的不同条文'}为${year}年定的目标不同：${goals.map(goalInWords).join('、')}。`,
  'two-units': ({ amounts, times }) =>
    `同一个数，一处写${amounts.map(amountInWords).join('，另一处写')}，单位大小相差${times}倍。`,
  'two-strengths': ({ wish }) => `同一份文件里的同一个目标，一处写作要做到，一处写作“${wish}”。`,
  'ban-and-deadline': ({ ban, year, retirement }) =>
    `一处写“${ban}”，没有写期限；另一处写到${year}年“${retirement}”。两处所指的范围不全相同，先后怎样衔接，原文没有说明。`,
  'goal-and-state': (values) => {
    const { goal, state, outcome } = values;
    const told = outcome === 'same' ? '两个数值相同' : worseInWords(values);
    return `${goal.year}年的目标是${boundInWords(goal, values)}，${state.year}年已是${boundInWords(state, values)}，${told}。`;
  },
  'stated-change': ({ from, to, difference, measure, stated }) =>
    `由${figureInWords(from)}到${figureInWords(to)}，相差${difference}${measure === 'points' ? '个百分点' : '%'}，与所写的“${stated}”对不上，四舍五入也不能解释。`,
  'stated-change/column': ({ from, to, difference, measure, column, stated }) =>
    `表中由${from}到${to}，相差${difference}${measure === 'percent' ? '%' : ''}，与“${column}”一栏所写的“${stated}”对不上，四舍五入也不能解释。`,
  'share-of-days': ({ days, share, stated }) => `${days}天占全年365天的${share}%，与所写的${stated}%对不上。`,
  'listed-count': ({ stated, counts }) => `所称的数目是${stated}，列出的是${counts.join('或')}项。`,
  'listed-count/provisions': ({ stated, found }) => `所称的数目是${stated}，后面编号的有${found}项。`,
  'listed-count/tasks': ({ stated, found }) => `所称的数目是${stated}，附件任务表列有${found}项。`,
  'sum-of-parts': ({ stated, sum, unit }) => `总数写${stated}${unit}，所列各部分相加是${sum}${unit}。`,
  'sum-of-parts/larger-part': ({ stated, part, unit }) =>
    `总数写${stated}${unit}，其中一部分写${part}${unit}，比总数还大。`,
  'sum-of-parts/column': ({ stated, sum, column }) => `“${column}”一栏合计写${stated}，各行相加是${sum}。`,
  'indicator-count': ({ counts }) => `所写的指标项数对不上：${counts.map(countInWords).join('；')}。`,
  'body-and-annex': ({ body, annex }) => `同一件事，正文写${quoted(body)}，附件写${quoted(annex)}。`,
  'body-and-annex/list': ({ body, annex }) => `同一件事，正文列“${body}”，附件列“${annex}”，所列的不一样。`,
  'body-and-annex/lone-task': () => '附件的任务分解表列有这一项，在正文里没有找到相应的文字。',
  numbering: ({ jumps }) =>
    `编号有${jumps.length}处不相接：${jumps.map(({ before, after }) => `“${before}”之后是“${after}”`).join('，')}。`,
  'past-deadline': ({ date, count }) => `文件日期是${printedDate(date)}，有${count}处要求的期限在此之前。`,
  'unnamed-district': ({ districts }) =>
    `建设内容写到${districts.join('、')}，责任单位逐一列出各区，其中没有${districts.join('、')}。`,
  'two-titles': ({ known, titles: [one, other] }) =>
    `${known === 'number' ? '同一文号' : '看来是同一份文件'}，两处写的名称不同：《${one}》《${other}》。`,
  'two-names': ({ names }) =>
    `同一文件对同一单位用了${names.length}种名称：${names.map((name) => `“${name}”`).join('、')}。`,
};

/** What a finding says, in a neutral sentence. */
export function statementOf<Code extends FindingCode>({ code, values }: { code: Code; values: Values[Code] }): string {
  return statements[code](values);
}

/** What a finding is about, a task with its number: `第41项 深化生活垃圾分类`. */
export function subjectOf({ subject, finding: { values } }: Pick<Anomaly, 'subject' | 'finding'>): string {
  return 'task' in values ? `第${values.task}项 ${subject}` : subject;
}

/** A finding as it is published, with its words. */
export function publishAnomaly(anomaly: Anomaly): PublishedAnomaly {
  const { id, rule, documents, indicator, receipts, note, finding } = anomaly;
  const words = { subject: subjectOf(anomaly), statement: statementOf(finding) };
  return { id, rule, documents, indicator, ...words, receipts, note, finding };
}

function amountInWords({ value, unit }: Amount): string {
  return `${value ?? ''}${unit ?? ''}`;
}

/** `88.9%（2016年文件）`, `87.2%（2021年文件回顾）`. */
function goalInWords(goal: StatedGoal): string {
  const { documentYear, recalled } = goal;
  const source = documentYear === null ? '' : `（${documentYear}年文件${recalled ? '回顾' : ''}）`;
  return amountInWords(goal) + source;
}

type GoalAndState = Values['goal-and-state'];

/** `不低于92.3%`, `较2015年下降48%`. */
function boundInWords({ value, comparator }: BoundedValue, { unit, measures, baselineYear }: GoalAndState): string {
  const since = baselineYear === null ? '' : `较${baselineYear}年`;
  const change = measures === 'level' ? '' : since + (measures === 'decrease' ? '下降' : '提高');
  const bound = comparator === 'gte' ? '不低于' : comparator === 'lte' ? '不高于' : '';
  return `${change}${bound}${value}${unit ?? ''}`;
}

function worseInWords({ measures, direction }: GoalAndState): string {
  const than = direction === 'more' ? '小' : '大';
  if (measures === 'level') return `目标比已有的数值${direction === 'more' ? '低' : '高'}`;
  return measures === 'decrease' ? `目标的降幅比已有的${than}` : `目标的升幅比已有的${than}`;
}

function figureInWords({ year, number, unit }: PrintedFigure): string {
  return `${year === null ? '' : `${year}年`}${number}${unit}`;
}

function countInWords(count: IndicatorCount): string {
  const { stated, found } = count;
  if (count.of === 'parts') return `总数写${stated}项，两类相加是${found}项`;
  const table = count.table ?? '表中';
  return `${count.of === 'table' ? '总数' : count.nature}写${stated}项，${table}列${found}项`;
}

const quoted = (words: readonly string[]) => words.map((one) => `“${one}”`).join('');
