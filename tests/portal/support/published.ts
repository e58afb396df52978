import { z } from 'zod';
import { documentSchema } from '../../../src/model/document.ts';
import { provisionSchema, type Provision } from '../../../src/model/provision.ts';
import { taskSchema, type Task } from '../../../src/model/task.ts';
import { readContentFile } from './content.ts';
import { isOfTheSeven } from './seven.ts';

const read = <Schema extends z.ZodType>(file: string, schema: Schema) =>
  z.array(schema).parse(JSON.parse(readContentFile(`data/${file}`)));

/** The seven documents, as generated. */
export const documents = read('documents.json', documentSchema).filter(({ id }) => isOfTheSeven(id));

const provisions: readonly Provision[] = read('provisions.json', provisionSchema);
const tasks: readonly Task[] = read('tasks.json', taskSchema);

/** The provisions of a document, in the order of the text. */
export function provisionsOf(document: string): Provision[] {
  return provisions.filter((provision) => provision.document === document);
}

/** The rows of the task tables of a document. */
export function tasksOf(document: string): Task[] {
  return tasks.filter((task) => task.document === document);
}
