import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { reasonCodes, reasonSchema } from './reason.ts';
import { targetIdSchema } from './target.ts';
import { customIssue, type Wording } from './wording.ts';

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
    const complain = (wording: Wording) => {
      context.addIssue(customIssue([index], wording));
    };
    const name = names[index] ?? '';
    if (names.indexOf(name) !== index) complain({ zh: `“${name}”列了两次`, en: `the pair ${name} is given twice` });
    if (a.document === b.document && (b.part === undefined || b.slug === undefined))
      complain({
        zh: `“${name}”比较同一文件的两部分，须写明 part 和 slug`,
        en: `${name}: two parts of one document need part and slug`,
      });
  }
});

const pairSchema = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** A comparison of this portal, as it is published. */
export const comparedPairSchema = z.strictObject({
  pair: pairSchema,
  a: z.strictObject({ document: idSchema, label: labelSchema }),
  b: z.strictObject({ document: idSchema, label: labelSchema, part: eidSchema.nullable() }),
  manner: mannerSchema,
  reason: z.string().min(1),
});
export type ComparedPair = z.infer<typeof comparedPairSchema>;

/** A provision of the one text and the one that answers it in the other; null where nothing does. */
export const alignmentSchema = z.strictObject({
  pair: pairSchema,
  a: eidSchema.nullable(),
  b: eidSchema.nullable(),
  /** 0 to 1, by the words; null for what stands alone. */
  similarity: z.number().min(0).max(1).nullable(),
});
export type Alignment = z.infer<typeof alignmentSchema>;

/** Words of the other text that come nearest to a goal that stands alone, and the goal that they set, if any. */
const answerSchema = z.strictObject({
  provision: eidSchema,
  /** Exact run of the provision's words. */
  quote: z.string().min(1),
  target: targetIdSchema.nullable(),
});
export type ComparedAnswer = z.infer<typeof answerSchema>;

const comparisonFields = {
  pair: pairSchema,
  /** Id of the target in the first text. */
  a: targetIdSchema.nullable(),
  b: targetIdSchema.nullable(),
  verdict: verdictSchema,
};
/** Null for two goals that have met, and where the other text has no such words. */
const answer = answerSchema.nullable();

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
  /** Why, in words for readers. */
  reason: z.string().min(1),
  answer,
  reasons: z.array(z.strictObject({ code: z.enum(reasonCodes), values: z.record(z.string(), z.unknown()) })),
});
export type PublishedComparison = z.infer<typeof publishedComparisonSchema>;
