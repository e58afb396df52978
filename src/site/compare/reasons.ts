import type { ComparedPair, Comparison, PublishedComparison } from '../../model/comparison.ts';
import type { DatedDemand, Demand, Order, Reason, ReasonCode } from '../../model/reason.ts';
import type { Comparator } from '../../model/target.ts';
import { recurrenceLabel } from '../targets/labels.ts';

/** What each text is called: 省, 市; and which of them sets a goal that stands alone, and which does not. */
interface Names {
  readonly a: string;
  readonly b: string;
  readonly own: string;
  readonly other: string;
  /** The words of the other text that come nearest. */
  readonly nearest: string;
}

type Values = { readonly [Each in Reason as Each['code']]: Each['values'] };
type Words<Code extends ReasonCode> = { readonly [Each in Code]: (values: Values[Each], names: Names) => string };

type SentenceCode = 'two-wordings' | 'editor' | LoneCode;
type ClauseCode = Exclude<ReasonCode, SentenceCode | 'mixed'>;
type LoneCode =
  | 'set-twice'
  | 'deadline-dropped'
  | 'other-goals'
  | 'other-scope'
  | 'part-of-total'
  | 'total-dealt-out'
  | 'nearest-words'
  | 'not-listed'
  | 'not-found';

/** Reasons that make one sentence with their neighbours. */
const clauses: Words<ClauseCode> = {
  demand: ({ order, a, b }, names) => {
    const [one, other] = [demandInWords(a), demandInWords(b)];
    if (order === 'equal') return one === other ? `要求相同（${one}）` : '要求相同';
    return `要求${pick(order, '更严', '更宽', '')}（${bothWords(names, one, other)}）`;
  },
  'wording-order': ({ order, a, b }, names) =>
    `要求${pick(order, '更严', '更宽', '')}（${names.a}“${a}”，${names.b}“${b}”）`,
  deadline: ({ order, a, b }, names) => `期限${timesInWords(order, a, b, names)}`,
  onset: ({ order, a, b }, names) => `起始${timesInWords(order, a, b, names)}`,
  'one-dated': ({ dated, date }, { a, b }) =>
    dated === 'b' ? `${b}写明期限（${dateInWords(date)}），${a}没有写` : `${b}没有写期限，${a}写明${dateInWords(date)}`,
  undated: () => '都没有写期限',
  period: ({ order }) => `周期${pick(order, '更密', '更疏', '')}`,
  strength: ({ a, b }, names) => `${names.b}${strengthWords[b]}，${names.a}${strengthWords[a]}`,
  'unlike-areas': ({ a, b }, names) =>
    `绝对数量（${bothWords(names, demandInWords(a), demandInWords(b))}），两处所管的范围大小不同`,
  'unlike-kinds': () => '一处定的是数值本身，一处定的是变化或事项',
  'number-and-words': () => '一处是数值，一处是文字',
  'unlike-units': ({ a, b }) => `单位不同（${a ?? '无单位'}／${b ?? '无单位'}）`,
  'one-range': () => '一处是区间',
  'unlike-baselines': ({ a, b }) =>
    `基准年不同（${[a, b].map((year) => (year === null ? '未写' : `${year}年`)).join('／')}）`,
  'floor-and-ceiling': () => '一处是下限，一处是上限',
  'no-direction': () => '没有写明高为严还是低为严',
  'stricter-is-vague': () => '数值更严的一处只写“左右”',
  'one-deadline': () => '只有一处写了期限',
  'one-time': () => '只有一处写了时间',
  'one-period': () => '只有一处写了周期',
  'unlike-measures': ({ a, b }) => `两处的事项或口径不同（${a}／${b}）`,
};

/** Reasons that are sentences of their own. */
const sentences: Words<SentenceCode> = {
  'two-wordings': ({ a, b }) => `两处写法：${a}／${b}。`,
  editor: ({ note }) => `编者：${note}`,
  'set-twice': (_, { own, other }) => `${own}不止一处写到这个目标，${other}只写一次。`,
  'deadline-dropped': ({ deadline, past }, { own, other }) =>
    `${other}写了同样的事，没有写期限；${own}写明${dateInWords(deadline)}${past ? `，到${other}的文件印发时已经过去` : ''}。`,
  'other-goals': ({ goals }, { other }) =>
    `${other}对这项指标定的是：${goals.map(datedInWords).join('；')}。没有与此相应的一条。`,
  'other-scope': ({ metric, goal }, { other }) =>
    `${other}对“${metric}”定的是${datedInWords(goal)}，两处所指的范围不同。`,
  'part-of-total': ({ metric, total }, { own, other }) =>
    `${other}只写总数（${metric}：${datedInWords(total)}）；${own}的这一条按地方分解，这是其中一项。`,
  'total-dealt-out': (_, { other }) => `${other}把这个总数按地方、行业分解，没有写总数。`,
  'nearest-words': (_, { other, nearest }) => `${other}没有列出同样的一条，文字最相近的是“${nearest}”。`,
  'not-listed': (_, { other }) => `${other}的相应条文没有列出同样的一条。`,
  'not-found': (_, { other }) => `没有在${other}里找到相应的文字。`,
};

const strengthWords: Record<Values['strength']['a'], string> = { must: '要求做到', strive: '为“力争”' };

/** Why a verdict was given, in sentences: `要求相同（90%）；期限更早（省2020年，市2018年6月）。` */
export function reasonsInWords(comparison: Comparison, pair: Pick<ComparedPair, 'a' | 'b'>): string {
  const [a, b] = [pair.a.label, pair.b.label];
  const sides = comparison.a === null ? { own: b, other: a } : { own: a, other: b };
  const names: Names = { a, b, ...sides, nearest: comparison.answer?.quote ?? '' };
  return comparison.reasons
    .map((reason, at) => {
      if (reason.code === 'mixed') return '';
      if (!isClause(reason)) return sentenceOf(reason, names);
      return clauseOf(reason, names) + endOfClause(comparison.reasons[at + 1]);
    })
    .join('');
}

/** A comparison as it is published, with its reasons in words too. */
export function publishComparison(comparison: Comparison, pair: ComparedPair): PublishedComparison {
  const { reasons, answer, ...rest } = comparison;
  return { ...rest, reason: reasonsInWords(comparison, pair), answer, reasons };
}

function isClause(reason: Reason): reason is Extract<Reason, { code: ClauseCode }> {
  return reason.code in clauses;
}

function clauseOf<Code extends ClauseCode>(reason: { code: Code; values: Values[Code] }, names: Names): string {
  return clauses[reason.code](reason.values, names);
}

function sentenceOf<Code extends SentenceCode>(reason: { code: Code; values: Values[Code] }, names: Names): string {
  return sentences[reason.code](reason.values, names);
}

function endOfClause(next: Reason | undefined): string {
  if (next?.code === 'mixed') return '：一项更严，一项更宽，不分高下。';
  return next !== undefined && isClause(next) ? '；' : '。';
}

function pick(order: Order, more: string, less: string, same: string): string {
  return order === 'stricter' ? more : order === 'weaker' ? less : same;
}

function bothWords({ a, b }: Names, one: string, other: string): string {
  return one === other ? one : `${a}${one}，${b}${other}`;
}

const bounds: Partial<Record<Comparator, string>> = { gt: '超过', lt: '低于', approx: '约' };

/** `95%`, `基本消除`, `每半年`. */
function demandInWords(demand: Demand): string {
  switch (demand.kind) {
    case 'duty':
      return recurrenceLabel(demand.recurrence) ?? '定期';
    case 'whole':
      return '全覆盖';
    case 'words':
      return demand.text;
    case 'done':
      return '完成';
    case 'number': {
      const { value, valueMax, unit, comparator } = demand;
      return `${bounds[comparator] ?? ''}${value}${valueMax === null ? '' : `—${valueMax}`}${unit ?? ''}`;
    }
  }
}

/** A goal with its time: `80%以上`, `2020年100%`. */
function datedInWords({ date, demand }: DatedDemand): string {
  const beyond = demand.kind === 'number' && demand.comparator === 'gte' ? '以上' : '';
  return `${date === null ? '' : dateInWords(date)}${demandInWords(demand)}${beyond}`;
}

function timesInWords(order: Order, a: string, b: string, names: Names): string {
  return `${pick(order, '更早', '更晚', '相同')}（${bothWords(names, dateInWords(a), dateInWords(b))}）`;
}

/** `2015-12` as `2015年`, `2016-06` as `2016年6月`. */
function dateInWords(date: string): string {
  const [year = '', month = '12'] = date.split('-');
  return month === '12' ? `${year}年` : `${year}年${Number(month)}月`;
}
