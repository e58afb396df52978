import type { APIRoute } from 'astro';
import { fieldsCsv } from '../../site/page-tables.ts';
import { fileResponse } from '../../site/file-response.ts';

export const GET: APIRoute = () => fileResponse('fields.csv', fieldsCsv());
