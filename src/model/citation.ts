import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';

/** A place where a document names another one: a policy document, a law, a plan, a standard. */
export const citationSchema = z.strictObject({
  /** The provision that names it. */
  from: z.strictObject({ document: idSchema, eid: eidSchema }),
  /** The words that name it, exactly: title and number with their marks, without `根据` and the like. */
  quote: z.string().min(1),
  /** Where they stand in the source file. */
  raw: spanSchema,
  /** 发文字号 in its standard form `国发〔2015〕17号`, or the number of a standard as printed; null where none is given. */
  number: z.string().nullable(),
  /** Title inside 《》, as printed; null where only a number is given. */
  title: z.string().nullable(),
  /** The document of this portal; null for one that is cited only. */
  to: idSchema.nullable(),
});

export type Citation = z.infer<typeof citationSchema>;
