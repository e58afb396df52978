import type { APIRoute } from 'astro';
import type { Body } from '../../../model/body.ts';
import { bodiesToFollow, feedOf } from '../../../site/bodies/subscriptions.ts';
import { formatFeed } from '../../../site/feeds/atom.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return bodiesToFollow().map((body) => ({ params: { id: body.id }, props: { body } }));
}

/** What a body leads or takes part in, as an Atom feed. */
export const GET: APIRoute<{ body: Body }> = ({ props: { body }, site }) =>
  fileResponse('bodies/:id/feed.xml', formatFeed(feedOf(body), site));
