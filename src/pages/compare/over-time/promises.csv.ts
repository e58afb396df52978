import type { APIRoute } from 'astro';
import { outcomesCsv } from '../../../site/data/page-tables.ts';
import { hasSection, notMade } from '../../../site/page/sections.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export const GET: APIRoute = () =>
  hasSection('/compare/over-time/') ? fileResponse('promises.csv', outcomesCsv()) : notMade();
