import type { Region } from '../../model/region.ts';
import type { Topic } from '../../model/topic.ts';
import { portal } from '../portal/portal.ts';
import { namingsOf } from '../regions/namings.ts';
import { countsOn } from '../topics/topics.ts';
import type { Feed } from './atom.ts';
import { dayHere } from './entries.ts';
import { regionFeed, topicFeed } from './feeds.ts';

/** Whether a text can stand in a feed. */
function isDated({ document }: { readonly document: string }): boolean {
  return dayHere(portal.documentOf({ document })) !== null;
}

/** Whether a region has a feed: some dated text names it. */
export function hasRegionFeed({ id }: Pick<Region, 'id'>): boolean {
  return portal.provisionsNaming(id).some((provision) => provision.kind !== 'title' && isDated(provision));
}

/** What names a region, as a feed. */
export function feedOfRegion(region: Pick<Region, 'id' | 'name'>): Feed {
  return regionFeed(region, namingsOf(region.id), portal);
}

/** Whether a topic has a feed: some dated text speaks on it. */
export function hasTopicFeed({ id }: Pick<Topic, 'id'>): boolean {
  return countsOn(id).said.some(isDated);
}

/** What is said on a topic, as a feed. */
export function feedOfTopic(topic: Pick<Topic, 'id' | 'name'>): Feed {
  return topicFeed(topic, countsOn(topic.id).said, portal);
}
