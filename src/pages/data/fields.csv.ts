import type { APIRoute } from 'astro';
import { fieldsCsv } from '../../site/data/page-tables.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const GET: APIRoute = () => fileResponse('fields.csv', fieldsCsv());
