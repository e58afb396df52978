import type { Target } from '../../model/target.ts';
import { href } from '../page/href.ts';
import { knownAddress } from '../page/known-address.ts';
import { deadlineEvent, formatCalendar } from './calendar.ts';
import { portal } from '../portal/portal.ts';

/** The deadlines of targets as a calendar, each with the address of its page where the site knows its own. */
export function calendarOf(name: string, targets: readonly Target[], site: URL | undefined): string {
  const events = targets.flatMap((target) => {
    const address = knownAddress(href(`/targets/${target.id}/`), site);
    return deadlineEvent(target, portal.documentOf(target), address) ?? [];
  });
  return formatCalendar(name, events);
}
