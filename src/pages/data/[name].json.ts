import type { APIRoute } from 'astro';
import { dataSets } from '../../site/data/data-sets.ts';
import { dataBlocks, dataSetOf } from '../../site/data/downloads.ts';
import { streamResponse } from '../../site/data/file-response.ts';

export function getStaticPaths() {
  return dataSets.map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => streamResponse('data.json', dataBlocks(dataSetOf(params.name), 'json'));
