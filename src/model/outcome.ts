import { z } from 'zod';
import { idSchema } from './document.ts';
import { say } from './field-description.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema } from './span.ts';
import { targetIdSchema, targetStatusSchema } from './target.ts';

/** What makes the status of a target: each says where the report stands and why it is one of this target. */
const outcomeRules = [
  /** The row of a table gives a goal and what was reached. */
  'outcome/same-row',
  /** A registered indicator joins goal and report. */
  'outcome/same-indicator',
  /** A text reports the same words of measure, in the same unit, for the same year and the same place. */
  'outcome/same-words',
  /** A text repeals the one that sets the target, before it falls due. */
  'outcome/repealed',
] as const;
export type OutcomeRule = (typeof outcomeRules)[number];

/** Why a report does not tell whether a goal was reached. */
const unclearReasons = [
  /** The goal is in words, and the report does not repeat them. */
  'goal-in-words',
  'result-in-words',
  /** By some reports it was reached, by others not. */
  'results-disagree',
  'unlike-units',
  'unlike-baselines',
  /** The goal is a 左右, which sets no bound. */
  'goal-is-vague',
  /** The report gives a bound, and no value. */
  'result-is-bound',
  /** The goal is for so many sections, plants or towns, and the report does not say that it is of the same ones. */
  'named-set',
  /** The goal is a 达到 that does not say whether more or less of it is better. */
  'no-direction',
] as const;
export type UnclearReason = (typeof unclearReasons)[number];

/** Words of a text that report what became of a target, with their receipt. */
const reportSchema = z.strictObject({
  document: idSchema.meta(say('报告所在文件的编号', 'Id of the document that reports it')),
  provision: eidSchema.meta(say('报告所在条文的编号', 'eId of the provision')),
  quote: z.string().min(1).meta(say('原句，与条文逐字相同', 'Exact run of the words of the provision')),
  raw: rawSpanSchema,
  year: z.int().nullable().meta(say('所报告的年份；废止的为空', 'Year that is reported; null for a repeal')),
  value: z.number().nullable().meta(say('数值；无数字的为空', 'Value; null where it is no number')),
  unit: z.string().nullable().meta(say('单位，照原文', 'Unit as printed')),
  text: z.string().nullable().meta(say('不以数字表示的，用原文的话', 'In words, where it is no number')),
});
export type Report = z.infer<typeof reportSchema>;

/** What became of a target, as far as the texts of the portal say; targets without a report have none. */
export const outcomeSchema = z.strictObject({
  target: targetIdSchema.meta(say('目标的编号', 'Id of the target')),
  document: idSchema.meta(say('定下目标的文件的编号', 'Id of the document that sets the target')),
  status: targetStatusSchema.exclude(['unreported']).meta(say('状态，同 targets', 'Status, as in targets')),
  rule: z
    .enum(outcomeRules)
    .meta(
      say(
        '判断的依据：same-row 同一表行，same-indicator 登记为同一指标，same-words 用词、单位、年份、地区都相同，repealed 定下目标的文件已被废止',
        'Rule that joins target and report: the same row of a table, one registered indicator, the same words with unit, year and place, or a repeal',
      ),
    ),
  reason: z
    .enum(unclearReasons)
    .nullable()
    .meta(say('不能判断是否达到的原因', 'Why it cannot be told whether the goal was reached; null where it can')),
  reports: z.array(reportSchema).min(1).meta(say('报告，附出处', 'The reports, each with its receipt')),
});
export type Outcome = z.infer<typeof outcomeSchema>;
