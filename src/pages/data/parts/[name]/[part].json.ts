import { partPaths, partRoute } from '../../../../site/data/data-routes.ts';

export const getStaticPaths = partPaths;

export const GET = partRoute('json');
