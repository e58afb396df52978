import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { customIssue } from './wording.ts';

/** A provision that explains the term, with the words that do so. */
const explanationSchema = z.strictObject({
  document: idSchema,
  provision: eidSchema,
  /** Exact run of the provision's words. */
  quote: z.string().min(4),
});

const fields = {
  id: idSchema,
  term: z.string().min(1),
  /** Other spellings in the texts. Width and case never count. */
  aliases: z.array(z.string().min(2)),
  /** The topic that it is listed under. */
  topic: idSchema,
  /** Editorial, in everyday words. */
  definition: z.string().min(1).max(120),
  /** Null where no text explains it. */
  from: explanationSchema.nullable(),
};

/** An entry of `content/registry/glossary.yaml`. */
const registeredTermSchema = z.strictObject({
  ...fields,
  aliases: fields.aliases.default([]),
  from: fields.from.default(null),
  /** Longer words in which a spelling means something else: 臭氧 in 臭氧层. */
  except: z.array(z.string().min(2)).default([]),
});
export type RegisteredTerm = z.infer<typeof registeredTermSchema>;

/** What holds of the registry as a whole: an id and a spelling mean one term. */
export const glossaryRegistrySchema = z.array(registeredTermSchema).superRefine((terms, context) => {
  const owners = new Map<string, string>();
  for (const [index, { id, term, aliases }] of terms.entries()) {
    for (const mark of [
      `id ${id}`,
      ...new Set([term, ...aliases].map((name) => name.normalize('NFKC').toLowerCase())),
    ]) {
      const owner = owners.get(mark);
      if (owner !== undefined)
        context.addIssue(
          customIssue([index], { zh: `“${mark}”已用于 ${owner}`, en: `${mark} is used by ${owner} too` }),
        );
      owners.set(mark, id);
    }
  }
});

/** The first place of a provision that uses a term; offsets in its words, in UTF-16 code units. */
const termUseSchema = spanSchema.extend({ document: idSchema, eid: eidSchema });
export type TermUse = z.infer<typeof termUseSchema>;

/** A word that needs explaining, and where the documents use it. */
export const termSchema = z.strictObject({
  ...fields,
  /** One a provision, in the order of the texts. */
  uses: z.array(termUseSchema).min(1),
});
export type Term = z.infer<typeof termSchema>;
