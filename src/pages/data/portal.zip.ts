import type { APIRoute } from 'astro';
import { portalArchive } from '../../site/data/portal-archive.ts';
import { fileResponse } from '../../site/data/file-response.ts';

export const GET: APIRoute = () => fileResponse('portal.zip', portalArchive());
