import type { APIRoute } from 'astro';
import { tableCalled, tableCsv, tableNames } from '../../../site/table-downloads.ts';

export function getStaticPaths() {
  return tableNames.map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(tableCsv(tableCalled(params.name)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
