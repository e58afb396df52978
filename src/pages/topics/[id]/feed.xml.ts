import type { APIRoute } from 'astro';
import type { Topic } from '../../../model/topic.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { formatFeed } from '../../../site/feeds/atom.ts';
import { feedOfTopic, hasTopicFeed } from '../../../site/feeds/record-feeds.ts';
import { topics } from '../../../site/portal/data.ts';

export function getStaticPaths() {
  return topics.filter(hasTopicFeed).map(({ id, name }) => ({ params: { id }, props: { topic: { id, name } } }));
}

/** What is said on a topic, as an Atom feed. */
export const GET: APIRoute<{ topic: Pick<Topic, 'id' | 'name'> }> = ({ props: { topic }, site }) =>
  fileResponse('topics/:id/feed.xml', formatFeed(feedOfTopic(topic), site));
