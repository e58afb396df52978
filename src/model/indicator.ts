import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { comparatorSchema, targetIdSchema } from './target.ts';
import { perhaps } from './wording.ts';
import { customIssue, type Wording } from './wording.ts';

/** What the values are: the measure itself (`level`), or by how much it falls or rises since a year. */
const measuresSchema = z.enum(['level', 'decrease', 'increase']);

/** A state at the outset of a plan (`baseline`), what is promised (`target`), what a text reports (`actual`). */
const pointKindSchema = z.enum(['baseline', 'target', 'actual']);

/** Which targets belong, and with them the cells of their table rows. All that is given must fit. */
const matchSchema = z.strictObject({
  document: idSchema,
  provision: eidSchema.optional(),
  /** Regular expression on the target's `metric`. */
  metric: z.string().min(1).optional(),
  /** Regular expression on the target's quote. */
  quote: z.string().min(1).optional(),
  /** Shown with each of these points. */
  note: z.string().min(1).optional(),
});

/** A state that only prose reports; the build refuses a quote that is not there or lacks the number. */
const reviewedPointSchema = z.strictObject({
  kind: z.enum(['baseline', 'actual']),
  year: z.int().nullable(),
  value: z.number(),
  comparator: z.enum(['gte', 'gt', 'lte', 'lt', 'approx']).nullable().default(null),
  document: idSchema,
  provision: eidSchema,
  quote: z.string().min(4),
  note: z.string().min(1).nullable().default(null),
});
export type ReviewedPoint = z.infer<typeof reviewedPointSchema>;

const fields = {
  id: idSchema,
  name: z.string().min(1),
  /** Region that it is measured in: `杭州市`. */
  jurisdiction: z.string().min(1),
  /** Null where the measure has no unit, or is a goal in words. */
  unit: z.string().nullable(),
  /** Editorial: whether more or less of it is better. */
  direction: z.enum(['more', 'less']),
  /** `level` where the values are the measure itself. */
  measures: measuresSchema,
  /** Year that a fall or rise is measured from, where all points name the same. */
  since: z
    .string()
    .regex(/^\d{4}$/u)
    .nullable(),
  /** What it covers, and what a reader must know before comparing its points. */
  note: z.string().min(1).nullable(),
  /** Editorial reason why these points are one measure. */
  reason: z.string().min(1),
  /** Indicators that are near but not the same. */
  related: z.array(idSchema),
};

/** An entry of `content/registry/indicators.yaml`. */
const registeredIndicatorSchema = z.strictObject({
  ...fields,
  measures: fields.measures.default('level'),
  since: fields.since.default(null),
  note: fields.note.default(null),
  related: fields.related.default([]),
  match: z.array(matchSchema).min(1),
  points: z.array(reviewedPointSchema).default([]),
});
export type RegisteredIndicator = z.infer<typeof registeredIndicatorSchema>;

/** What holds of the registry as a whole: ids are unique, related indicators exist, patterns can be read. */
export const indicatorRegistrySchema = z.array(registeredIndicatorSchema).superRefine((entries, context) => {
  const complain = (index: number, wording: Wording) => {
    context.addIssue(customIssue([index], wording));
  };
  const ids = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { id, related, match }] of entries.entries()) {
    if (seen.has(id)) complain(index, { zh: `编号 ${id} 用了两次`, en: `the id ${id} is used twice` });
    seen.add(id);
    for (const other of related)
      if (!ids.has(other) || other === id)
        complain(index, {
          zh: `${id} 的相关指标 ${other} 不是名录中的另一条${perhaps(other, ids).zh}`,
          en: `${id} is related to ${other}, which is no other entry${perhaps(other, ids).en}`,
        });
    for (const { provision, metric, quote } of match) {
      if (provision === undefined && metric === undefined)
        complain(index, {
          zh: `${id} 的 match 要有 provision 或 metric`,
          en: `${id}: a match needs provision or metric`,
        });
      for (const pattern of [metric, quote])
        if (!canRead(pattern))
          complain(index, {
            zh: `${id} 的“${pattern ?? ''}”不是有效的正则表达式`,
            en: `${id}: ${pattern ?? ''} is no pattern`,
          });
    }
  }
});

function canRead(pattern: string | undefined): boolean {
  try {
    return pattern === undefined || new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** One value of an indicator, with its receipt. */
export const indicatorPointSchema = z.strictObject({
  kind: pointKindSchema,
  /** Null where the text names none. */
  year: z.int().nullable(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  /** In words, where it is no number. */
  text: z.string().nullable(),
  comparator: comparatorSchema.nullable(),
  /** Of a target; null for states and results. */
  strength: z.enum(['must', 'strive']).nullable(),
  /** Year that a fall or rise is measured from. */
  baselineYear: z.string().nullable(),
  document: idSchema,
  provision: eidSchema,
  /** Exact run of the provision's words. */
  quote: z.string().min(1),
  raw: spanSchema,
  target: targetIdSchema.nullable(),
  /** Editorial remark on this point. */
  note: z.string().nullable(),
});
export type IndicatorPoint = z.infer<typeof indicatorPointSchema>;

/** A measure and all that the documents say of it, in order of years; texts that disagree all stand. */
export const indicatorSchema = z.strictObject({ ...fields, series: z.array(indicatorPointSchema).min(1) });
export type Indicator = z.infer<typeof indicatorSchema>;
