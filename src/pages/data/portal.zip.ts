import type { APIRoute } from 'astro';
import { hasArchive } from '../../site/data/archive-size.ts';
import { portalArchive } from '../../site/data/portal-archive.ts';
import { notMade } from '../../site/page/sections.ts';
import { streamResponse } from '../../site/data/file-response.ts';

export const GET: APIRoute = () => (hasArchive() ? streamResponse('portal.zip', portalArchive()) : notMade());
