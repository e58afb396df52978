import type { APIRoute } from 'astro';
import { dataSets } from '../../site/data-sets.ts';
import { csvDownload, dataSetOf } from '../../site/downloads.ts';

export function getStaticPaths() {
  return dataSets.map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(csvDownload(dataSetOf(params.name)).content, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
