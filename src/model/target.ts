import { z } from 'zod';
import { dateSchema, idSchema } from './document.ts';
import { mandateIdSchema } from './mandate.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema } from './span.ts';
import { say } from './field-description.ts';

/** What an indicator table calls a goal: binding or expected. */
export const targetNatures = ['约束性', '预期性'] as const;

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

/**
 * What became of a target by the texts of the portal: reached, not reached, reported without that it can be told
 * whether, without a report, or withdrawn by a text before it fell due.
 */
export const targetStatuses = ['met', 'missed', 'reported', 'unreported', 'withdrawn'] as const;
export const targetStatusSchema = z.enum(targetStatuses);
export type TargetStatus = z.infer<typeof targetStatusSchema>;

/** Id of a target: document, provision and place within it: `hz-water-2016-sec_3__subsec_7__p_3-1`. */
export const targetIdSchema = z.string().regex(/^[a-z0-9_-]+$/);

/** The fields of a target, each for itself. */
export const targetFieldsSchema = z.strictObject({
  id: targetIdSchema.meta(say('本站固定编号，用于网址', 'Stable id, used in URLs')),
  document: idSchema.meta(say('所属文件的编号', 'Id of the document')),
  provision: eidSchema.meta(
    say('所在条文的编号（Akoma Ntoso eId）', 'Id of the provision that sets it (Akoma Ntoso eId)'),
  ),
  quote: z.string().min(1).meta(say('原句，与条文逐字相同', 'Exact run of the words of the provision')),
  raw: rawSpanSchema,
  heading: z
    .string()
    .min(1)
    .nullable()
    .meta(
      say('所在的标题、专栏、表名或任务名，照原文', 'Heading, box, table or task that it stands under, as printed'),
    ),
  metric: z
    .string()
    .regex(/\p{L}/u)
    .meta(say('所量度或所交付的事项，用原文的话', 'What is measured or delivered, in the words of the text')),
  indicator: z
    .string()
    .nullable()
    .meta(say('指标编号；没有登记同一指标的为空', 'Id in the registry of indicators; null where none is registered')),
  comparator: comparatorSchema.meta(
    say(
      '比较方式：gte 不低于，gt 超过，lte 不超过，lt 低于，eq 达到，approx 左右，decrease 下降，increase 提高，count 完成数，complete 完成，maintain 保持，recurring 定期',
      'How the goal is set: at least, more than, at most, less than, exactly, about, a fall by, a rise by, so many, done, kept, or coming round',
    ),
  ),
  value: z.number().nullable().meta(say('目标值；无数字的为空', 'Goal value; null where the goal is no number')),
  valueMax: z.number().nullable().meta(say('区间的上端', 'Upper end of a range')),
  unit: z.string().nullable().meta(say('单位，照原文', 'Unit as printed')),
  text: z
    .string()
    .nullable()
    .meta(say('不以阿拉伯数字表示的目标，用原文的话', 'The goal in words, where it is not in digits')),
  baselineYear: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .meta(say('基准年', 'Year that it is measured from')),
  /** `2017`, `2017-12` for 年底, `2018-06` for 6月底. */
  deadline: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)
    .nullable()
    .meta(
      say(
        '期限：2017 即2017年，2017-12 即2017年底，2018-06 即2018年6月底',
        'Deadline: a year, the end of a year (2017-12) or the end of a month',
      ),
    ),
  /** `2026年6月30日前`, `2026年6月`, `5年内`. */
  deadlineText: z
    .string()
    .min(1)
    .nullable()
    .meta(
      say(
        '期限的原文，在 deadline 不能说尽时：写到日、旬、季度，只写某月而不是月底，或只写几年内',
        'The deadline in the words of the text, where its date does not say them: a day, a quarter, a month and not its end, within so many years',
      ),
    ),
  deadlineDate: dateSchema
    .nullable()
    .meta(
      say(
        '期限的最后一天：所在年、月的最后一天，原文写到日、旬的即该日；没有期限或只写几年内的为空',
        'Last day of the deadline: of its year or month, or the day that the text names; null without one, and for "within so many years"',
      ),
    ),
  recurrence: z
    .enum(['yearly', 'quarterly', 'halfyearly', 'monthly'])
    .nullable()
    .meta(say('周期：每年、每季度、每半年、每月', 'How often it comes round')),
  /** Since when: `2016`, `2019-01-01`. */
  from: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/)
    .nullable()
    .meta(say('自何时起', 'Since when it holds')),
  /** `strive` for 力争, 争取 and 努力. */
  strength: z
    .enum(['must', 'strive'])
    .meta(say('must 要求；strive 力争、争取、努力', 'must, or strive where the text promises an effort only')),
  nature: z
    .enum(targetNatures)
    .nullable()
    .meta(say('指标表所注：约束性或预期性', 'Binding or expected, as an indicator table says')),
  scope: z
    .string()
    .nullable()
    .meta(say('所限的地区、流域或行业，照原文', 'Region, basin or sector that it is limited to, as printed')),
  scopeId: idSchema
    .nullable()
    .meta(
      say(
        '所限地区的编号；不是一个地区的为空',
        'Id of the region that scope names; null where it names none, or more than one',
      ),
    ),
  leads: z.array(z.string()).meta(say('牵头单位，照原文，不含“等”', 'Lead bodies as printed')),
  participants: z
    .array(z.string())
    .meta(say('其他责任单位，照原文，不含“等”', 'Other bodies that the note names, as printed')),
  responsible: z
    .array(z.string())
    .meta(
      say(
        '其他责任单位中原文只列为责任单位、未分牵头与参与的',
        'Those of participants that the note calls responsible without parting who leads from who takes part',
      ),
    ),
  andOthers: z
    .array(z.string())
    .meta(
      say(
        '其后有“等”字的单位：所列不是全部',
        'Those that the text follows with "and others": their list names some bodies and not all',
      ),
    ),
  otherParts: z
    .array(z.string())
    .meta(
      say(
        '同一责任说明所列、而本项不属其分工的单位（如原文分列到各地的任务）',
        'Bodies of the note to whom the provision deals out other parts, and not this one',
      ),
    ),
  leadIds: z
    .array(idSchema)
    .meta(say('本项牵头单位的编号', 'Ids of the leads that it belongs to: leads without otherParts')),
  participantIds: z
    .array(idSchema)
    .meta(
      say(
        '本项其他责任单位的编号，不含 otherParts 所列',
        'Ids of the others that it belongs to: participants without otherParts',
      ),
    ),
  responsibleIds: z
    .array(idSchema)
    .meta(
      say('其中未分牵头与参与的责任单位的编号', 'Ids of those of them that are not parted into lead and participant'),
    ),
  /** Ids of the general duties that cover it, `以下各项工作均需…落实`, whose bodies its note need not name. */
  mandates: z
    .array(mandateIdSchema)
    .meta(
      say(
        '适用于本项的“各项均需……”一类责任的编号，见 mandates',
        'Ids of the general duties that cover it: see mandates',
      ),
    ),
  origin: z
    .enum(['prose', 'indicator-table', 'outcome-table', 'annex'])
    .meta(
      say(
        '出处：prose 正文，indicator-table 指标表，outcome-table 完成情况表，annex 附件任务表',
        'Where it stands: prose, a table of goals, a table of outcomes, or an annex of tasks',
      ),
    ),
  actual: z.string().nullable().meta(say('完成情况表所载实际值，照原文', 'What an outcome table reports, as printed')),
  status: targetStatusSchema.meta(
    say(
      '本站所收文本报告的结果：met 达到，missed 未达到，reported 有报告但不能判断，unreported 未见报告（不等于没有达到），withdrawn 期满前已撤销；出处见 outcomes',
      'What became of it by the texts of this portal: met, missed, reported without a verdict, unreported (which does not mean missed), or withdrawn before it fell due; receipts in outcomes',
    ),
  ),
  topics: z.array(idSchema).meta(say('主题编号，编者按规则归类', 'Ids of its topics; editorial, by rules')),
  /**
   * `bound/at-least`; with `+reviewed/amend` where an override changed what it made, and `reviewed/add` where an
   * override added it.
   */
  rule: z
    .string()
    .regex(/^[a-z-]+\/[a-z-]+(?:\+reviewed\/amend)?$/)
    .meta(
      say(
        '得出此目标的规则：组/名；编者改过的另注 +reviewed/amend，编者补列的为 reviewed/add',
        'Rule that made it, group/name; with +reviewed/amend where an editor changed it, reviewed/add where one added it',
      ),
    ),
  /** Reason of the reviewed override that added or amended the record; null where rules alone made it. */
  override: z
    .string()
    .nullable()
    .meta(
      say('编者订正的理由；全由规则得出的为空', 'Reason of the editorial override; null where rules alone made it'),
    ),
});

/** What a clause says of a goal, as far as its place does not tell it. */
export const goalFieldsSchema = targetFieldsSchema.pick({
  metric: true,
  comparator: true,
  value: true,
  valueMax: true,
  unit: true,
  text: true,
  baselineYear: true,
  deadline: true,
  recurrence: true,
  from: true,
  strength: true,
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
