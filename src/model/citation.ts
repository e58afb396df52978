import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { rawSpanSchema } from './span.ts';
import { say } from './field-description.ts';

/** A place where a document names another one: a policy document, a law, a plan, a standard. */
export const citationSchema = z.strictObject({
  from: z
    .strictObject({
      document: idSchema.meta(say('引用它的文件的编号', 'Id of the document that cites it')),
      eid: eidSchema.meta(say('引用它的条文的编号', 'Id of the provision that cites it')),
    })
    .meta(say('引用之处', 'Where it is cited')),
  /** The words that name it, exactly: title and number with their marks, without `根据` and the like. */
  quote: z.string().min(1).meta(say('引用的文字，照原文', 'The words that name it, as printed')),
  raw: rawSpanSchema,
  /** 发文字号 in its standard form `国发〔2015〕17号`, or the number of a standard as printed; null where none is given. */
  number: z
    .string()
    .nullable()
    .meta(say('发文字号（规范写法）或标准号', 'Document number in its standard form, or the number of a standard')),
  title: z.string().nullable().meta(say('书名号内的标题', 'Title inside its marks, as printed')),
  /** After ELI: `repeals` where the citing text itself says so (同时废止). */
  relation: z
    .enum(['cites', 'repeals'])
    .meta(say('引用，或写明废止', 'Whether the text only cites it or says that it repeals it (ELI: cites, repeals)')),
  to: idSchema
    .nullable()
    .meta(say('本站所收文件的编号；未收的为空', 'Id of the document in this portal; null for one that is cited only')),
});

export type Citation = z.infer<typeof citationSchema>;
