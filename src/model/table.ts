import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';

/** A line of a table. */
const tableRowSchema = z.strictObject({
  eid: eidSchema,
  /** 序号 as printed, null where the table has none. */
  number: z.string().nullable(),
  /** One cell a column; a vertically merged cell is repeated; null where the source has lost it. */
  cells: z.array(z.string().nullable()),
  /** Lines that each cell spans as printed: 1 alone, n the first of n, 0 covered by the one above. */
  rowSpans: z.array(z.int().nonnegative()),
  /** The cells as they stand in the source file. */
  rawCells: z.array(z.string()),
});

/** A table as a person would read it, with its raw cells beside. */
export const tableSchema = z.strictObject({
  document: idSchema,
  eid: eidSchema,
  /** `表1`. */
  number: z.string().nullable(),
  caption: z.string().nullable(),
  columns: z.array(z.string()),
  rows: z.array(tableRowSchema),
  /** Notes below the table. */
  notes: z.array(eidSchema),
});

export type PolicyTable = z.infer<typeof tableSchema>;
export type TableRow = z.infer<typeof tableRowSchema>;
