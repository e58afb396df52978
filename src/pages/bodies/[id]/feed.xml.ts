import type { APIRoute } from 'astro';
import { bodiesToFollow } from '../../../site/body-feeds.ts';
import { formatFeed, type Feed } from '../../../site/feed.ts';

export function getStaticPaths() {
  return bodiesToFollow.map(({ id, feed }) => ({ params: { id }, props: { feed } }));
}

/** What a body leads or takes part in, as an Atom feed. */
export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed }, site }) =>
  new Response(formatFeed(feed, site), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
