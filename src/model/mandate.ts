import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema } from './span.ts';
import { say } from './field-description.ts';

/** Id of a general duty: document and provision: `hz-water-2016-sec_2__subsec_1__p_1-general`. */
export const mandateIdSchema = z.string().regex(/^[a-z0-9_-]+$/);

/**
 * A sentence that gives bodies a part in all the work of a text that follows, so that the notes need not name them again:
 * `以下各项工作均需各区、县（市）政府（管委会）落实，不再列出`.
 */
export const mandateSchema = z.strictObject({
  id: mandateIdSchema.meta(say('本站固定编号', 'Stable id')),
  document: idSchema.meta(say('所属文件的编号', 'Id of the document')),
  provision: eidSchema.meta(say('所在条文的编号', 'Id of the provision where it stands')),
  quote: z.string().min(1).meta(say('原句，与条文逐字相同', 'Exact run of the words of the provision')),
  raw: rawSpanSchema,
  /** What the bodies are to do, in the words of the text: 落实, 参与, 实施主体. */
  part: z
    .string()
    .min(1)
    .meta(say('要这些单位做什么，用原文的话', 'What the bodies are to do, in the words of the text')),
  names: z.array(z.string().min(1)).min(1).meta(say('单位，照原文', 'The bodies, as printed')),
  bodyIds: z.array(idSchema).meta(say('单位编号', 'Their ids')),
  targets: z.int().nonnegative().meta(say('所及的目标数', 'Number of targets that it covers')),
});

export type Mandate = z.infer<typeof mandateSchema>;
