import { pageLength } from '../page/page-length.ts';
import { pageList, pagePaths } from '../page/parts.ts';
import { portal } from '../portal/portal.ts';
import { documents } from '../portal/data.ts';
import { derivedOf } from '../portal/store/derived.ts';
import { keptOf } from '../portal/store/kept.ts';

/** Most provisions on a page of citations. */
const most = pageLength(400);

/** The provisions that the page of citations of a document has entries of, page by page. */
export const entryList = derivedOf((document) =>
  pageList(
    portal.provisionsOf(document).filter(({ kind }) => kind !== 'head'),
    { path: `/documents/${document}/cite/`, most },
  ),
);

/** The eIds with which the pages of citations of a document begin, but the first. */
export function entryStarts(document: string): string[] {
  return entryList(document)
    .pages.slice(1)
    .flatMap(({ rows: [first] }) => first?.eid ?? []);
}

const pagesOf = keptOf('pages of citations', (document): readonly (string | null)[] =>
  pagePaths(entryList(document)).map(({ params }) => params.page ?? null),
);

/** The pages of citations of all documents, for `getStaticPaths`. */
export function entryPaths(): { params: { id: string; page: string | undefined } }[] {
  return documents.flatMap(({ id }) => pagesOf(id).map((page) => ({ params: { page: page ?? undefined, id } })));
}
