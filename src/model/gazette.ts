import { z } from 'zod';
import { dateSchema, idSchema, sourceSchema } from './document.ts';
import { spanSchema } from './span.ts';
import { say } from './field-description.ts';

/** An entry of a gazette's contents page (目录). */
const gazetteEntrySchema = z.strictObject({
  group: z.string().nullable().meta(say('目录分组', 'Group heading')),
  title: z.string().meta(say('目录所印标题', 'Title as printed in the contents')),
  number: z.string().nullable().meta(say('发文字号', 'Document number')),
  page: z.int().nullable().meta(say('页码', 'Page')),
  document: idSchema.nullable().meta(say('本站文件编号', 'Id of the document in this portal')),
});

/** One issue of a government gazette (政府公报): its contents page, its documents, its imprint. */
export const gazetteSchema = z.strictObject({
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  title: z.string().meta(say('公报名称', 'Title of the gazette')),
  year: z.int().nullable().meta(say('年份', 'Year')),
  issue: z.int().nullable().meta(say('期号', 'Issue number within the year')),
  totalIssue: z.int().nullable().meta(say('总期号', 'Running issue number')),
  publishedOn: dateSchema.nullable().meta(say('出版日期', 'Date of publication')),
  publisher: z.string().nullable().meta(say('编辑出版单位', 'Publisher')),
  serial: z.string().nullable().meta(say('国内统一刊号', 'Domestic serial number')),
  entries: z.array(gazetteEntrySchema).meta(say('目录各条', 'Entries of the contents page')),
  source: sourceSchema.meta(say('所在的原始文件及其位置', 'Raw source file and the part of it that holds this text')),
  parts: z
    .array(spanSchema)
    .meta(say('原始文件中属于公报本身的部分', 'Parts of the file that belong to the issue itself')),
});

export type Gazette = z.infer<typeof gazetteSchema>;
