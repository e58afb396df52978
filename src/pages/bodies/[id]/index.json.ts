import { bodies } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { bodyJson } from '../../../site/representations/record-json.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(bodies);

export const GET = recordRoute('index.json', (id) => portal.body(id), bodyJson);
