import type { z } from 'zod';
import { anomalySchema } from '../../model/anomaly.ts';
import { bodySchema } from '../../model/body.ts';
import { changeSchema } from '../../model/change.ts';
import { citationSchema } from '../../model/citation.ts';
import { alignmentSchema, comparedPairSchema, comparisonSchema } from '../../model/comparison.ts';
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
import type { Portal } from './build.ts';
import type { Diagnostic } from '../../model/diagnostics.ts';
import { describeProblem } from '../../model/schema-problem.ts';

const schemas: Record<keyof Portal, z.ZodType> = {
  documents: documentSchema,
  gazettes: gazetteSchema,
  provisions: provisionSchema,
  tables: tableSchema,
  tasks: taskSchema,
  corrections: correctionSchema,
  sources: sourceRecordSchema,
  targets: targetSchema,
  bodies: bodySchema,
  regions: regionSchema,
  citations: citationSchema,
  mentions: mentionSchema,
  mandates: mandateSchema,
  indicators: indicatorSchema,
  outcomes: outcomeSchema,
  anomalies: anomalySchema,
  topics: topicSchema,
  glossary: termSchema,
  pairs: comparedPairSchema,
  alignments: alignmentSchema,
  comparisons: comparisonSchema,
  summaries: summarySentenceSchema,
  changes: changeSchema,
};

/** An error for each row of the data that its schema refuses: the pages would refuse it too, when it is too late. */
export function checkRows(rows: Partial<Portal>): Diagnostic[] {
  return (Object.keys(schemas) as (keyof Portal)[]).flatMap((name) =>
    [...(rows[name] ?? []).entries()].flatMap(([index, row]): Diagnostic[] => {
      if (schemas[name].safeParse(row).success) return [];
      const values = { entry: String(index + 1), problem: describeProblem(schemas[name], row) };
      return [{ code: 'published/malformed', severity: 'error', file: `data/${name}.json`, span: null, values }];
    }),
  );
}
