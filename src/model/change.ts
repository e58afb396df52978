import { z } from 'zod';
import { dateSchema, idSchema } from './document.ts';
import { say } from './field-description.ts';
import { eidSchema } from './provision.ts';
import { customIssue } from './wording.ts';

/** Name of the log that the owner of a portal keeps, below its folder. */
export const CHANGES_FILE = 'changes.yaml';

/**
 * What changed in a portal. `added`: a text came; `revised`: another text took its place at the same address;
 * `corrected`: the same text is read better; `withdrawn`: it was taken down.
 */
const changeKindSchema = z.enum(['added', 'revised', 'corrected', 'withdrawn']);
export type ChangeKind = z.infer<typeof changeKindSchema>;

/** An entry of `changes.yaml`: what the manifest and the dated corrections do not say, or why. */
export const changeEntrySchema = z
  .strictObject({
    on: dateSchema,
    kind: changeKindSchema,
    /** Document or gazette issue; of what was withdrawn, the id that it had. */
    document: idSchema,
    /** Title of what was withdrawn, which the portal has no more. */
    title: z.string().trim().min(1).optional(),
    /** What was done, and why, for a reader. */
    note: z.string().trim().min(1),
  })
  .superRefine(({ kind, title }, context) => {
    if ((kind === 'withdrawn') !== (title !== undefined))
      context.addIssue(
        customIssue(['title'], {
          zh: '撤下的（withdrawn）要写 title，其他各类不写',
          en: '`title` belongs to what was withdrawn, and to nothing else',
        }),
      );
  });
export type ChangeEntry = z.infer<typeof changeEntrySchema>;

/** A reviewed correction of a text, on the day on which it was made. */
const correctedPlaceSchema = z.strictObject({
  eid: eidSchema.nullable().meta(say('涉及的条文编号；文末为空', 'Provision that it touches; null at the end')),
  before: z.string().meta(say('改前文字', 'Characters before')),
  after: z.string().meta(say('改后文字', 'Characters after')),
  reason: z.string().nullable().meta(say('理由', 'Reason')),
});
export type CorrectedPlace = z.infer<typeof correctedPlaceSchema>;

/** A dated correction with the text that it was made in. */
export interface DatedCorrection extends CorrectedPlace {
  document: string;
  on: string;
}

/** What was done to one text on one day. */
export const changeSchema = z.strictObject({
  id: z.string().min(1).meta(say('固定编号', 'Stable id')),
  on: dateSchema.meta(say('变动日期', 'Day of the change')),
  kind: changeKindSchema.meta(
    say(
      '种类：added 新收录，revised 更换文本，corrected 订正，withdrawn 撤下',
      'added, revised (another text), corrected (the same text, read better) or withdrawn',
    ),
  ),
  document: idSchema.meta(say('文件或公报的编号', 'Id of the document or gazette')),
  title: z.string().min(1).meta(say('标题', 'Title')),
  note: z.string().nullable().meta(say('编者说明', 'What the editors say of it')),
  places: z.array(correctedPlaceSchema).meta(say('订正的各处', 'Places that were corrected')),
});
export type Change = z.infer<typeof changeSchema>;
