import type { APIRoute } from 'astro';
import { tableCalled, tableCsv, tableNames } from '../../../site/data/table-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return tableNames().map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => fileResponse('data.csv', tableCsv(tableCalled(params.name)));
