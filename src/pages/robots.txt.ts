import type { APIRoute } from 'astro';
import { href } from '../site/page/href.ts';
import { knownAddress } from '../site/page/address.ts';
import { fileResponse } from '../site/data/file-response.ts';

/** Everything may be read by anyone; the pages that help the search are no places to land on. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = knownAddress(href('/sitemap-index.xml'), site);
  const listed = sitemap === null ? '' : `\nSitemap: ${sitemap}\n`;
  return fileResponse('robots.txt', `User-agent: *\nDisallow: ${href('/enhance/')}\n${listed}`);
};
