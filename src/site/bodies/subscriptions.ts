import { dutiesOf, targetsByRole } from './bodies.ts';
import { isOnCalendar } from '../targets/calendar.ts';
import { bodies } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import type { Feed } from '../feeds/atom.ts';
import { bodyFeed } from '../feeds/feeds.ts';
import type { Body } from '../../model/body.ts';
import type { Target } from '../../model/target.ts';

/** Bodies that a dated document gives work to, with their feeds. */
export const bodiesToFollow = derived(() => bodies.filter(({ id, name }) => feedOf({ id, name }).entries.length > 0));

/** What a body leads or takes part in, as a feed. */
export function feedOf({ id, name }: Pick<Body, 'id' | 'name'>): Feed {
  return bodyFeed({ id, name }, dutiesOf(id), portal);
}

/** Bodies with days on a calendar. */
export const bodiesWithDeadlines = derived(() => bodies.filter(({ id }) => dueOf(id).length > 0));

/** Targets of a body that have a day on a calendar. */
export function dueOf(id: string): Target[] {
  return targetsByRole(id).filter(isOnCalendar);
}

/** What a reader may subscribe to on the page of a body. */
export function subscriptionsOf(id: string): { readonly feed: boolean; readonly calendar: boolean } {
  const body = portal.body(id);
  return { feed: body !== undefined && feedOf(body).entries.length > 0, calendar: dueOf(id).length > 0 };
}
