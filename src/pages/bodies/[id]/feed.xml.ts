import type { APIRoute } from 'astro';
import { bodiesToFollow } from '../../../site/bodies/subscriptions.ts';
import { formatFeed, type Feed } from '../../../site/feeds/atom.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return bodiesToFollow.map(({ id, feed }) => ({ params: { id }, props: { feed } }));
}

/** What a body leads or takes part in, as an Atom feed. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed }, site }) =>
  fileResponse('bodies/:id/feed.xml', formatFeed(feed, site));
