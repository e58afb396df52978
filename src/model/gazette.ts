import { z } from 'zod';
import { dateSchema, idSchema, sourceSchema } from './document.ts';
import { spanSchema } from './span.ts';

/** An entry of a gazette's contents page (目录). */
const gazetteEntrySchema = z.strictObject({
  group: z.string().nullable(),
  title: z.string(),
  number: z.string().nullable(),
  page: z.int().nullable(),
  /** The document in this portal, null where the issue does not hold it. */
  document: idSchema.nullable(),
});

/** One issue of a government gazette (政府公报): its contents page, its documents, its imprint. */
export const gazetteSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  year: z.int().nullable(),
  /** 第14期. */
  issue: z.int().nullable(),
  /** 总第1117期. */
  totalIssue: z.int().nullable(),
  publishedOn: dateSchema.nullable(),
  publisher: z.string().nullable(),
  /** 国内统一刊号. */
  serial: z.string().nullable(),
  entries: z.array(gazetteEntrySchema),
  source: sourceSchema,
  /** The parts of the file that belong to the issue itself, not to one of its documents. */
  parts: z.array(spanSchema),
});

export type Gazette = z.infer<typeof gazetteSchema>;
