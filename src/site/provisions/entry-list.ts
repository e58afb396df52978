import { pageLength } from '../page/page-length.ts';
import { pageList, pagePaths } from '../page/parts.ts';
import { documents } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { groupsOf } from '../portal/store/store.ts';

/** Most provisions on a page of citations. */
const most = pageLength(400);

/** The provisions that the page of citations of a document has entries of, page by page. */
export const entryList = derivedOf((document) =>
  pageList(
    portal.provisionsOf(document).filter(({ kind }) => kind !== 'head'),
    { path: `/documents/${document}/cite/`, most },
  ),
);

/** The pages of citations of all documents, for their route. */
export function citePaths(): { params: { id: string; page: string | undefined } }[] {
  const sizes = new Map(groupsOf('provisions').map(({ owner, rows }) => [owner, rows]));
  return documents.flatMap(({ id }) => {
    // Where one page holds all, no provision need be read to tell.
    const paths = (sizes.get(id) ?? Infinity) <= most ? [{ params: { page: undefined } }] : pagePaths(entryList(id));
    return paths.map(({ params }) => ({ params: { ...params, id } }));
  });
}

/** The eIds with which the pages of citations of a document begin, but the first. */
export function entryStarts(document: string): string[] {
  return entryList(document)
    .pages.slice(1)
    .flatMap(({ rows: [first] }) => first?.eid ?? []);
}
