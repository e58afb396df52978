import type { PolicyTable } from '../../../model/table.ts';
import type { Task } from '../../../model/task.ts';

/** Column headings of a table of tasks (任务分解表), by the field that they give. */
const headings = {
  number: /^(?:序号|编号)$/u,
  name: /^(?:项目名称|任务名称|工作任务|重点任务|项目|任务)$/u,
  content:
    /^(?:建设内容和规模|建设内容|主要内容|工作内容|具体内容|任务内容|工作措施|目标任务|(?:年度|工作|主要|任务|具体)目标|年度任务|(?:工作|目标|任务)要求)$/u,
  responsible: /^(?:责任单位|牵头单位|责任部门|负责单位|牵头部门)$/u,
};

/** The columns of a table of tasks by what they hold; null for any other table. */
export function taskColumns({ columns }: Pick<PolicyTable, 'columns'>): Record<keyof typeof headings, number> | null {
  const column = (pattern: RegExp) => columns.findIndex((name) => pattern.test(name));
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
