import { targets } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { targetJson } from '../../../site/representations/record-json.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(targets);

export const GET = recordRoute('index.json', (id) => portal.target(id), targetJson);
