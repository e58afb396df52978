import { z } from 'zod';
import { idSchema } from './document.ts';
import { findingCodes, findingSchema } from './finding.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { targetIdSchema } from './target.ts';

/**
 * Rules of the auditor. `two-results` one measure and year, two results (两个结果); `two-goals` two goals (目标前后不同);
 * `two-units` one number in two units of different size; `two-strengths` one goal demanded here and striven for there;
 * `ban-and-deadline` a thing forbidden at once in one place and retired by a year in another;
 * `goal-and-state` a goal no better than what was reached before it; `stated-change` a change that its two figures
 * do not give; `share-of-days` a share that its number of days does not give; `listed-count` a stated number of
 * things against the list; `sum-of-parts` a stated total that its parts do not make up; `numbering` numbers that
 * jump or come twice; `indicator-count` a stated number of indicators against the table; `body-and-annex` a
 * number, a list or a task that differs between body and annex (正文与附件); `past-deadline` a deadline before the date of the text;
 * `unnamed-district` a district that a task names and its 责任单位 do not; `two-titles` one document, two titles;
 * `two-names` one body, two names.
 */
const anomalyRuleSchema = z.enum([
  'two-results',
  'two-goals',
  'two-units',
  'two-strengths',
  'ban-and-deadline',
  'goal-and-state',
  'stated-change',
  'share-of-days',
  'listed-count',
  'sum-of-parts',
  'indicator-count',
  'body-and-annex',
  'numbering',
  'past-deadline',
  'unnamed-district',
  'two-titles',
  'two-names',
]);
export type AnomalyRule = z.infer<typeof anomalyRuleSchema>;

/** Id of a finding: its rule and what it is about: `two-results-hz-pm25-urban-2020`. */
const anomalyIdSchema = z.string().regex(/^[a-z0-9_-]+$/);

/** Words of a source that a finding rests on. */
const anomalyReceiptSchema = z.strictObject({
  document: idSchema,
  provision: eidSchema,
  /** Exact run of the provision's words: the sentence, or the row of a table. */
  quote: z.string().min(1),
  raw: spanSchema,
  /** The run of the quote that the finding is about, in offsets of the quote. */
  mark: spanSchema,
  /** What the marked words say, where it is a number. */
  value: z.number().nullable(),
  unit: z.string().nullable(),
  /** The target that these words set; null where they set none. */
  target: targetIdSchema.nullable(),
});
export type AnomalyReceipt = z.infer<typeof anomalyReceiptSchema>;

/** `explained`: there is an innocent reason; `dismissed`: it is no discrepancy after all. Both stay public. */
const anomalyStatusSchema = z.enum(['explained', 'dismissed']);

/** The fields of a finding but for what was found, in the order in which they are published. */
const fields = {
  id: anomalyIdSchema,
  rule: anomalyRuleSchema,
  /** Documents of the receipts, in the order of the portal. */
  documents: z.array(idSchema).min(1),
  /** Id of the indicator registry, where the finding is about one. */
  indicator: idSchema.nullable(),
  /** What the finding is about, in the words of the sources or the registries: a task by its name. */
  subject: z.string(),
  receipts: z.array(anomalyReceiptSchema).min(1),
  /** Editorial remark. */
  note: z.strictObject({ status: anomalyStatusSchema.nullable(), text: z.string().min(1) }).nullable(),
};

/** A place where the sources do not add up. */
export const anomalySchema = z.strictObject({ ...fields, finding: findingSchema });
export type Anomaly = z.infer<typeof anomalySchema>;

const { receipts, note, ...about } = fields;

/** The same as it is published: in words too, and the values of any code. */
export const publishedAnomalySchema = z.strictObject({
  ...about,
  /** The same for readers: a task with its number too. */
  subject: z.string().min(1),
  /** What was found, in a neutral sentence. */
  statement: z.string().min(1),
  receipts,
  note,
  finding: z.strictObject({ code: z.enum(findingCodes), values: z.record(z.string(), z.unknown()) }),
});
export type PublishedAnomaly = z.infer<typeof publishedAnomalySchema>;

/** An entry of `content/corrections/anomalies.yaml`. */
export const anomalyNoteSchema = z.strictObject({
  id: anomalyIdSchema,
  /** Left out where the note only adds to the finding. */
  status: anomalyStatusSchema.nullable().default(null),
  note: z.string().min(4),
});
export type AnomalyNote = z.infer<typeof anomalyNoteSchema>;
