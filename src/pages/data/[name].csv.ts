import type { APIRoute } from 'astro';
import { dataSets } from '../../site/data/data-sets.ts';
import { csvDownload, dataSetOf } from '../../site/data/downloads.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export function getStaticPaths() {
  return dataSets.map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => fileResponse('data.csv', csvDownload(dataSetOf(params.name)).content);
