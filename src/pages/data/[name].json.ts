import { dataPaths, dataRoute } from '../../site/data/data-routes.ts';

export const getStaticPaths = dataPaths;

export const GET = dataRoute('json');
