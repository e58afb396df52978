import type { APIRoute } from 'astro';
import { fileResponse } from '../site/data/file-response.ts';
import { notMade } from '../site/page/sections.ts';
import { searchDescription } from '../site/search/search-description.ts';

/** How browsers add the search of this site; of a site that knows its own address, which a template must have. */
export const GET: APIRoute = ({ site }) =>
  site === undefined ? notMade() : fileResponse('opensearch.xml', searchDescription(site));
