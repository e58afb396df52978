import type { z } from 'zod';
import { publishedAnomalySchema } from '../../model/anomaly.ts';
import { bodySchema } from '../../model/body.ts';
import { changeSchema } from '../../model/change.ts';
import { citationSchema } from '../../model/citation.ts';
import { alignmentSchema, comparedPairSchema, publishedComparisonSchema } from '../../model/comparison.ts';
import { correctionSchema } from '../../model/correction.ts';
import { documentSchema } from '../../model/document.ts';
import { gazetteSchema } from '../../model/gazette.ts';
import { termSchema } from '../../model/glossary.ts';
import { indicatorSchema } from '../../model/indicator.ts';
import { mandateSchema } from '../../model/mandate.ts';
import { mentionSchema } from '../../model/mention.ts';
import { outcomeSchema } from '../../model/outcome.ts';
import { provisionSchema } from '../../model/provision.ts';
import { regionSchema } from '../../model/region.ts';
import { summarySentenceSchema } from '../../model/summary.ts';
import { sourceRecordSchema } from '../../model/source-record.ts';
import { tableSchema } from '../../model/table.ts';
import { targetSchema } from '../../model/target.ts';
import { taskSchema } from '../../model/task.ts';
import { topicSchema } from '../../model/topic.ts';
import { publishAnomaly } from '../anomalies/statement.ts';
import { publishComparison } from '../compare/reasons.ts';
import { portal } from '../portal/portal.ts';
import type { SetName, StoredRows } from '../portal/store/data-sets.ts';
import { eachRowAsJson } from '../portal/store/store.ts';

/** A published data set: what its rows are, their schema, and the fields that name a row. */
export interface DataSet {
  readonly name: SetName;
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly schema: z.ZodType;
  /** A row as it is published, where that says more than the one that is kept. */
  readonly publish?: (row: never) => object;
  readonly key: readonly string[];
}

/**
 * The rows of a data set as they are published, one after the other, of which those of one text are in memory.
 * @param owners whose rows alone are given: documents, or ids of rows
 */
export function* publishedRows(dataSet: DataSet, owners?: readonly string[]): Generator<object> {
  for (const row of eachRowAsJson(dataSet.name, owners)) yield published(dataSet, row);
}

/** As `publishedRows`, each row as JSON. */
export function* publishedJson(dataSet: DataSet, owners?: readonly string[]): Generator<string> {
  for (const row of eachRowAsJson(dataSet.name, owners))
    yield dataSet.publish === undefined ? row : JSON.stringify(published(dataSet, row));
}

function published({ publish }: DataSet, row: string): object {
  const read = JSON.parse(row) as object;
  return publish === undefined ? read : publish(read as never);
}

/** A comparison with its reason in words. */
function withReason(comparison: StoredRows['comparisons']): object {
  const pair = portal.pair(comparison.pair);
  if (pair === undefined) throw new Error(`There is no pair ${comparison.pair}.`);
  return publishComparison(comparison, pair);
}

export const dataSets: readonly DataSet[] = [
  {
    name: 'documents',
    title: '文件',
    row: '一行一份政策文件',
    schema: documentSchema,
    key: ['id'],
  },
  {
    name: 'gazettes',
    title: '公报',
    row: '一行一期政府公报',
    schema: gazetteSchema,
    key: ['id'],
  },
  {
    name: 'provisions',
    title: '条文',
    row: '一行一条可单独引用的条文，依原文次序',
    schema: provisionSchema,
    key: ['document', 'eid'],
  },
  {
    name: 'summaries',
    title: '摘要',
    row: '一行一句编者摘要，附所据条文；摘要不是文件的一部分',
    schema: summarySentenceSchema,
    key: ['document', 'order'],
  },
  {
    name: 'targets',
    title: '目标',
    row: '一行一个目标值和一个期限，附原句',
    schema: targetSchema,
    key: ['id'],
  },
  {
    name: 'indicators',
    title: '指标',
    row: '一行一个跨文件的指标，附各年的现状、目标与结果',
    schema: indicatorSchema,
    key: ['id'],
  },
  {
    name: 'outcomes',
    title: '结果',
    row: '一行一个有报告或已撤销的目标，附报告的原句；没有的目标未见报告，不等于没有达到',
    schema: outcomeSchema,
    key: ['target'],
  },
  {
    name: 'topics',
    title: '主题',
    row: '一行一个主题，附各文件中的条数',
    schema: topicSchema,
    key: ['id'],
  },
  {
    name: 'glossary',
    title: '名词',
    row: '一行一个名词的释义，附各文件用到它的条文',
    schema: termSchema,
    key: ['id'],
  },
  {
    name: 'tables',
    title: '表格',
    row: '一行一张表，复原的单元格与原始单元格并列',
    schema: tableSchema,
    key: ['document', 'eid'],
  },
  {
    name: 'tasks',
    title: '任务',
    row: '一行一项附件所列任务',
    schema: taskSchema,
    key: ['document', 'eid'],
  },
  {
    name: 'bodies',
    title: '单位',
    row: '一行一个单位，附各文件对它的称呼与沿革',
    schema: bodySchema,
    key: ['id'],
  },
  {
    name: 'regions',
    title: '地区',
    row: '一行一个地区、园区或流域，附名称与沿革',
    schema: regionSchema,
    key: ['id'],
  },
  {
    name: 'citations',
    title: '引用',
    row: '一行一处引用其他文件的文字',
    schema: citationSchema,
    key: [],
  },
  {
    name: 'mandates',
    title: '通用责任',
    row: '一行一句“以下各项工作均需……落实（参与）”：此后各项的责任说明不再列名',
    schema: mandateSchema,
    key: ['id'],
  },
  {
    name: 'mentions',
    title: '提及',
    row: '一行一处说到单位、地区、所引文件或目标的文字',
    schema: mentionSchema,
    key: [],
  },
  {
    name: 'pairs',
    title: '对比',
    row: '一行两份并排对照的文本，附理由',
    schema: comparedPairSchema,
    key: ['pair'],
  },
  {
    name: 'alignments',
    title: '条文对照',
    row: '一行两条互相对应的条文，或一条独有的条文',
    schema: alignmentSchema,
    key: [],
  },
  {
    name: 'comparisons',
    title: '目标比较',
    row: '一行两个相比的目标，或一个独有的目标，附判断与理由',
    schema: publishedComparisonSchema,
    publish: withReason,
    key: [],
  },
  {
    name: 'corrections',
    title: '校订',
    row: '一行一处与原始文件不同的文字，或照录未改的原文疑字',
    schema: correctionSchema,
    key: [],
  },
  {
    name: 'changes',
    title: '变动',
    row: '一行一份文件在本站某日的变动：新收录、更换文本、订正或撤下，新的在前',
    schema: changeSchema,
    key: ['id'],
  },
  {
    name: 'sources',
    title: '原始文件',
    row: '一行一个原始文件，附其格式、编码，以及未作正文收入的文字',
    schema: sourceRecordSchema,
    key: ['file'],
  },
  {
    name: 'anomalies',
    title: '前后核对',
    row: '一行一处前后有出入或值得再看的地方，附各处原句',
    schema: publishedAnomalySchema,
    publish: publishAnomaly,
    key: ['id'],
  },
];
