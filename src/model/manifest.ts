import { z } from 'zod';
import { dateSchema, idSchema, levelSchema, statedDateSchema } from './document.ts';
import { personalDataPolicySchema } from './personal-data.ts';
import { sourceName } from './source-file.ts';

/** Where a text was taken from, and when it came and was last changed here: no text says it. */
const keepingSchema = z
  .strictObject({
    /** Address of the source itself. */
    url: z.url({ protocol: /^https?$/ }),
    /** Day on which the text came into the portal. */
    addedOn: dateSchema,
    /** Day on which another text last took its place. */
    revisedOn: dateSchema,
    /** When an editor held what is read of it against the text, and the name under which they vouch for it. */
    reviewed: z.strictObject({ on: dateSchema, by: z.string().trim().min(1).max(100).optional() }),
  })
  .partial();
export type Keeping = z.infer<typeof keepingSchema>;

/** Facts of a document that no rule read, or read wrong, as its owner states them. */
const statedFactsSchema = z
  .strictObject({
    number: z.string().trim().min(1),
    issuers: z.array(z.string().trim().min(1)).min(1),
    jurisdiction: z.string().trim().min(1),
    level: levelSchema,
    issuedOn: dateSchema,
    publishedOn: dateSchema,
    effectiveOn: statedDateSchema,
    expiresOn: statedDateSchema,
  })
  .partial()
  .extend(keepingSchema.shape);
export type StatedFacts = z.infer<typeof statedFactsSchema>;

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
  /** Other facts by id: who issued it, its region and level, its days; and what of `url` and the days here is its own. */
  facts: z.record(idSchema, statedFactsSchema).optional(),
  /** Whether the personal data that the file prints are published; without it they are withheld. */
  personalData: personalDataPolicySchema.optional(),
  /** Id of the gazette issue that the file is. */
  gazette: idSchema.optional(),
  ...keepingSchema.shape,
});

export const manifestSchema = z.array(manifestEntrySchema);
export type ManifestEntry = z.infer<typeof manifestEntrySchema>;
