import { z } from 'zod';
import { idSchema } from './document.ts';
import { eidSchema } from './provision.ts';
import { say } from './field-description.ts';

/** A row of an annex that hands out tasks (任务分解表). */
export const taskSchema = z.strictObject({
  document: idSchema.meta(say('所属文件或公报的编号', 'Id of the document or gazette')),
  eid: eidSchema.meta(say('条文编号（Akoma Ntoso eId）', 'Id of the provision (Akoma Ntoso eId)')),
  number: z.int().meta(say('序号', 'Running number')),
  name: z.string().meta(say('项目名称', 'Name of the task')),
  /** 建设内容和规模; an inner list keeps its lines. */
  content: z.string().meta(say('建设内容和规模', 'Content and scale')),
  responsible: z.string().meta(say('责任单位，照原文', 'Responsible bodies as printed')),
});

export type Task = z.infer<typeof taskSchema>;
