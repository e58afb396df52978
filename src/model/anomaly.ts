import { z } from 'zod';
import { idSchema } from './document.ts';
import { findingCodes, findingSchema } from './finding.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema, spanSchema } from './span.ts';
import { targetIdSchema } from './target.ts';
import { say } from './field-description.ts';

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
  document: idSchema.meta(say('所属文件的编号', 'Id of the document')),
  provision: eidSchema.meta(say('所在条文的编号', 'Id of the provision')),
  /** Exact run of the provision's words: the sentence, or the row of a table. */
  quote: z.string().min(1).meta(say('原句，与条文逐字相同', 'Exact run of the words of the provision')),
  raw: rawSpanSchema,
  mark: z
    .strictObject({
      start: spanSchema.shape.start.meta(
        say('在原句中的起点，从 0 计', 'Start in the quote in UTF-16 code units, from 0'),
      ),
      end: spanSchema.shape.end.meta(say('在原句中的终点（不含）', 'End in the quote, not included')),
    })
    .meta(say('原句中所指的字', 'The run of the quote that counts')),
  value: z.number().nullable().meta(say('所指的数值；不是数字的为空', 'The number there; null where it is none')),
  unit: z.string().nullable().meta(say('单位', 'Its unit')),
  target: targetIdSchema
    .nullable()
    .meta(say('所定目标的编号；没有定目标的为空', 'Id of the target that the words set; null where they set none')),
});
export type AnomalyReceipt = z.infer<typeof anomalyReceiptSchema>;

/** `explained`: there is an innocent reason; `dismissed`: it is no discrepancy after all. Both stay public. */
const anomalyStatusSchema = z.enum(['explained', 'dismissed']);

/** The fields of a finding but for what was found, in the order in which they are published. */
const fields = {
  id: anomalyIdSchema.meta(
    say('本站固定编号，即“前后核对”一页上的位置', 'Stable id, the anchor on the page of anomalies'),
  ),
  rule: anomalyRuleSchema.meta(
    say(
      '规则：two-results 同年两个结果，two-goals 目标前后不同，two-units 同一个数单位大小不同，two-strengths 同一目标一处要求一处力争，ban-and-deadline 一处已禁止一处定期限，goal-and-state 目标没有超过已有的数值，stated-change 增减幅度，share-of-days 比例与天数，listed-count 所称数目与所列，sum-of-parts 总数与各部分之和，indicator-count 指标项数，body-and-annex 正文与附件，numbering 编号跳号或重号，past-deadline 期限早于文件日期，unnamed-district 责任单位未列的区，two-titles 一份文件两个名称，two-names 一个单位两个名称',
      'Rule that found it: two results for a year, two goals for a year, one number in two units of different size, one goal demanded and striven for, a thing forbidden at once and retired by a year, a goal no better than a state before it, a change that its figures do not give, a share that its days do not give, a count against its list, a total against its parts, a count of indicators against the table, body against annex, numbers that jump or come twice, a deadline before the date of the text, a district that the bodies leave out, two titles of one document, two names of one body',
    ),
  ),
  /** Documents of the receipts, in the order of the portal. */
  documents: z.array(idSchema).min(1).meta(say('涉及的文件编号', 'Ids of the documents concerned')),
  indicator: idSchema
    .nullable()
    .meta(say('指标编号；不涉及登记指标的为空', 'Id in the registry of indicators; null where it is about none')),
  /** In the words of the sources or the registries: a task by its name. */
  subject: z.string().meta(say('所涉及的事项', 'What it is about')),
  receipts: z.array(anomalyReceiptSchema).min(1).meta(say('各处原句', 'The words that it rests on')),
  note: z
    .strictObject({
      status: anomalyStatusSchema
        .nullable()
        .meta(
          say(
            '编者判断：explained 有可能的原因，dismissed 不算矛盾；只作补充的为空',
            'explained: there may be an innocent reason; dismissed: no discrepancy after all; null where it only adds',
          ),
        ),
      text: z.string().min(1).meta(say('说明文字', 'Text of the note')),
    })
    .nullable()
    .meta(say('编者说明', 'Editorial note')),
};

/** A place where the sources do not add up. */
export const anomalySchema = z.strictObject({ ...fields, finding: findingSchema });
export type Anomaly = z.infer<typeof anomalySchema>;

const { receipts, note, ...about } = fields;

/** The same as it is published: in words too, and the values of any code. */
export const publishedAnomalySchema = z.strictObject({
  ...about,
  /** The same for readers: a task with its number too. */
  subject: fields.subject.min(1),
  statement: z.string().min(1).meta(say('查出的情况，一句话', 'What was found, in a sentence')),
  receipts,
  note,
  finding: z
    .strictObject({
      code: z
        .enum(findingCodes)
        .meta(
          say(
            '代码，以规则名开头：如 sum-of-parts 各部分之和不等于总数，sum-of-parts/larger-part 其中一部分比总数还大',
            'What was found, beginning with the rule: sum-of-parts, the parts do not make up the total; sum-of-parts/larger-part, one part is more than the total',
          ),
        ),
      values: z
        .record(z.string(), z.unknown())
        .meta(
          say(
            '代码所带的数值，键名因代码而异：如 two-results 带 year 和 amounts',
            'Values of the code, whose keys depend on it: year and amounts of two-results',
          ),
        ),
    })
    .meta(say('查出的情况，以代码和数值表示', 'The same for programs, as a code with its values')),
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
