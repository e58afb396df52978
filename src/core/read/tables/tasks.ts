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

/** Reads the tasks off every table that has the columns of one; without a column of contents the name says it all. */
export function readTasks(tables: readonly PolicyTable[]): Task[] {
  return tables.flatMap((table) => {
    const columns = taskColumns(table);
    if (columns === null) return [];
    const { number, name, content, responsible } = columns;
    return table.rows.flatMap(({ eid, cells }): Task[] => {
      const serial = Number(cells[number]);
      const [title, text, bodies] = [cells[name], cells[content], cells[responsible]];
      if (!Number.isInteger(serial) || !title || !text || !bodies) return [];
      return [{ document: table.document, eid, number: serial, name: title, content: text, responsible: bodies }];
    });
  });
}
