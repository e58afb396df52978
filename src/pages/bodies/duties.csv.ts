import type { APIRoute } from 'astro';
import { dutiesCsv } from '../../site/page-tables.ts';

export const GET: APIRoute = () =>
  new Response(dutiesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
