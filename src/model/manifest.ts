import { z } from 'zod';
import { idSchema } from './document.ts';
import { personalDataPolicySchema } from './personal-data.ts';
import { sourceName } from './source-file.ts';

/** An entry of `content/sources/manifest.yaml`. */
export const manifestEntrySchema = z.strictObject({
  /** Name below `content/sources/`. */
  file: z.string().regex(sourceName),
  /** Name under which the text came. */
  origin: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Ids of its documents, in the order of the text. */
  documents: z.array(idSchema).min(1),
  /** Titles by id, for documents that print none, or one that ends as no genre does. */
  titles: z.record(idSchema, z.string().trim().min(1)).optional(),
  /** Genres by id, where the title does not end with it: `问答`. */
  kinds: z.record(idSchema, z.string().trim().min(1)).optional(),
  /** Whether the personal data that the file prints are published; without it they are withheld. */
  personalData: personalDataPolicySchema.optional(),
  /** Id of the gazette issue that the file is. */
  gazette: idSchema.optional(),
});

export const manifestSchema = z.array(manifestEntrySchema);
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
