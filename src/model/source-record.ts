import { z } from 'zod';
import { say } from './field-description.ts';
import { personalKindSchema } from './personal-data.ts';
import { spanSchema } from './span.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What words of a file are that are no part of its document. */
const leftOutKindSchema = z.enum(['navigation', 'control', 'notice', 'script', 'hidden']);

/** A source file as it is published: its form, the text on which raw offsets are, and what of it is left out. */
export const sourceRecordSchema = z.strictObject({
  file: z.string().meta(say('原始文件名', 'Name of the raw file')),
  media: z.string().meta(say('原始文件的媒体类型', 'Media type of the raw file')),
  encoding: z
    .string()
    .nullable()
    .meta(say('原始文件的字符编码；二进制格式为空', 'Encoding of the raw file; null for a binary form')),
  sha256: sha256Schema
    .nullable()
    .meta(
      say(
        '原始文件的 SHA-256；隐去个人信息而不公布原始文件的，为空',
        'SHA-256 of the raw file; null where it is not published for the personal data in it',
      ),
    ),
  text: z.string().meta(say('raw 位置所据文字的文件名', 'Name of the text that raw offsets count in')),
  textSha256: sha256Schema.meta(say('该文字的 SHA-256', 'SHA-256 of that text')),
  withheld: z
    .array(
      z.strictObject({
        kind: personalKindSchema.meta(say('个人信息的种类', 'Kind of personal data')),
        count: z.int().positive().meta(say('处数', 'Number of places')),
      }),
    )
    .meta(say('正文中隐去的个人信息', 'Personal data withheld of its text')),
  pages: z
    .array(spanSchema)
    .meta(say('各页在文字中的位置；不分页的为空', 'Where its pages stand in the text; none without pages')),
  sheets: z
    .array(
      spanSchema.extend({
        name: z.string().meta(say('工作表名', 'Name of the sheet')),
        cells: z
          .array(spanSchema.extend({ cell: z.string().meta(say('单元格，如 B3', 'Cell, as in B3')) }))
          .meta(say('有文字的单元格及其在文字中的位置', 'Cells that hold words, and where these stand in the text')),
      }),
    )
    .meta(say('工作簿各表及其单元格在文字中的位置；不是工作簿的为空', 'Sheets of a workbook; none for any other form')),
  leftOut: z
    .array(
      z.strictObject({
        what: leftOutKindSchema.meta(
          say(
            '种类：navigation 栏目，control 按钮，notice 页脚等说明，script 脚本，hidden 隐藏文字',
            'What it is: navigation, control, notice, script or hidden words',
          ),
        ),
        text: z.string().meta(say('文字', 'Words')),
      }),
    )
    .meta(say('未作正文收入的文字', 'Words that are no part of the text')),
});

export type SourceRecord = z.infer<typeof sourceRecordSchema>;
