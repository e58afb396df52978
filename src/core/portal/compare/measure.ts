import { QUOTATION } from '../../../lexicon/punctuation.ts';
import type { Target } from '../../../model/target.ts';
import { foldTerm } from '../../../lexicon/fold.ts';
import { isRate as isRateUnit } from '../../../lexicon/unit-names.ts';

/** Words that say where or for whom a measure is taken: a province and its city each use their own. */
const scopes = [
  '全省11个设区市',
  '各级地方人民政府',
  '各区、县（市）政府',
  '各区、县（市）',
  '各县（市、区）',
  '各市、县（市、区）',
  '区、县（市）',
  '县（市、区）',
  '县级以上',
  '各设区城市',
  '各设区市',
  '设区城市',
  '设区市',
  '全省',
  '全市',
  '各地',
  '本地',
] as const;

/** Words that bear no meaning in the name of a measure. */
const fillers = ['实现', '必须', '应该', '进行', '全面', '全部', '应', '要', '的'] as const;

/** What a scope leaves behind: 设区城市建成区 and 城市建成区 are taken of the same. */
const remains: Readonly<Record<string, string>> = { 设区城市: '城市', 各设区城市: '城市', 各设区市: '', 设区市: '' };

const unread = new RegExp([...scopes, ...fillers].join('|'), 'gu');

/** Marks that part or enclose words. */
const marks = new RegExp(`[${QUOTATION}、,，]`, 'gu');

/** A source of drinking water in the short form of its name. */
const waterSource = /饮用水源/gu;

/** What is measured, without where and without fillers: 印染企业重复用水率 of 全省印染企业的重复用水率. */
export function measureOf({ metric }: Pick<Target, 'metric'>): string {
  const measure =
    measures.get(metric) ??
    foldTerm(metric.replace(unread, (word) => remains[word] ?? '').replaceAll(waterSource, '饮用水水源')).replace(
      marks,
      '',
    );
  measures.set(metric, measure);
  return measure;
}

/** Measures already read: each goal is compared with every goal of the other text. */
const measures = new Map<string, string>();

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });
/** Words for the doing rather than for what is done; and the names that two levels of government give one task. */
const doing = /^(?:新增|累计|完成|开展|实施|推进)$/u;
const oneName: Readonly<Record<string, string>> = { 治理: '处理', 处置: '处理' };

/** A measure whatever the order of its words: 新增完成环境综合整治的建制村, 建制村环境综合整治. */
export function measureWords(target: Pick<Target, 'metric'>): string {
  return [...segmenter.segment(measureOf(target))]
    .flatMap(({ segment }) => (doing.test(segment) ? [] : [oneName[segment] ?? segment]))
    .sort()
    .join(' ');
}

/** Whether a value may be set against that of a larger or smaller area. */
export function isRate({ unit }: Pick<Target, 'unit'>): boolean {
  return unit === null || isRateUnit(unit);
}
