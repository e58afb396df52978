import { z } from 'zod';
import { spanSchema } from './span.ts';
import { say } from './field-description.ts';

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

/** A date of which the text may say no more than the month or the year: `2016-09-29`, `2016-09`, `2016`. */
export const statedDateSchema = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);

/**
 * What was done with a statute on a day: `adopted` 通过, `approved` 批准 (by the congress above), `published` 公布,
 * `amended` 修正, `revised` 修订, `effective` 施行.
 */
const actSchema = z.enum(['adopted', 'approved', 'published', 'amended', 'revised', 'effective']);

/** A line of what became of a statute, as its head prints it. */
const historyActSchema = z.strictObject({
  on: dateSchema.meta(say('日期', 'Day')),
  act: actSchema.meta(
    say('事项：通过、批准、公布、修正、修订、施行', 'adopted, approved, published, amended, revised or effective'),
  ),
  /** Who did it, by which decree or decision, as printed; null where the line does not say. */
  by: z
    .string()
    .min(1)
    .nullable()
    .meta(say('机关、会议、令或决定，照原文', 'Body, session, decree or decision as printed')),
});

/** Fields of a document that a text may state and a reader may miss. */
export const readableFields = [
  'noticeTitle',
  'number',
  'issuers',
  'addressees',
  'jurisdiction',
  'level',
  'kind',
  'issuedOn',
  'publishedOn',
  'effectiveOn',
  'expiresOn',
  'period',
] as const;

/**
 * Administrative level of the issuer. `national` are the Party's centre and the highest organs of state, `ministry` what
 * stands below the State Council; `city` is a prefecture, `county` a district or a county-level city too, `town` a
 * township or a sub-district (街道).
 */
export const levelSchema = z.enum(['national', 'ministry', 'province', 'city', 'county', 'town']);

/** `draft` is a text put out for comment (征求意见稿); it binds nobody. */
const statusSchema = z.enum(['issued', 'draft']);

/** How far what is read of a text was checked: `machine` by nobody, `reviewed` by the editors of the portal. */
const reviewSchema = z.enum(['machine', 'reviewed']);

/**
 * Where the text of a document lies: its file and its part of the text of that file. Where personal data are withheld,
 * the file itself is not published, and the hash is that of its text with these masked.
 */
export const sourceSchema = spanSchema.extend({
  file: z.string().meta(say('原始文件名', 'Name of the raw file')),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta(
      say(
        '原始文件的 SHA-256；隐去个人信息的，为所公布文字的 SHA-256',
        'SHA-256 of the raw file; where personal data are withheld, of its text as published',
      ),
    ),
  media: z.string().meta(say('原始文件的媒体类型', 'Media type of the raw file')),
  encoding: z
    .string()
    .nullable()
    .meta(say('原始文件的字符编码；二进制格式为空', 'Encoding of the raw file; null for a binary form')),
});

/** One policy document. A field is null where the source does not give it. */
export const documentSchema = z.strictObject({
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  title: z.string().min(1).meta(say('规划、方案或意见本身的标题', 'Title of the plan, opinion or notice itself')),
  noticeTitle: z.string().nullable().meta(say('印发通知的标题', 'Title of the covering notice')),
  /** 发文字号, in its standard form: `浙政发〔2016〕12号`. */
  number: z.string().nullable().meta(say('发文字号', 'Document number in its standard form')),
  issuers: z.array(z.string()).meta(say('发文机关，照原文', 'Issuing bodies as printed')),
  addressees: z.array(z.string()).meta(say('主送机关，照原文', 'Addressees as printed')),
  /** The region that the issuer governs: `杭州市`. */
  jurisdiction: z.string().nullable().meta(say('适用地区', 'Region that the issuer governs')),
  level: levelSchema.nullable().meta(say('层级：国家、部委、省、市、县、乡镇', 'Administrative level of the issuer')),
  /** Genre, the noun that closes the title: `行动计划`. */
  kind: z.string().nullable().meta(say('文种', 'Genre, the noun that closes the title')),
  status: statusSchema.meta(say('状态：issued 已发布，draft 征求意见稿', 'issued, or a draft put out for comment')),
  issuedOn: dateSchema.nullable().meta(say('成文日期', 'Date of the document')),
  publishedOn: dateSchema.nullable().meta(say('印发日期', 'Date of printing and distribution')),
  effectiveOn: statedDateSchema.nullable().meta(say('施行日期', 'Date of taking effect')),
  /** Last day in force, where the text limits its term: `有效期五年`. */
  expiresOn: statedDateSchema.nullable().meta(say('有效期截止日期', 'Last day in force')),
  history: z
    .array(historyActSchema)
    .meta(
      say(
        '沿革：题注所载通过、批准、公布、修改',
        'Adoption, approval, publication and changes, as the head prints them',
      ),
    ),
  period: z
    .strictObject({
      from: z.int().meta(say('规划期首年', 'First year')),
      to: z.int().meta(say('规划期末年（含）', 'Last year, included')),
    })
    .nullable()
    .meta(say('规划期', 'Years that the text plans for')),
  gazette: z
    .strictObject({
      id: idSchema.meta(say('公报编号', 'Id of the gazette')),
      issue: z.int().meta(say('期号', 'Issue number')),
      page: z.int().meta(say('页码', 'Page')),
    })
    .nullable()
    .meta(say('所载公报', 'Gazette issue that holds it')),
  /** Fields that are empty though the text may state them; an empty field that is not named here is not in the text. */
  unread: z
    .array(z.enum(readableFields))
    .meta(say('未识别的项目；其余空项为原文未载', 'Fields that were not read; other empty ones are not in the text')),
  topics: z
    .array(z.string())
    .meta(say('主要主题的编号，条数多的在前', 'Ids of its main topics, the most frequent first')),
  url: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .meta(say('原文的网址；没有写明的为空', 'Address of the source itself; null where the owner does not give it')),
  addedOn: dateSchema
    .nullable()
    .meta(say('本站收录日期；没有写明的为空', 'Day on which the text came here; null where it is not told')),
  revisedOn: dateSchema
    .nullable()
    .meta(
      say('本站最近更换文本的日期；没有换过的为空', 'Day on which another text last took its place here, else null'),
    ),
  review: reviewSchema.meta(
    say(
      '核对：machine 机器识读，未经人工核对；reviewed 由门户编者核对',
      'machine: read by rules and checked by nobody; reviewed: checked by the editors of the portal',
    ),
  ),
  reviewedOn: dateSchema.nullable().meta(say('核对的日期', 'Day on which it was checked')),
  reviewedBy: z.string().nullable().meta(say('核对者自报的姓名', 'By whom, under the name that they choose')),
  source: sourceSchema.meta(say('所在的原始文件及其位置', 'Raw source file and the part of it that holds this text')),
});

export type PolicyDocument = z.infer<typeof documentSchema>;
export type HistoryAct = z.infer<typeof historyActSchema>;
export type ReadableField = (typeof readableFields)[number];
export type Level = z.infer<typeof levelSchema>;
