import type { APIRoute } from 'astro';
import { namingsCsv } from '../../site/data/page-tables.ts';
import { hasSection, notMade } from '../../site/page/sections.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const GET: APIRoute = () => (hasSection('/regions/') ? fileResponse('namings.csv', namingsCsv()) : notMade());
