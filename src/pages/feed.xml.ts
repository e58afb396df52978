import type { APIRoute } from 'astro';
import { changes, documents } from '../site/portal/data.ts';
import { describeDocument } from '../site/documents/description.ts';
import { formatFeed } from '../site/feeds/atom.ts';
import { portalFeed } from '../site/feeds/feeds.ts';
import { fileResponse } from '../site/data/file-response.ts';

/** The documents of the portal and their changes as an Atom feed. */
export const GET: APIRoute = ({ site }) =>
  fileResponse('feed.xml', formatFeed(portalFeed(documents, changes, describeDocument), site));
