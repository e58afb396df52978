import { dutiesOf, targetsByRole } from './bodies.ts';
import { bodies } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { bodyFeed } from '../feeds/feeds.ts';

/** Bodies that a dated document gives work to, with their feeds. */
export const bodiesToFollow = bodies
  .map(({ id, name }) => ({ id, feed: bodyFeed({ id, name }, dutiesOf(id), (of) => portal.document(of)) }))
  .filter(({ feed }) => feed.entries.length > 0);

/** Bodies with deadlines, and the targets that set them. */
export const bodiesWithDeadlines = bodies
  .map(({ id, name }) => ({ id, name, due: targetsByRole(id).filter(({ deadline }) => deadline !== null) }))
  .filter(({ due }) => due.length > 0);

const followed = new Set(bodiesToFollow.map(({ id }) => id));
const dated = new Set(bodiesWithDeadlines.map(({ id }) => id));

/** What a reader may subscribe to on the page of a body. */
export function subscriptionsOf(id: string): { readonly feed: boolean; readonly calendar: boolean } {
  return { feed: followed.has(id), calendar: dated.has(id) };
}
