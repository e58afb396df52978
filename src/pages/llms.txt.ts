import type { APIRoute } from 'astro';
import { fileResponse } from '../site/data/file-response.ts';
import { siteGuide } from '../site/representations/site-guide.ts';

export const GET: APIRoute = ({ site }) => fileResponse('llms.txt', siteGuide(site));
