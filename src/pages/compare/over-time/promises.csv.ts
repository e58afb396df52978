import type { APIRoute } from 'astro';
import { promisesCsv } from '../../../site/data/page-tables.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export const GET: APIRoute = () => fileResponse('promises.csv', promisesCsv());
