import { indicators } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { indicatorJson } from '../../../site/representations/record-json.ts';
import { recordPaths, recordRoute } from '../../../site/representations/routes.ts';

export const getStaticPaths = () => recordPaths(indicators);

export const GET = recordRoute('index.json', (id) => portal.indicator(id), indicatorJson);
