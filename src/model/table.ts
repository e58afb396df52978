import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { say } from './field-description.ts';

/** A line of a table. */
const tableRowSchema = z.strictObject({
  eid: eidSchema.meta(say('表行的条文编号', 'Id of the row')),
  /** 序号 as printed, null where the table has none. */
  number: z.string().nullable().meta(say('序号，照原文', 'Row number as printed')),
  /** One cell a column; a vertically merged cell is repeated; null where the source has lost it. */
  cells: z
    .array(z.string().nullable())
    .meta(say('复原的单元格；原文缺失为空', 'Cells as restored; null where the source has lost one')),
  /** Lines that each cell spans as printed: 1 alone, n the first of n, 0 covered by the one above. */
  rowSpans: z
    .array(z.int().nonnegative())
    .meta(say('各单元格纵向合并的行数；0 为被上一格覆盖', 'Lines that each cell spans; 0 is covered by the one above')),
  /** Columns that each cell spans: 1 alone, n the first of n, 0 covered by the one before. Left out where none spans. */
  columnSpans: z
    .array(z.int().nonnegative())
    .optional()
    .meta(
      say(
        '各单元格横向合并的列数；0 为被左一格覆盖；无合并时省去',
        'Columns that each cell spans; 0 is covered by the one before; left out where none spans',
      ),
    ),
  rawCells: z.array(z.string()).meta(say('原始文件中的单元格', 'Cells as they stand in the raw file')),
});

/** A table as a person would read it, with its raw cells beside. */
export const tableSchema = z.strictObject({
  document: idSchema.meta(say('所属文件或公报的编号', 'Id of the document or gazette')),
  eid: eidSchema.meta(say('条文编号（Akoma Ntoso eId）', 'Id of the provision (Akoma Ntoso eId)')),
  /** `表1`. */
  number: z.string().nullable().meta(say('表号，照原文', 'Number as printed')),
  caption: z.string().nullable().meta(say('表题', 'Caption')),
  columns: z.array(z.string()).meta(say('各列表头', 'Column heads')),
  rows: z.array(tableRowSchema).meta(say('各行', 'Rows')),
  notes: z.array(eidSchema).meta(say('表下附注的条文编号', 'Ids of the notes below the table')),
});

export type PolicyTable = z.infer<typeof tableSchema>;
export type TableRow = z.infer<typeof tableRowSchema>;

/** Whether a cell stands in its row as printed, and no cell above or before it covers its place. */
export function isOwnCell({ rowSpans, columnSpans }: Pick<TableRow, 'rowSpans' | 'columnSpans'>, at: number): boolean {
  return rowSpans[at] !== 0 && columnSpans?.[at] !== 0;
}
