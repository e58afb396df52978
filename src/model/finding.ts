import { z } from 'zod';
import { comparatorSchema } from './target.ts';

/** A number with its unit, as the registry of indicators or else the text writes it. */
const amountSchema = z.strictObject({ value: z.number().nullable(), unit: z.string().nullable() });
export type Amount = z.infer<typeof amountSchema>;

/** Words of a source, as printed. */
const words = z.string();
/** A number of a source with the zeros that it prints, `29.80`, or one worked out to as many places. */
const printed = z.string().regex(/^-?\d+(?:\.\d+)?$/);
const year = z.int();
const count = z.int().nonnegative();
/** Number of the task that a finding is about, in the list of its annex. */
const task = z.int();

const goalSchema = z.strictObject({
  ...amountSchema.shape,
  /** Year of the document that gives it; null where that has no date. */
  documentYear: year.nullable(),
  /** Whether that document looks back at it, in a table of outcomes. */
  recalled: z.boolean(),
});
export type StatedGoal = z.infer<typeof goalSchema>;

const boundSchema = z.strictObject({ year, value: z.number(), comparator: comparatorSchema.nullable() });
export type BoundedValue = z.infer<typeof boundSchema>;

const figureSchema = z.strictObject({ year: year.nullable(), number: printed, unit: z.string() });
export type PrintedFigure = z.infer<typeof figureSchema>;

const tableNumber = z.string().nullable();
const indicatorCountSchema = z.discriminatedUnion('of', [
  /** The parts that the text gives do not make up its whole. */
  z.strictObject({ of: z.literal('parts'), stated: count, found: count }),
  /** The table, called by its number, holds another number of indicators. */
  z.strictObject({ of: z.literal('table'), stated: count, found: count, table: tableNumber }),
  /** The table holds another number of those of one nature, 约束性 or 预期性. */
  z.strictObject({ of: z.literal('nature'), nature: words, stated: count, found: count, table: tableNumber }),
]);
export type IndicatorCount = z.infer<typeof indicatorCountSchema>;

function finding<Code extends string, Values extends z.ZodRawShape>(code: Code, values: Values) {
  return z.strictObject({ code: z.literal(code), values: z.strictObject(values) });
}

/** What a rule of the auditor found, as a code with its values. A code is its rule, or that and what it found. */
export const findingSchema = z.discriminatedUnion('code', [
  finding('two-results', { year, amounts: z.array(amountSchema).min(2) }),
  finding('two-goals', { year, in: z.enum(['documents', 'provisions']), goals: z.array(goalSchema).min(2) }),
  /** `times`: how many times larger the largest unit is than the smallest. */
  finding('two-units', { amounts: z.array(amountSchema).min(2), times: count }),
  /** `wish`: the word by which the goal is only striven for. */
  finding('two-strengths', { wish: words }),
  finding('ban-and-deadline', { ban: words, year, retirement: words }),
  finding('goal-and-state', {
    goal: boundSchema,
    state: boundSchema,
    unit: z.string().nullable(),
    measures: z.enum(['level', 'decrease', 'increase']),
    direction: z.enum(['more', 'less']),
    baselineYear: z.string().nullable(),
    outcome: z.enum(['same', 'worse']),
  }),
  /** `difference`: what the two figures give, in percentage points or per cent. */
  finding('stated-change', {
    from: figureSchema,
    to: figureSchema,
    difference: printed,
    measure: z.enum(['points', 'percent']),
    stated: words,
  }),
  /** The same of a row; `difference` is of the figures themselves or in per cent. */
  finding('stated-change/column', {
    from: words,
    to: words,
    difference: printed,
    measure: z.enum(['difference', 'percent']),
    column: words,
    stated: words,
  }),
  finding('share-of-days', { days: count, share: printed, stated: printed }),
  /** A number against the list that stands beside it; how many that holds is not always plain. */
  finding('listed-count', { stated: count, counts: z.array(count).min(1) }),
  finding('listed-count/provisions', { stated: count, found: count }),
  finding('listed-count/tasks', { stated: count, found: count }),
  finding('sum-of-parts', { stated: z.number(), sum: z.number(), unit: z.string() }),
  /** One part is more than the whole. */
  finding('sum-of-parts/larger-part', { stated: z.number(), part: z.number(), unit: z.string() }),
  finding('sum-of-parts/column', { stated: z.number(), sum: z.number(), column: words }),
  finding('indicator-count', { counts: z.array(indicatorCountSchema).min(1) }),
  /** What each side says of one thing: numbers with their units, or clauses. */
  finding('body-and-annex', { task, body: z.array(words), annex: z.array(words) }),
  finding('body-and-annex/list', { task, body: words, annex: words }),
  /** The annex has a task of which the body has no words. */
  finding('body-and-annex/lone-task', { task }),
  finding('numbering', { jumps: z.array(z.strictObject({ before: words, after: words })).min(1) }),
  finding('past-deadline', { date: z.iso.date(), count }),
  finding('unnamed-district', { task, districts: z.array(words).min(1) }),
  /** `known`: whether both are one document by its 发文字号, or only by its name. */
  finding('two-titles', { known: z.enum(['number', 'title']), titles: z.tuple([words, words]) }),
  finding('two-names', { names: z.array(words).min(2) }),
]);
export type Finding = z.infer<typeof findingSchema>;
export type FindingCode = Finding['code'];

/** All codes of findings. */
export const findingCodes = findingSchema.options.map(({ shape }) => shape.code.value);
