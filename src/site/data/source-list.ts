import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { derived } from '../portal/store/derived.ts';
import { publishedFiles, type PublishedFile } from './raw-source.ts';

/** Most files on a page. */
const most = pageLength(200);

/** The files that are published as sources, on the page of the data or on pages of their own. */
export const sourceList = derived((): PartedList<PublishedFile> =>
  partList(publishedFiles(), {
    path: '/data/',
    most,
    partOf: () => ({ id: 'source_files', title: '原始文件' }),
  }),
);
