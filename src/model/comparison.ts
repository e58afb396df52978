import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { reasonCodes, reasonSchema } from './reason.ts';
import { targetIdSchema } from './target.ts';
import { customIssue, type Wording } from './wording.ts';
import { say } from './field-description.ts';

/**
 * How the second text stands to the first on one point: `stricter`, `equal`, `weaker`; `only-a` and
 * `only-b` where one of them alone sets a goal; `incomparable` where both do and neither is the stricter.
 */
const verdictSchema = z.enum(['stricter', 'equal', 'weaker', 'only-a', 'only-b', 'incomparable']);
export type Verdict = z.infer<typeof verdictSchema>;

const labelSchema = z.string().min(1).max(6);

/** Two goals that a person has read and joined, or kept apart; it overrules what the words suggest. */
const joinSchema = z.strictObject({
  a: targetIdSchema,
  b: targetIdSchema,
  /** Whether both measure the same, so that their values may be set against each other. */
  same: z.boolean(),
  /** Whether the amount does not grow with the area, as the items of a standard do not. */
  anyArea: z.boolean().default(false),
  /** What a person judges of the second where neither values nor dates tell, as where it covers less. */
  verdict: z.enum(['stricter', 'weaker']).optional(),
  reason: z.string().min(1),
});
export type TargetJoin = z.infer<typeof joinSchema>;

/** `whole`: provision answers provision; `details`: each provision of `b` works out one of `a`. */
const mannerSchema = z.enum(['whole', 'details']);

/** An entry of `content/registry/comparisons.yaml`: two texts that are worth reading side by side. */
const registeredComparisonSchema = z.strictObject({
  a: z.strictObject({ document: idSchema, label: labelSchema }),
  b: z.strictObject({
    document: idSchema,
    label: labelSchema,
    /** Part of the document that alone is compared; `a` is then the rest where it is the same document. */
    part: eidSchema.optional(),
    /** Last step of the page's address, where it is not the id of the document. */
    slug: idSchema.optional(),
  }),
  manner: mannerSchema.default('whole'),
  /** Editorial: why they are worth comparing. */
  reason: z.string().min(1),
  joins: z.array(joinSchema).default([]),
});
export type RegisteredComparison = z.infer<typeof registeredComparisonSchema>;

/** Address of a comparison below `/compare/`, and its name in the data: `zj-water-2016/hz-water-2016`. */
export function pairName({ a, b }: Pick<RegisteredComparison, 'a' | 'b'>): string {
  return `${a.document}/${b.slug ?? b.document}`;
}

/** What holds of the registry as a whole: no pair stands twice, and no text is compared with itself. */
export const comparisonRegistrySchema = z.array(registeredComparisonSchema).superRefine((entries, context) => {
  const names = entries.map(pairName);
  for (const [index, { a, b }] of entries.entries()) {
    const report = (wording: Wording) => {
      context.addIssue(customIssue([index], wording));
    };
    const name = names[index] ?? '';
    if (names.indexOf(name) !== index) report({ zh: `“${name}”列了两次`, en: `the pair ${name} is given twice` });
    if (a.document === b.document && (b.part === undefined || b.slug === undefined))
      report({
        zh: `“${name}”比较同一文件的两部分，须写明 part 和 slug`,
        en: `${name}: two parts of one document need part and slug`,
      });
  }
});

const pairSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** A comparison of this portal, as it is published. */
export const comparedPairSchema = z.strictObject({
  pair: pairSchema.meta(
    say('对比的编号，即网址 /compare/ 之后的部分', 'Name of the comparison: its address below /compare/'),
  ),
  a: z
    .strictObject({
      document: idSchema.meta(say('文件的编号', 'Id of the document')),
      label: labelSchema.meta(say('并排时的简称', 'What it is called in a word')),
    })
    .meta(say('第一份文本', 'The first text')),
  b: z
    .strictObject({
      document: idSchema.meta(say('文件的编号', 'Id of the document')),
      label: labelSchema.meta(say('并排时的简称', 'What it is called in a word')),
      part: eidSchema
        .nullable()
        .meta(
          say(
            '只取文件的一部分时，该部分的条文编号；同一文件的其余部分为第一份文本',
            'eId of the part that is compared with the rest of its document; null where it is the whole',
          ),
        ),
    })
    .meta(say('第二份文本', 'The second text')),
  manner: mannerSchema.meta(
    say(
      'whole 条文与条文逐一对应；details 第二份文本的每一条分解第一份的某一条',
      'whole: provision answers provision; details: each provision of the second works out one of the first',
    ),
  ),
  reason: z.string().min(1).meta(say('为何值得对照（编者）', 'Editorial: why they are worth comparing')),
});
export type ComparedPair = z.infer<typeof comparedPairSchema>;

/** A provision of the one text and the one that answers it in the other; null where nothing does. */
export const alignmentSchema = z.strictObject({
  pair: pairSchema.meta(
    say('对比的编号，即网址 /compare/ 之后的部分', 'Name of the comparison: its address below /compare/'),
  ),
  a: eidSchema
    .nullable()
    .meta(say('第一份文本的条文编号；没有的为空', 'eId in the first text; null where it has none')),
  b: eidSchema
    .nullable()
    .meta(say('第二份文本的条文编号；没有的为空', 'eId in the second text; null where it has none')),
  similarity: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .meta(say('用词相近的程度，0 至 1；独有的为空', 'How alike their words are, 0 to 1; null for what stands alone')),
});
export type Alignment = z.infer<typeof alignmentSchema>;

/** Words of the other text that come nearest to a goal that stands alone, and the goal that they set, if any. */
const answerSchema = z.strictObject({
  provision: eidSchema.meta(say('该文字所在条文的编号', 'eId of the provision where they stand')),
  quote: z.string().min(1).meta(say('原文文字', 'The words, exactly')),
  target: targetIdSchema
    .nullable()
    .meta(say('该文字所定的目标的编号；没有的为空', 'Id of the goal that they set; null where it is none')),
});
export type ComparedAnswer = z.infer<typeof answerSchema>;

const comparisonFields = {
  pair: pairSchema.meta(
    say('对比的编号，即网址 /compare/ 之后的部分', 'Name of the comparison: its address below /compare/'),
  ),
  a: targetIdSchema
    .nullable()
    .meta(say('第一份文本的目标编号；没有的为空', 'Id of the target in the first text; null where it sets none')),
  b: targetIdSchema
    .nullable()
    .meta(say('第二份文本的目标编号；没有的为空', 'Id of the target in the second text; null where it sets none')),
  verdict: verdictSchema.meta(
    say(
      '第二份对第一份：stricter 更严，equal 相同，weaker 更宽，only-a 仅第一份有，only-b 仅第二份有，incomparable 不可比',
      'How the second stands to the first: stricter, equal, weaker; only in the one; or incomparable',
    ),
  ),
};
/** Null for two goals that have met, and where the other text has no such words. */
const answer = answerSchema
  .nullable()
  .meta(
    say(
      '一方没有这一条目标时，该文本里最相近的文字；没有的为空',
      'Where one text sets no such goal, the words of it that come nearest; null where it has none',
    ),
  );

/**
 * Two goals set against each other, or one that stands alone. A lone goal is judged as well where the other text says
 * the same without a deadline, or sets the same goal once for two places of this one: `answer` gives the words.
 */
export const comparisonSchema = z.strictObject({
  ...comparisonFields,
  reasons: z.array(reasonSchema).min(1),
  answer,
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** The same as it is published: in words too, and with the values of any code. */
export const publishedComparisonSchema = z.strictObject({
  ...comparisonFields,
  reason: z.string().min(1).meta(say('理由；编者核对后所定的写明“编者”', 'Why; what a person has judged says so')),
  answer,
  reasons: z
    .array(
      z.strictObject({
        code: z
          .enum(reasonCodes)
          .meta(
            say(
              '代码，如 deadline 期限早晚，unlike-areas 所管的范围大小不同，editor 编者所定',
              'Such as deadline, which is due first; unlike-areas, amounts of a larger and a smaller area; editor, judged by a person',
            ),
          ),
        values: z
          .record(z.string(), z.unknown())
          .meta(
            say(
              '代码所带的数值，键名因代码而异；a 为第一份文本的，b 为第二份的',
              'Values of the code, whose keys depend on it; a is of the first text, b of the second',
            ),
          ),
      }),
    )
    .meta(say('理由，以代码和数值表示', 'The same for programs, as codes with their values')),
});
export type PublishedComparison = z.infer<typeof publishedComparisonSchema>;
