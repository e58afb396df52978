import type { APIRoute } from 'astro';
import { dataSets } from '../../site/data-sets.ts';
import { dataSetOf, jsonDownload } from '../../site/downloads.ts';

export function getStaticPaths() {
  return dataSets.map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(jsonDownload(dataSetOf(params.name)).content, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
