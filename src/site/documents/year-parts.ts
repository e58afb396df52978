import { yearOfIssue } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';

type Dated = Pick<PolicyDocument, 'issuedOn' | 'publishedOn'>;

/** The part of a list by years that a document is in: `2021年`. */
export function yearPart(document: Dated): { id: string; title: string } {
  const year = yearOfIssue(document);
  return year === null ? { id: 'year_none', title: '日期未载' } : { id: `year_${year}`, title: `${year}年` };
}

/** Documents from the newest to the oldest, those without a date at the end; those of one day as they were. */
export function newestFirst<Document extends Dated>(documents: readonly Document[]): Document[] {
  const key = ({ issuedOn, publishedOn }: Document) => issuedOn ?? publishedOn ?? '';
  return documents.toSorted((a, b) => (key(a) > key(b) ? -1 : Number(key(a) < key(b))));
}
