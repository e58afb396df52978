import { z } from 'zod';
import { idSchema } from './document.ts';
import { synonymsSchema, unnamed } from './everyday-name.ts';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { customIssue } from './wording.ts';
import { say } from './field-description.ts';

/** A provision that explains the term, with the words that do so. */
const explanationSchema = z.strictObject({
  document: idSchema.meta(say('文件编号', 'Id of the document')),
  provision: eidSchema.meta(say('条文编号', 'Id of the provision')),
  quote: z.string().min(4).meta(say('原句，与条文逐字相同', 'Exact run of the words of the provision')),
});

const fields = {
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  term: z.string().min(1).meta(say('名词', 'Term')),
  /** Other spellings in the texts. Width and case never count. */
  aliases: z.array(z.string().min(2)).meta(say('原文中的其他写法', 'Other spellings in the texts')),
  synonyms: synonymsSchema,
  work: z
    .string()
    .min(1)
    .nullable()
    .meta(
      say(
        '它所简称的文件的发文字号；不是文件简称的为空',
        'Number of the document that it is the short name of; null for any other term',
      ),
    ),
  topic: idSchema.meta(say('所列的主题', 'Topic that it is listed under')),
  definition: z.string().min(1).max(120).meta(say('编者释义', 'Editorial definition in everyday words')),
  from: explanationSchema
    .nullable()
    .meta(say('解释它的条文；没有的为空', 'Provision that explains it; null where none does')),
};

/** An entry of `content/registry/glossary.yaml`. */
const registeredTermSchema = z.strictObject({
  ...fields,
  aliases: fields.aliases.default([]),
  synonyms: unnamed.synonyms,
  work: fields.work.default(null),
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
const termUseSchema = spanSchema.extend({
  document: idSchema.meta(say('文件编号', 'Id of the document')),
  eid: eidSchema.meta(say('条文编号', 'Id of the provision')),
});
export type TermUse = z.infer<typeof termUseSchema>;

/** A word that needs explaining, and where the documents use it. */
export const termSchema = z.strictObject({
  ...fields,
  /** One a provision, in the order of the texts. */
  uses: z
    .array(termUseSchema)
    .min(1)
    .meta(say('用到它的条文，每条记第一处', 'Provisions that use it, with the first place in each')),
});
export type Term = z.infer<typeof termSchema>;
