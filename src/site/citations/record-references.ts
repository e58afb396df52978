import type { PolicyDocument } from '../../model/document.ts';
import type { Target } from '../../model/target.ts';
import { knownAddress } from '../page/address.ts';
import { documentHref, href } from '../page/href.ts';
import { portal } from '../portal/portal.ts';
import { placeWords } from '../provisions/place.ts';
import { referenceTo, type Reference } from './reference.ts';

/** The reference to the whole of a document. */
export function documentReference(document: PolicyDocument, site: URL | undefined): Reference {
  const { id } = document;
  return referenceTo(document, { id, place: null, address: knownAddress(documentHref(id), site) });
}

/** The reference to a target: its document, the place in it, and the page of the target. */
export function targetReference(target: Target, site: URL | undefined): Reference {
  const { id, document, provision } = target;
  return referenceTo(portal.documentOf(target), {
    id,
    place: placeWords(document, provision),
    address: knownAddress(href(`/targets/${id}/`), site),
  });
}
