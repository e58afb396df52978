import { z } from 'zod';
import { dateSchema, idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema } from './span.ts';
import { customIssue } from './wording.ts';
import { say } from './field-description.ts';

/**
 * Kinds of reviewed correction. `ocr`: a misread character; `print`: a slip of the print or of the
 * typing that the surrounding text settles; `layout`: broken lines, page breaks, shifted cells;
 * `query`: looks wrong but may be as issued, so it is shown and not changed.
 */
export const correctionKindSchema = z.enum(['ocr', 'print', 'layout', 'query']);
export type CorrectionKind = z.infer<typeof correctionKindSchema>;

/** An entry of `content/corrections/<document>.yaml`. */
export const reviewedCorrectionSchema = z
  .strictObject({
    /** Characters of the source, exactly, with enough around them to be found only there. */
    before: z.string().min(1),
    /** What is published instead; a `query` has none. */
    after: z.string().optional(),
    /** How often `before` occurs in the document; every occurrence is corrected. */
    times: z.int().positive().default(1),
    kind: correctionKindSchema,
    reason: z.string().min(1),
    /** Day on which the correction was made; with it the change is told to those who follow the text. */
    on: dateSchema.optional(),
  })
  .superRefine((entry, context) => {
    if ((entry.kind === 'query') !== (entry.after === undefined))
      context.addIssue(
        customIssue([], {
          zh: 'query 没有 after，其他各类都要有',
          en: 'a query has no `after`; every other kind needs one',
        }),
      );
  });

export type ReviewedCorrection = z.infer<typeof reviewedCorrectionSchema>;

/** One line of the public ledger: a run of source characters that is not published as it stands. */
export const correctionSchema = z.strictObject({
  document: idSchema.meta(say('所属文件或公报的编号', 'Id of the document or gazette')),
  eid: eidSchema
    .nullable()
    .meta(say('涉及的条文编号；文末为空', 'Provision that it touches or stands before; null at the end')),
  raw: rawSpanSchema,
  before: z
    .string()
    .meta(say('原始文字；隐去的个人信息以＊代替', 'Characters of the raw file; withheld personal data are masked')),
  after: z
    .string()
    .meta(say('发布文字；原文疑字不改，与原始文字相同', 'Characters as published; the same for a query')),
  /** Named rules that made it, in the order in which they ran; empty for a reviewed correction alone. */
  rules: z.array(z.string()).meta(say('所用规则，依次', 'Named rules in the order in which they ran')),
  /** Kind of the reviewed correction, null where only rules were at work. */
  kind: correctionKindSchema
    .nullable()
    .meta(
      say(
        '人工校订的种类：ocr 识别错误，print 排印疏误，layout 版面，query 原文疑字',
        'Kind of the reviewed correction: ocr, print, layout or query',
      ),
    ),
  reason: z.string().nullable().meta(say('人工校订的理由', 'Editorial reason of the reviewed correction')),
  on: dateSchema
    .nullable()
    .meta(say('人工校订的日期；没有写明的为空', 'Day of the reviewed correction; null where it is not told')),
});

export type Correction = z.infer<typeof correctionSchema>;
