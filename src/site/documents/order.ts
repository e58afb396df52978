import type { PolicyDocument } from '../../model/document.ts';
import { documents } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';

const places = derived(() => new Map(documents.map(({ id }, index) => [id, index])));

/** The documents with these ids, each once, in the order of the site. */
export function inSiteOrder(ids: Iterable<string>): PolicyDocument[] {
  const placeOf = ({ id }: PolicyDocument) => places().get(id) ?? 0;
  return [...new Set(ids)].flatMap((id) => portal.document(id) ?? []).sort((a, b) => placeOf(a) - placeOf(b));
}
