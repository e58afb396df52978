import type { APIRoute } from 'astro';
import { documents } from '../site/data.ts';
import { describeDocument } from '../site/description.ts';
import { formatFeed } from '../site/feed.ts';
import { portalFeed } from '../site/feeds.ts';

/** The documents of the portal as an Atom feed. */
export const GET: APIRoute = ({ site }) =>
  new Response(formatFeed(portalFeed(documents, describeDocument), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
