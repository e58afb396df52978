import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { inDateOrder, inDocumentOrder } from '../../core/read/document-order.ts';
import { anomalySchema, type Anomaly } from '../../model/anomaly.ts';
import { bodySchema, type Body } from '../../model/body.ts';
import { citationSchema, type Citation } from '../../model/citation.ts';
import {
  alignmentSchema,
  comparedPairSchema,
  comparisonSchema,
  type Alignment,
  type ComparedPair,
  type Comparison,
} from '../../model/comparison.ts';
import { correctionSchema, type Correction } from '../../model/correction.ts';
import { documentSchema, type PolicyDocument } from '../../model/document.ts';
import { gazetteSchema, type Gazette } from '../../model/gazette.ts';
import { termSchema, type Term } from '../../model/glossary.ts';
import { indicatorSchema, type Indicator } from '../../model/indicator.ts';
import { mandateSchema, type Mandate } from '../../model/mandate.ts';
import { mentionSchema, type Mention } from '../../model/mention.ts';
import { provisionSchema, type Provision } from '../../model/provision.ts';
import { regionSchema, type Region } from '../../model/region.ts';
import { summarySentenceSchema, type SummarySentence } from '../../model/summary.ts';
import { sourceRecordSchema, type SourceRecord } from '../../model/source-record.ts';
import { tableSchema, type PolicyTable } from '../../model/table.ts';
import { targetSchema, type Target } from '../../model/target.ts';
import { taskSchema, type Task } from '../../model/task.ts';
import { topicSchema, type Topic } from '../../model/topic.ts';
import { portalFolder } from './folder.ts';

/** Rows of `data/<name>.json`, checked against the schema; throws when the file is missing or does not fit. */
function rowsOf<Row>(name: string, schema: z.ZodType<Row>): readonly Row[] {
  const file = join(portalFolder, 'data', `${name}.json`);
  const result = z.array(schema).safeParse(readJson(file));
  if (!result.success) throw new Error(`${file} does not fit its schema:\n${z.prettifyError(result.error)}`);
  return result.data;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read. Run \`npm run content\` first.`, { cause });
  }
}

/** Rows in the order of their documents. */
function ordered<Row extends { document: string }>(rows: readonly Row[]): readonly Row[] {
  return inDocumentOrder(rows, documents, ({ document }) => document);
}

export const documents: readonly PolicyDocument[] = inDateOrder(rowsOf('documents', documentSchema));
export const gazettes: readonly Gazette[] = rowsOf('gazettes', gazetteSchema);
export const provisions: readonly Provision[] = ordered(rowsOf('provisions', provisionSchema));
export const tables: readonly PolicyTable[] = ordered(rowsOf('tables', tableSchema));
export const tasks: readonly Task[] = ordered(rowsOf('tasks', taskSchema));
export const corrections: readonly Correction[] = ordered(rowsOf('corrections', correctionSchema));
export const sources: readonly SourceRecord[] = rowsOf('sources', sourceRecordSchema);
export const targets: readonly Target[] = ordered(rowsOf('targets', targetSchema));
export const bodies: readonly Body[] = rowsOf('bodies', bodySchema);
export const regions: readonly Region[] = rowsOf('regions', regionSchema);
export const citations: readonly Citation[] = inDocumentOrder(
  rowsOf('citations', citationSchema),
  documents,
  ({ from }) => from.document,
);
export const mentions: readonly Mention[] = ordered(rowsOf('mentions', mentionSchema));
export const mandates: readonly Mandate[] = ordered(rowsOf('mandates', mandateSchema));
export const indicators: readonly Indicator[] = rowsOf('indicators', indicatorSchema);
export const anomalies: readonly Anomaly[] = rowsOf('anomalies', anomalySchema);
export const topics: readonly Topic[] = rowsOf('topics', topicSchema);
export const glossary: readonly Term[] = rowsOf('glossary', termSchema);
export const pairs: readonly ComparedPair[] = rowsOf('pairs', comparedPairSchema);
export const alignments: readonly Alignment[] = rowsOf('alignments', alignmentSchema);
export const comparisons: readonly Comparison[] = rowsOf('comparisons', comparisonSchema);
export const summaries: readonly SummarySentence[] = ordered(rowsOf('summaries', summarySentenceSchema));
