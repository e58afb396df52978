import type { Topic } from '../model/topic.ts';
import { topics } from './data.ts';

const byId = new Map(topics.map((topic) => [topic.id, topic]));

/** Topics with these ids, in the order of the registry. */
export function topicsWithIds(ids: readonly string[]): Topic[] {
  return topics.filter(({ id }) => ids.includes(id));
}

export function topicName(id: string): string {
  return byId.get(id)?.name ?? id;
}
