import { bareHead, NUMBER_HEAD } from '../../../lexicon/table-heads.ts';
import type { PolicyTable } from '../../../model/table.ts';
import type { Task } from '../../../model/task.ts';

/** Column headings of a table of tasks (任务分解表), by the field that they give. */
const headings = {
  number: new RegExp(`^(?:${NUMBER_HEAD})$`, 'u'),
  name: /^(?:项目名称|任务名称|任务类[型别]|(?:工作|重点|主要)?任务|(?:工作|建设|重点)?项目|重点工作|工作事项|事项)$/u,
  content:
    /^(?:建设内容[及和与]规模|(?:建设|主要|重点|工作|具体|任务|实施|目标)内容|(?:工作|具体|主要|重点|推进|实施)(?:措施|举措)|目标任务|(?:年度|工作|主要|任务|具体|建设)目标|(?:年度|具体|主要)任务|(?:工作|目标|任务)要求)$/u,
  responsible: /^(?:(?:牵头)?责任(?:单位|部门|主体)|(?:牵头|负责|实施)(?:单位|部门))(?:[（(](?:单位|部门)[）)])?$/u,
};

/** `重点任务分解表`, `年度工作安排`: a table of what is to be done, whatever its heads. */
const WORK = /任务|分工|重点工作|重点项目|工程项目|建设|行动/u;

/** Which columns of a table of work name it and say what it is. */
export interface WorkColumns {
  name: number;
  content: number;
}

/**
 * The columns of a table of what is to be done, numbered or not: it names who is responsible, or its caption says that it
 * is one. Null for any other table.
 */
export function workColumns({ columns, caption }: Pick<PolicyTable, 'columns' | 'caption'>): WorkColumns | null {
  const column = columnIn(columns);
  const [name, content] = [column(headings.name), column(headings.content)];
  const isWork = column(headings.responsible) >= 0 || WORK.test(caption ?? '');
  if (!isWork || Math.max(name, content) < 0) return null;
  if (content < 0) return { name, content: name };
  const first = columns.findIndex((head, index) => index < content && !headings.number.test(bareHead(head)));
  return { name: name >= 0 ? name : first >= 0 ? first : content, content };
}

function columnIn(columns: readonly string[]): (pattern: RegExp) => number {
  return (pattern) => columns.findIndex((head) => pattern.test(bareHead(head)));
}

/** The columns of a table of tasks by what they hold; null for any other table. */
export function taskColumns({ columns }: Pick<PolicyTable, 'columns'>): Record<keyof typeof headings, number> | null {
  const column = columnIn(columns);
  const [number, name, responsible] = [headings.number, headings.name, headings.responsible].map(column);
  if (number === undefined || name === undefined || responsible === undefined) return null;
  if (Math.min(number, name, responsible) < 0) return null;
  const content = column(headings.content);
  return { number, name, content: content < 0 ? name : content, responsible };
}

/** Reads the tasks off every table that has the columns of one; a row without number, name or bodies is none. */
export function readTasks(tables: readonly PolicyTable[]): { value: Task[]; others: string[] } {
  const value: Task[] = [];
  const others: string[] = [];
  for (const table of tables) {
    const columns = taskColumns(table);
    if (columns === null) continue;
    for (const { eid, cells, columnSpans } of table.rows) {
      if (columnSpans?.[0] === cells.length) continue;
      const number = Number(cells[columns.number]);
      const [name, content, responsible] = [columns.name, columns.content, columns.responsible].map((at) => cells[at]);
      if (!Number.isInteger(number) || !name || !content || !responsible) others.push(eid);
      else value.push({ document: table.document, eid, number, name, content, responsible });
    }
  }
  return { value, others };
}
