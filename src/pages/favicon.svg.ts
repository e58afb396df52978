import type { APIRoute } from 'astro';
import { light } from '../charts/palette.ts';
import { fileResponse } from '../site/data/file-response.ts';

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  `<path fill="${light.accent}" d="M5 2h22v28H5z"/>` +
  `<path stroke="${light.paper}" stroke-width="2" fill="none" d="M11 6v20M16 6v20M21 6v11"/></svg>\n`;

/** The icon of the site: a leaf of paper with its columns, as the gazettes set them. */
export const GET: APIRoute = () => fileResponse('favicon.svg', icon);
