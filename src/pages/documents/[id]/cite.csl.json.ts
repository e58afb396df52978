import { formatCsl } from '../../../site/citations/csl-json.ts';
import { documentReference } from '../../../site/citations/record-references.ts';
import { documents } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(documents);

export const GET = recordRoute(
  'cite.csl.json',
  (id) => portal.document(id),
  (document, site) => formatCsl(documentReference(document, site)),
);
