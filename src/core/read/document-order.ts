import type { PolicyDocument } from '../../model/document.ts';
import { yearOf } from './text/date.ts';

type Dated = Pick<PolicyDocument, 'issuedOn' | 'publishedOn'>;

/** When a text was issued, or if it does not say, when it was printed. */
export function dateOf({ issuedOn, publishedOn }: Dated): string | null {
  return issuedOn ?? publishedOn;
}

/** The day that a document is known by: of its issue, else of its print, else of its force. */
export function dayOf(document: Dated & Pick<PolicyDocument, 'effectiveOn'>): string | null {
  return dateOf(document) ?? document.effectiveOn;
}

/** The year of its issue or print. */
export function yearOfIssue(document: Dated): number | null {
  const date = dateOf(document);
  return date === null ? null : Number(yearOf(date));
}

/** Documents in the order of every list: by date, with those that have none, mostly drafts, at the end. */
export function inDateOrder<Document extends Dated>(documents: readonly Document[]): Document[] {
  const key = (document: Document) => dateOf(document) ?? '9999';
  return documents.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
}

/** Rows in the order of their documents; within one document as they were, those of other texts at the end. */
export function inDocumentOrder<Row>(
  rows: readonly Row[],
  documents: readonly Pick<PolicyDocument, 'id'>[],
  documentOf: (row: Row) => string,
): Row[] {
  const places = new Map(documents.map(({ id }, place) => [id, place]));
  const place = (row: Row) => places.get(documentOf(row)) ?? documents.length;
  return rows.toSorted((a, b) => place(a) - place(b));
}
