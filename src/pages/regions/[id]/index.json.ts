import { regions } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { regionJson } from '../../../site/representations/record-json.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(regions);

export const GET = recordRoute('index.json', (id) => portal.region(id), regionJson);
