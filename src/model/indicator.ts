import { z } from 'zod';
import { idSchema } from './document.ts';
import { englishSchema, synonymsSchema, unnamed } from './everyday-name.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema } from './span.ts';
import { comparatorSchema, targetIdSchema } from './target.ts';
import { perhaps } from './wording.ts';
import { customIssue, type Wording } from './wording.ts';
import { say } from './field-description.ts';

/** What the values are: the measure itself (`level`), or by how much it falls or rises since a year. */
const measuresSchema = z.enum(['level', 'decrease', 'increase']);

/** A state at the outset of a plan (`baseline`), a goal (`target`), what a text reports (`actual`). */
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

/** A state that only prose reports; the build refuses a quote that is not there or lacks the number or the words. */
const reviewedPointFields = z.strictObject({
  kind: z.enum(['baseline', 'actual']),
  year: z.int().nullable(),
  value: z.number().nullable().default(null),
  /** What the quote says instead of a number: `基本实现零增长`. */
  text: z.string().min(1).nullable().default(null),
  comparator: z.enum(['gte', 'gt', 'lte', 'lt', 'approx']).nullable().default(null),
  document: idSchema,
  provision: eidSchema,
  quote: z.string().min(4),
  note: z.string().min(1).nullable().default(null),
});
const reviewedPointSchema = reviewedPointFields.superRefine(({ value, text }, context) => {
  if ((value === null) === (text === null))
    context.addIssue(
      customIssue(['value'], {
        zh: 'value 与 text 只能写一个，也要写一个',
        en: 'a point has either a value or a text',
      }),
    );
});
export type ReviewedPoint = z.infer<typeof reviewedPointSchema>;

const fields = {
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  name: z.string().min(1).meta(say('指标名称', 'Name of the indicator')),
  english: englishSchema,
  synonyms: synonymsSchema,
  jurisdiction: z.string().min(1).meta(say('所量度的地区', 'Region that it is measured in')),
  /** Null where the measure has no unit, or is a goal in words. */
  unit: z.string().nullable().meta(say('单位', 'Unit; null where the measure has none')),
  direction: z
    .enum(['more', 'less'])
    .meta(say('编者判断：more 越高越好，less 越低越好', 'Editorial: whether more or less of it is better')),
  /** `level` where the values are the measure itself. */
  measures: measuresSchema.meta(
    say('数值的含义：level 指标本身，decrease 降幅，increase 升幅', 'The measure itself, or its fall or rise'),
  ),
  /** Year that a fall or rise is measured from, where all points name the same. */
  since: z
    .string()
    .regex(/^\d{4}$/u)
    .nullable()
    .meta(say('降幅或升幅的基准年', 'Year that a fall or rise is measured from')),
  note: z
    .string()
    .min(1)
    .nullable()
    .meta(say('口径说明', 'What it covers, and what to know before comparing its points')),
  reason: z.string().min(1).meta(say('归并的理由', 'Editorial reason why these points are one measure')),
  related: z.array(idSchema).meta(say('相近而不相同的指标编号', 'Ids of indicators that are near but not the same')),
};

/** An entry of `content/registry/indicators.yaml`. */
const registeredIndicatorSchema = z.strictObject({
  ...fields,
  ...unnamed,
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
  kind: pointKindSchema.meta(
    say('种类：baseline 基准，target 目标，actual 结果', 'A state to start from, a target or a result'),
  ),
  year: z.int().nullable().meta(say('年份；原文未写的为空', 'Year; null where the text names none')),
  value: z.number().nullable().meta(say('数值；无数字的为空', 'Value; null where it is no number')),
  unit: z.string().nullable().meta(say('单位，照原文', 'Unit as printed')),
  text: z.string().nullable().meta(say('不以数字表示的，用原文的话', 'In words, where it is no number')),
  comparator: comparatorSchema.nullable().meta(say('比较方式，同 targets', 'How the goal is set, as in targets')),
  /** Of a target; null for states and results. */
  strength: z
    .enum(['must', 'strive'])
    .nullable()
    .meta(say('目标的力度：must 要求，strive 力争', 'Of a target: must, or strive')),
  baselineYear: z.string().nullable().meta(say('基准年', 'Year that it is measured from')),
  document: idSchema.meta(say('所属文件的编号', 'Id of the document')),
  provision: eidSchema.meta(say('所在条文的编号', 'Id of the provision')),
  quote: z.string().min(1).meta(say('原句，与条文逐字相同', 'Exact run of the words of the provision')),
  raw: rawSpanSchema,
  target: targetIdSchema
    .nullable()
    .meta(say('目标编号；基准与结果为空', 'Id of the target; null for states and results')),
  note: z.string().nullable().meta(say('本点的说明', 'Note on this point')),
});
export type IndicatorPoint = z.infer<typeof indicatorPointSchema>;

/** A measure and all that the documents say of it, in order of years; texts that disagree all stand. */
export const indicatorSchema = z.strictObject({
  ...fields,
  series: z.array(indicatorPointSchema).min(1).meta(say('各数据点', 'Its points, each with its receipt')),
});
export type Indicator = z.infer<typeof indicatorSchema>;
