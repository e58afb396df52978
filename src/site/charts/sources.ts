import { inDateOrder } from '../../core/read/document-order.ts';
import { documents } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { fact } from '../portal/store/derived.ts';
import { statusLabels } from '../page/labels.ts';

/** Documents as a source line names them: title with 发文字号, or that it is a draft. */
export function sourceLines(ids: readonly string[]): string[] {
  return inDateOrder([...new Set(ids)].flatMap((id) => portal.document(id) ?? [])).map(({ title, number, status }) => {
    const mark = number ?? (status === 'draft' ? statusLabels.draft : null);
    return `《${title}》${mark === null ? '' : `（${mark}）`}`;
  });
}

/** All documents of the portal in one phrase. */
export const allDocuments = fact('all documents', (): string => {
  const drafts = documents.filter(({ status }) => status === 'draft').length;
  return `本站收录的${String(documents.length)}份文件${drafts > 0 ? `（其中征求意见稿${String(drafts)}份）` : ''}`;
});
