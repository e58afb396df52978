import type { APIRoute } from 'astro';
import { portalArchive } from '../../site/portal-archive.ts';

export const GET: APIRoute = () => new Response(portalArchive(), { headers: { 'content-type': 'application/zip' } });
