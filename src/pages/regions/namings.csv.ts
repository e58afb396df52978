import type { APIRoute } from 'astro';
import { namingsCsv } from '../../site/page-tables.ts';
import { fileResponse } from '../../site/file-response.ts';

export const GET: APIRoute = () => fileResponse('namings.csv', namingsCsv());
