import { z } from 'zod';
import { comparatorSchema, targetFieldsSchema } from './target.ts';

/** How the second goal stands to the first in one respect. */
const orderSchema = z.enum(['stricter', 'equal', 'weaker']);
export type Order = z.infer<typeof orderSchema>;

const recurrence = targetFieldsSchema.shape.recurrence;
const baselineYear = targetFieldsSchema.shape.baselineYear;
const unit = z.string().nullable();
/** `2020`, or `2020-06` where the text names a month. */
const date = z.string().regex(/^\d{4}(?:-\d{2})?$/);

/** What a goal asks for, as short as it can be told. */
const demandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    value: z.number(),
    valueMax: z.number().nullable(),
    unit,
    comparator: comparatorSchema,
  }),
  z.strictObject({ kind: z.literal('words'), text: z.string() }),
  /** 全覆盖: all that there is. */
  z.strictObject({ kind: z.literal('whole') }),
  /** 完成: the measure says what is to be done. */
  z.strictObject({ kind: z.literal('done') }),
  /** A duty that comes round. */
  z.strictObject({ kind: z.literal('duty'), recurrence }),
]);
export type Demand = z.infer<typeof demandSchema>;

/** What a goal asks for, with the time by which, or since which, where the text names one. */
const datedDemandSchema = z.strictObject({ date: date.nullable(), demand: demandSchema });
export type DatedDemand = z.infer<typeof datedDemandSchema>;

const both = <Value extends z.ZodType>(value: Value) => ({ a: value, b: value });
const metrics = both(z.string());

function reason<Code extends string, Values extends z.ZodRawShape>(code: Code, values: Values) {
  return z.strictObject({ code: z.literal(code), values: z.strictObject(values) });
}

/**
 * Why a verdict was given, as a code with its values; `a` and `b` are of the first and of the second text. Several
 * make one verdict.
 */
export const reasonSchema = z.discriminatedUnion('code', [
  // Goals of one measure, set against each other
  reason('demand', { order: orderSchema, ...both(demandSchema) }),
  /** Words tell which asks for more: 基本消除, 消除. */
  reason('wording-order', { order: orderSchema, ...metrics }),
  reason('deadline', { order: orderSchema, ...both(date) }),
  reason('onset', { order: orderSchema, ...both(date) }),
  reason('one-dated', { dated: z.enum(['a', 'b']), date }),
  reason('undated', {}),
  reason('period', { order: orderSchema }),
  reason('strength', { ...both(targetFieldsSchema.shape.strength) }),
  /** One is stricter in one respect and weaker in another. */
  reason('mixed', {}),
  // Why two goals cannot be set against each other
  /** Amounts of a larger and of a smaller area. */
  reason('unlike-areas', { ...both(demandSchema) }),
  /** The one sets the value itself, the other a change of it or a thing to be done. */
  reason('unlike-kinds', {}),
  reason('number-and-words', {}),
  reason('unlike-units', { ...both(unit) }),
  reason('one-range', {}),
  reason('unlike-baselines', { ...both(baselineYear) }),
  reason('floor-and-ceiling', {}),
  /** Nothing says whether more or less is the stricter. */
  reason('no-direction', {}),
  /** The stricter value is only a 左右. */
  reason('stricter-is-vague', {}),
  reason('one-deadline', {}),
  reason('one-time', {}),
  reason('one-period', {}),
  reason('unlike-measures', metrics),
  // What is told beside
  /** Both word one measure differently. */
  reason('two-wordings', metrics),
  /** What a person who has read both says. */
  reason('editor', { note: z.string().min(1) }),
  // What the other text says to a goal that stands alone
  /** The text of the lone goal sets it more than once, the other once. */
  reason('set-twice', {}),
  /** The other says the same without a deadline; `past` where that had passed when the other was issued. */
  reason('deadline-dropped', { deadline: date, past: z.boolean() }),
  reason('other-goals', { goals: z.array(datedDemandSchema).min(1) }),
  reason('other-scope', { metric: z.string(), goal: datedDemandSchema }),
  /** The other sets the total that the lone goal is a part of. */
  reason('part-of-total', { metric: z.string(), total: datedDemandSchema }),
  /** The other deals the total out to places or branches. */
  reason('total-dealt-out', {}),
  /** The words that come nearest are in `answer`. */
  reason('nearest-words', {}),
  /** The provisions that answer it do not list it. */
  reason('not-listed', {}),
  reason('not-found', {}),
]);
export type Reason = z.infer<typeof reasonSchema>;
export type ReasonCode = Reason['code'];

/** All codes of reasons. */
export const reasonCodes = reasonSchema.options.map(({ shape }) => shape.code.value);
