import { dateOf } from '../../core/read/document-order.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { statusLabels } from '../page/labels.ts';

/** What a reference manager is told of a document, or of a place in it. */
export interface Reference {
  /** Id of what is referred to: a document, a target. */
  readonly id: string;
  readonly title: string;
  readonly issuers: readonly string[];
  readonly number: string | null;
  /** Genre: `行动计划`. */
  readonly kind: string | null;
  /** Day of the document as ISO 8601; null where it has none. */
  readonly date: string | null;
  /** Where in the document, null for all of it: `三、（七）第3段`. */
  readonly place: string | null;
  /** What the reader must know besides: that it is a draft. */
  readonly note: string | null;
  /** Null where the site does not know its own. */
  readonly address: string | null;
}

type Cited = Pick<PolicyDocument, 'title' | 'number' | 'issuers' | 'issuedOn' | 'publishedOn' | 'status' | 'kind'>;

/** The reference to a document, or to a place in it. */
export function referenceTo(
  document: Cited,
  { id, place, address }: Pick<Reference, 'id' | 'place' | 'address'>,
): Reference {
  const { title, number, issuers, kind, status } = document;
  const note = status === 'draft' ? statusLabels.draft : null;
  return { id, title, issuers, number, kind, date: dateOf(document), place, note, address };
}
