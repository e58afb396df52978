import { documents } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { documentJson } from '../../../site/representations/record-json.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(documents);

export const GET = recordRoute('index.json', (id) => portal.document(id), documentJson);
