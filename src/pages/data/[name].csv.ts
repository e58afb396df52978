import type { APIRoute } from 'astro';
import { dataSets } from '../../site/data-sets.ts';
import { csvDownload, dataSetOf } from '../../site/downloads.ts';
import { fileResponse } from '../../site/file-response.ts';

export function getStaticPaths() {
  return dataSets.map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => fileResponse('data.csv', csvDownload(dataSetOf(params.name)).content);
