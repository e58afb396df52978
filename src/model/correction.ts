import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { customIssue } from './wording.ts';

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
  /** Document or gazette whose part of the file holds it. */
  document: idSchema,
  /** The provision that it touches or stands before; null at the end of a text. */
  eid: eidSchema.nullable(),
  raw: spanSchema,
  before: z.string(),
  /** Equal to `before` for a query. */
  after: z.string(),
  /** Named rules that made it, in the order in which they ran; empty for a reviewed correction alone. */
  rules: z.array(z.string()),
  /** Kind of the reviewed correction, null where only rules were at work. */
  kind: correctionKindSchema.nullable(),
  /** Editorial reason of the reviewed correction. */
  reason: z.string().nullable(),
});

export type Correction = z.infer<typeof correctionSchema>;
