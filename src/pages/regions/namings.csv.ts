import type { APIRoute } from 'astro';
import { namingsCsv } from '../../site/page-tables.ts';

export const GET: APIRoute = () =>
  new Response(namingsCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
