import { portal } from '../portal/portal.ts';
import { documentHref, href } from '../page/href.ts';
import type { Places } from '../structured-data/legislation.ts';
import { fullAddress } from '../page/address.ts';

/** The addresses of this build, in full where it knows its own. */
export function placesOf(site: URL | undefined): Places {
  const full = (path: string) => fullAddress(path, site);
  return {
    document: (id) => full(documentHref(id)),
    body: (id) => full(href(`/bodies/${id}/`)),
    bodyNamed: (name, place) => portal.bodyNamed(name, place),
    xml: (id) => full(href(`/documents/${id}/akn.xml`)),
  };
}
