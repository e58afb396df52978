import { z } from 'zod';
import { eidSchema } from './provision.ts';
import { spanSchema } from './span.ts';
import { goalFieldsSchema, targetFieldsSchema } from './target.ts';

const tokenKinds = [
  'label',
  'time',
  'recurrence',
  'baseline',
  'quantity',
  'unit',
  'bound',
  'verb',
  'body',
  'region',
  'reference',
  'name',
  'mark',
  'noun-run',
] as const;

/** A stretch of a clause and what it was read as. */
const tokenPartSchema = z.strictObject({
  ...spanSchema.shape,
  kind: z.enum(tokenKinds),
  text: z.string(),
  /** What it says: `to 2017-12`, `count 20 家 floor`, `at-least`; null where it says no more than its text. */
  reading: z.string().nullable(),
});

/** One of the tokens that a clause is: each of its characters belongs to exactly one. */
const tokenSchema = tokenPartSchema.extend({
  /** What a quantity holds: its unit, and the word behind it that bounds it. */
  parts: z.array(tokenPartSchema),
});

/** A question put to a table of rules. */
const trialSchema = z.strictObject({
  /** What was asked: the sentence and the clause whether they may give a record, then each number, then the words; and what names the record. */
  of: z.enum(['sentence', 'clause', 'number', 'words', 'cell', 'name']),
  ...spanSchema.shape,
  /** Rules that were asked in turn and did not hold. */
  tried: z.array(z.string()),
  /** The rule that decided; null where none did. */
  rule: z.string().nullable(),
  /** Why it gives no record; null where it gives one or leaves it to the next question. */
  refused: z.string().nullable(),
});

const recordSchema = z.strictObject({
  ...targetFieldsSchema.pick({ rule: true, quote: true }).shape,
  ...goalFieldsSchema.shape,
});

/** What was made of a clause, or of a goal cell of a table. */
const clauseSchema = z.strictObject({
  /** Place in the words of the provision; of a cell, in the cell. */
  ...spanSchema.shape,
  text: z.string(),
  tokens: z.array(tokenSchema),
  trials: z.array(trialSchema),
  records: z.array(recordSchema),
  /** Why it gives no record; null where it gives one, or holds neither a number nor a date. */
  reason: z.string().nullable(),
});

/** Why a provision gives the records that it gives, as `npm run explain -- DOC EID --json` prints it: one a line. */
export const explanationSchema = z.strictObject({
  document: z.string(),
  provision: eidSchema,
  words: z.string(),
  /** Why none of its clauses is read; null where they are. */
  refused: z.string().nullable(),
  clauses: z.array(clauseSchema),
});

export type Explanation = z.infer<typeof explanationSchema>;
export type ExplainedClause = z.infer<typeof clauseSchema>;
export type TokenPart = z.infer<typeof tokenPartSchema>;
export type Token = z.infer<typeof tokenSchema>;
