import type { z } from 'zod';
import { correctionSchema } from '../model/correction.ts';
import { documentSchema } from '../model/document.ts';
import { gazetteSchema } from '../model/gazette.ts';
import { provisionSchema } from '../model/provision.ts';
import { tableSchema } from '../model/table.ts';
import { taskSchema } from '../model/task.ts';
import { corrections, documents, gazettes, provisions, tables, tasks } from './data.ts';

/** A published data set: its rows with their schema, and the fields that name a row. */
export interface DataSet {
  name: string;
  title: string;
  /** What one row is. */
  row: string;
  schema: z.ZodType;
  rows: readonly object[];
  key: readonly string[];
}

export const dataSets: readonly DataSet[] = [
  {
    name: 'documents',
    title: '文件',
    row: '一行一份政策文件',
    schema: documentSchema,
    rows: documents,
    key: ['id'],
  },
  {
    name: 'gazettes',
    title: '公报',
    row: '一行一期政府公报',
    schema: gazetteSchema,
    rows: gazettes,
    key: ['id'],
  },
  {
    name: 'provisions',
    title: '条文',
    row: '一行一个可引用的条文单元，依原文次序',
    schema: provisionSchema,
    rows: provisions,
    key: ['document', 'eid'],
  },
  {
    name: 'tables',
    title: '表格',
    row: '一行一张表，复原的单元格与原始单元格并列',
    schema: tableSchema,
    rows: tables,
    key: ['document', 'eid'],
  },
  {
    name: 'tasks',
    title: '任务',
    row: '一行一项附件所列任务',
    schema: taskSchema,
    rows: tasks,
    key: ['document', 'eid'],
  },
  {
    name: 'corrections',
    title: '勘校',
    row: '一行一处与原始文件不同或存疑的文字',
    schema: correctionSchema,
    rows: corrections,
    key: [],
  },
];
