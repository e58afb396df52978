import type { APIRoute } from 'astro';
import { documents } from '../site/data.ts';
import { describeDocument } from '../site/description.ts';
import { formatFeed } from '../site/feed.ts';
import { portalFeed } from '../site/feeds.ts';
import { fileResponse } from '../site/file-response.ts';

/** The documents of the portal as an Atom feed. */
export const GET: APIRoute = ({ site }) =>
  fileResponse('feed.xml', formatFeed(portalFeed(documents, describeDocument), site));
