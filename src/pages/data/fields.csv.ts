import type { APIRoute } from 'astro';
import { fieldsCsv } from '../../site/page-tables.ts';

export const GET: APIRoute = () =>
  new Response(fieldsCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
