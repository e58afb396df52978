import type { APIRoute } from 'astro';
import { dutiesCsv } from '../../site/page-tables.ts';
import { fileResponse } from '../../site/file-response.ts';

export const GET: APIRoute = () => fileResponse('duties.csv', dutiesCsv());
