import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';

/** A row of an annex that hands out tasks (任务分解表). */
export const taskSchema = z.strictObject({
  document: idSchema,
  eid: eidSchema,
  /** 序号. */
  number: z.int(),
  /** 项目名称. */
  name: z.string(),
  /** 建设内容和规模; an inner list keeps its lines. */
  content: z.string(),
  /** 责任单位, as printed. */
  responsible: z.string(),
});

export type Task = z.infer<typeof taskSchema>;
