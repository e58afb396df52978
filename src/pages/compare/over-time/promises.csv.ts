import type { APIRoute } from 'astro';
import { promisesCsv } from '../../../site/page-tables.ts';
import { fileResponse } from '../../../site/file-response.ts';

export const GET: APIRoute = () => fileResponse('promises.csv', promisesCsv());
