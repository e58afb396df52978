import { z } from 'zod';
import { idSchema } from './document.ts';
import { mandateIdSchema } from './mandate.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';

/**
 * What a target asks of its value: `gte` 不低于, `gt` 超过, `lte` 不超过, `lt` 低于, `eq` 达到, `approx` 左右,
 * `decrease` 削减, `increase` 提高 or 新增, `count` so many done, `complete` a deliverable without a number,
 * `maintain` 保持, `recurring` a duty that comes round.
 */
export const comparatorSchema = z.enum([
  'gte',
  'gt',
  'lte',
  'lt',
  'eq',
  'approx',
  'decrease',
  'increase',
  'count',
  'complete',
  'maintain',
  'recurring',
]);
export type Comparator = z.infer<typeof comparatorSchema>;

/** Id of a target: document, provision and place within it: `hz-water-2016-sec_3__subsec_7__p_3-1`. */
export const targetIdSchema = z.string().regex(/^[a-z0-9_-]+$/);

/** The fields of a target, each for itself. */
export const targetFieldsSchema = z.strictObject({
  id: targetIdSchema,
  document: idSchema,
  /** eId of the provision that sets it. */
  provision: eidSchema,
  /** Exact run of the provision's words. */
  quote: z.string().min(1),
  raw: spanSchema,
  /** The heading under which it stands, as printed: of a section, a box, a table or a task. */
  heading: z.string().min(1).nullable(),
  /** What is measured or delivered, in the words of the text. */
  metric: z.string().regex(/\p{L}/u),
  /** Id of the indicator registry, null where no other text measures the same. */
  indicator: z.string().nullable(),
  comparator: comparatorSchema,
  value: z.number().nullable(),
  /** Upper end of a range. */
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  /** The goal in words, where it is no number. */
  text: z.string().nullable(),
  baselineYear: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  /** `2017`, `2017-12` for 年底, `2018-06` for 6月底. */
  deadline: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)
    .nullable(),
  recurrence: z.enum(['yearly', 'quarterly', 'halfyearly', 'monthly']).nullable(),
  /** Since when: `2016`, `2019-01-01`. */
  from: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
    .nullable(),
  /** `strive` for 力争, 争取 and 努力. */
  strength: z.enum(['must', 'strive']),
  /** 约束性 or 预期性, as an indicator table says. */
  nature: z.enum(['约束性', '预期性']).nullable(),
  /** Region, basin or sector that it is limited to, as printed. */
  scope: z.string().nullable(),
  /** Id of the region that `scope` names; null where it names none, or more than one. */
  scopeId: idSchema.nullable(),
  /** 牵头单位, as printed, without 等. */
  leads: z.array(z.string()),
  /** Other bodies that the note names, as printed, without 等. */
  participants: z.array(z.string()),
  /** Those of `participants` that the note calls responsible without parting who leads from who takes part. */
  responsible: z.array(z.string()),
  /** Those of `leads` and `participants` behind whom 等 stands: their list names some and not all. */
  andOthers: z.array(z.string()),
  /** Those of `leads` and `participants` to whom the provision deals out other parts, and not this one. */
  otherParts: z.array(z.string()),
  /** Registry ids of the bodies that it belongs to: `leads`, `participants` and `responsible` without `otherParts`. */
  leadIds: z.array(idSchema),
  participantIds: z.array(idSchema),
  responsibleIds: z.array(idSchema),
  /** Ids of the general duties that cover it, `以下各项工作均需…落实`, whose bodies its note need not name. */
  mandates: z.array(mandateIdSchema),
  origin: z.enum(['prose', 'indicator-table', 'outcome-table', 'annex']),
  /** What an outcome table reports, as printed; null elsewhere. */
  actual: z.string().nullable(),
  /** Ids of its topics: editorial, by the rules of the registry of topics. */
  topics: z.array(idSchema),
  /**
   * The rule that made it: `bound/at-least`; with `+reviewed/amend` where an override changed what it made, and
   * `reviewed/add` where an override added it.
   */
  rule: z.string().regex(/^[a-z-]+\/[a-z-]+(?:\+reviewed\/amend)?$/),
  /** Reason of the reviewed override that added or amended the record; null where rules alone made it. */
  override: z.string().nullable(),
});

/**
 * One goal value with one deadline, as a document sets it. Null where the text is silent. A range runs upwards,
 * a span of time forwards.
 */
export const targetSchema = targetFieldsSchema
  .refine(({ value, valueMax }) => valueMax === null || (value !== null && value < valueMax), {
    path: ['valueMax'],
    error: 'valueMax must be above value',
  })
  .refine(({ from, deadline }) => from === null || deadline === null || from.slice(0, 4) <= deadline.slice(0, 4), {
    path: ['deadline'],
    error: 'deadline must not be before from',
  });

export type Target = z.infer<typeof targetSchema>;
