import type { APIRoute } from 'astro';
import { portalArchive } from '../../site/portal-archive.ts';
import { fileResponse } from '../../site/file-response.ts';

export const GET: APIRoute = () => fileResponse('portal.zip', portalArchive());
