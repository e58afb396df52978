import { spreadsheetPaths, spreadsheetRoute } from '../../../site/data/data-routes.ts';

export const getStaticPaths = spreadsheetPaths;

export const GET = spreadsheetRoute;
