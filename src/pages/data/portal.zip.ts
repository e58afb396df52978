import type { APIRoute } from 'astro';
import { portalArchive } from '../../site/data/portal-archive.ts';
import { streamResponse } from '../../site/data/file-response.ts';

export const GET: APIRoute = () => streamResponse('portal.zip', portalArchive());
