import type { APIRoute } from 'astro';
import { promisesCsv } from '../../../site/page-tables.ts';

export const GET: APIRoute = () =>
  new Response(promisesCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
