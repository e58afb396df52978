import { createHash } from 'node:crypto';
import { sum } from 'd3-array';
import { pageLength } from '../page/page-length.ts';
import { pageList, partList, type PartedList } from '../page/parts.ts';
import { citations } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, derivedOf } from '../portal/store/derived.ts';
import { citingDocuments, citingPlaces, worksOf, type CitingDocument, type Work } from './works.ts';

/** Most documents that an entry of the list names; a work that more cite has a page of its own. */
const mostCiting = pageLength(8);
/** Most works of a group that the page of all citations lists where that cannot list all. */
const mostCited = pageLength(30);
/** Most names of works and places on a page. */
const most = pageLength(600);

/** A work as the list has it: the first documents that cite it, and how many more do. */
export interface ListedWork extends Work {
  readonly first: readonly CitingDocument[];
  readonly more: number;
  /** Path of the page with all that cite it, where the entry does not name them. */
  readonly path: string | null;
}

/** The works that the texts of this portal cite, on one page, or those that are kept here and the others apart. */
export const workList = derived((): PartedList<ListedWork> =>
  partList(worksOf(citations).map(listed), {
    path: '/citations/',
    most,
    weightOf: ({ first }) => 1 + sum(first, weightOf),
    partOf: workGroup,
  }),
);

/** The groups of works: those of this portal, and those that are cited only. */
function workGroup({ to }: Pick<Work, 'to'>): { id: string; title: string } {
  return to === null ? { id: 'cited_elsewhere', title: '本站未收录的' } : { id: 'cited_here', title: '本站收录的' };
}

/** Works that the page of all citations lists together; of a long list those that are cited most. */
interface WorkGroup {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly works: readonly ListedWork[];
}

/** The works of this portal, and those that are cited only; a group without any is left out. */
export function workGroups(): WorkGroup[] {
  const { rows, parts } = workList();
  const shown = parts.length > 0 ? mostCited : Infinity;
  const groups = Map.groupBy(rows, ({ to }) => to === null);
  return [false, true].flatMap((isElsewhere): WorkGroup[] => {
    const works = groups.get(isElsewhere) ?? [];
    const [first] = works;
    if (first === undefined) return [];
    const { id, title } = workGroup(first);
    return [{ id: id.replace('cited_', ''), title, count: works.length, works: works.slice(0, shown) }];
  });
}

/** The works that have a page of their own. */
export const pagedWorks = derived(() => workList().rows.filter(({ path }) => path !== null));

/** Path of the page with all documents that cite one of this portal, where they are many. */
export function pathOfCiting(document: string): string | null {
  return citingDocuments({ citations: portal.citationsTo(document) }).length > mostCiting
    ? `/citations/${document}/`
    : null;
}

/** Who cites a work, page by page; throws for one without a page of its own. */
export const citingList = derivedOf((path): { work: ListedWork; list: PartedList<CitingDocument> } => {
  const work = pagedWorks().find((each) => each.path === path);
  if (work === undefined) throw new RangeError(`no work has the page ${path}`);
  return { work, list: pageList(citingPlaces(work), { path, most, weightOf }) };
});

function weightOf({ places }: CitingDocument): number {
  return 1 + places.length;
}

function listed(work: Work): ListedWork {
  const citing = citingPlaces(work);
  const more = Math.max(0, citing.length - mostCiting);
  return { ...work, first: citing.slice(0, mostCiting), more, path: more > 0 ? `/citations/${slugOf(work)}/` : null };
}

/** A step of an address: the id of a document, else what is made of the key and holds an underscore, as no id does. */
function slugOf({ key, to }: Work): string {
  return to ?? `work_${createHash('shake256', { outputLength: 6 }).update(key).digest('hex')}`;
}
