import { z } from 'zod';
import { idSchema } from './document.ts';
import { englishSchema, synonymsSchema, unnamed } from './everyday-name.ts';
import { customIssue, type Wording } from './wording.ts';
import { say } from './field-description.ts';

/**
 * How words give a topic. `words` counts in the words of a provision, `headings` in headings too and then for all
 * that stands below them, `titles` in the title of a document and then for the whole of it.
 */
const topicRuleSchema = z.strictObject({
  in: z.enum(['words', 'headings', 'titles']).default('words'),
  /** Any of these gives the topic. Width and case do not count. */
  words: z.array(z.string().min(1)).min(1),
  /** Longer words in which they mean something else: 水 in 水平. */
  except: z.array(z.string().min(2)).default([]),
  /** Context: one of these has to stand in the same run of words. Empty for none. */
  with: z.array(z.string().min(1)).default([]),
  /** Editorial reason, where the rule is not plain. */
  reason: z.string().min(1).nullable().default(null),
});
export type TopicRule = z.infer<typeof topicRuleSchema>;

const fields = {
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  name: z.string().min(1).meta(say('主题名称', 'Name')),
  english: englishSchema,
  synonyms: synonymsSchema,
  definition: z.string().min(1).meta(say('编者所定范围', 'Editorial: what belongs to it')),
};

/** An entry of `content/registry/topics.yaml`. */
const registeredTopicSchema = z.strictObject({
  ...fields,
  ...unnamed,
  rules: z.array(topicRuleSchema).min(1),
});
export type RegisteredTopic = z.infer<typeof registeredTopicSchema>;

/** What holds of the registry as a whole: an id and a name mean one topic, an exception holds a word of its rule. */
export const topicRegistrySchema = z.array(registeredTopicSchema).superRefine((topics, context) => {
  const seen = new Set<string>();
  for (const [index, { id, name, rules }] of topics.entries()) {
    const report = (wording: Wording) => {
      context.addIssue(customIssue([index], wording));
    };
    for (const mark of [id, name]) {
      if (seen.has(mark)) report({ zh: `“${mark}”用了两次`, en: `${mark} is used twice` });
      seen.add(mark);
    }
    for (const { words, except } of rules)
      for (const phrase of except)
        if (!words.some((word) => phrase.includes(word)))
          report({ zh: `${id} 的例外“${phrase}”不含该规则的词`, en: `${id}: ${phrase} holds no word of its rule` });
  }
});

/** A topic and how much the documents of the portal say on it. */
export const topicSchema = z.strictObject({
  ...fields,
  documents: z.int().nonnegative().meta(say('涉及的文件数', 'Documents with a provision on it')),
  provisions: z.int().nonnegative().meta(say('条文数，只有标题的不计', 'Provisions on it, mere headings left out')),
  targets: z.int().nonnegative().meta(say('目标数', 'Targets on it')),
});
export type Topic = z.infer<typeof topicSchema>;
