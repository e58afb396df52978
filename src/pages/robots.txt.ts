import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';

/** Everything may be read by anyone; the pages that help the search are no places to land on. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(href('/sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nDisallow: ${href('/enhance/')}\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
