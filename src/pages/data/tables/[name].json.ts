import type { APIRoute } from 'astro';
import { tableCalled, tableNames } from '../../../site/table-downloads.ts';

export function getStaticPaths() {
  return tableNames.map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(tableCalled(params.name), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
