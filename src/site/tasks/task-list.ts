import { group } from 'd3-array';
import type { PolicyDocument } from '../../model/document.ts';
import type { Task } from '../../model/task.ts';
import { newestFirst, yearPart } from '../documents/year-parts.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { tasks } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';

/** Most characters on a page. */
const most = pageLength(40_000);

/** All tasks on one page, or by the year of these, the newest first. */
export const taskList = derived((): PartedList<Task> => {
  const annexes = group(tasks, ({ document }) => document);
  const documents = [...annexes.keys()].map((document) => portal.documentOf({ document }));
  return partList(
    newestFirst(documents).flatMap(({ id }) => annexes.get(id) ?? []),
    {
      path: '/tasks/',
      most,
      weightOf: ({ name, content, responsible }) => `${name}${content}${responsible}`.length,
      partOf: (task) => yearPart(portal.documentOf(task)),
      togetherBy: ({ document }) => document,
    },
  );
});

/** Tasks of one document. */
interface Annex {
  readonly document: PolicyDocument;
  readonly tasks: readonly Task[];
}

/** Tasks document by document. */
export function annexesOf(given: readonly Task[]): Annex[] {
  return [...group(given, ({ document }) => document)].map(([id, own]) => ({
    document: portal.documentOf({ document: id }),
    tasks: own,
  }));
}
