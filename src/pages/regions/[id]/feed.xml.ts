import type { APIRoute } from 'astro';
import type { Region } from '../../../model/region.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { formatFeed } from '../../../site/feeds/atom.ts';
import { feedOfRegion, hasRegionFeed } from '../../../site/feeds/record-feeds.ts';
import { regions } from '../../../site/portal/data.ts';

export function getStaticPaths() {
  return regions.filter(hasRegionFeed).map(({ id, name }) => ({ params: { id }, props: { region: { id, name } } }));
}

/** What names a region, as an Atom feed. */
export const GET: APIRoute<{ region: Pick<Region, 'id' | 'name'> }> = ({ props: { region }, site }) =>
  fileResponse('regions/:id/feed.xml', formatFeed(feedOfRegion(region), site));
