import { z } from 'zod';
import { spanSchema } from './span.ts';

/**
 * Stable ASCII id of a document or a gazette issue, used in every URL: `hz-water-2016`. The page of `index` would be
 * the list itself; names of files, which are made of ids and eIds, have 255 characters at most.
 */
export const idSchema = z
  .string()
  .max(100)
  .regex(/^(?!index$)[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Calendar date as ISO 8601: `2016-09-29`. */
export const dateSchema = z.iso.date();

/** Administrative level of the issuer. */
export const levelSchema = z.enum(['national', 'province', 'city', 'county']);

/** `draft` is a text put out for comment (征求意见稿); it binds nobody. */
const statusSchema = z.enum(['issued', 'draft']);

/** Where the text of a document lies: its file, the SHA-256 of that file, and its part of it. */
export const sourceSchema = spanSchema.extend({
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** One policy document. A field is null where the source does not give it. */
export const documentSchema = z.strictObject({
  id: idSchema,
  /** Title of the plan, opinion or notice itself. */
  title: z.string().min(1),
  /** Title of the covering notice (通知), where there is one. */
  noticeTitle: z.string().nullable(),
  /** 发文字号, in its standard form: `浙政发〔2016〕12号`. */
  number: z.string().nullable(),
  /** 发文机关, as printed. */
  issuers: z.array(z.string()),
  /** 主送机关, as printed. */
  addressees: z.array(z.string()),
  /** The region that the issuer governs: `杭州市`. */
  jurisdiction: z.string().nullable(),
  level: levelSchema.nullable(),
  /** Genre, the noun that closes the title: `行动计划`. */
  kind: z.string().nullable(),
  status: statusSchema,
  /** 成文日期. */
  issuedOn: dateSchema.nullable(),
  /** 印发日期. */
  publishedOn: dateSchema.nullable(),
  /** 施行日期. */
  effectiveOn: dateSchema.nullable(),
  /** Years that the text plans for, both included. */
  period: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
  gazette: z.strictObject({ id: idSchema, issue: z.int(), page: z.int() }).nullable(),
  /** Ids of the topic registry. */
  topics: z.array(z.string()),
  source: sourceSchema,
});

export type PolicyDocument = z.infer<typeof documentSchema>;
export type Level = z.infer<typeof levelSchema>;
