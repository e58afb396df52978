import type { APIRoute } from 'astro';
import { targets } from '../../site/data.ts';
import { href } from '../../site/href.ts';
import { deadlineEvent, formatCalendar } from '../../site/target-calendar.ts';
import { fullAddress } from '../../site/full-address.ts';
import { documentOf } from '../../site/target-sources.ts';

/** Every deadline as an all-day entry of a calendar. */
export const GET: APIRoute = ({ site }) => {
  const events = targets.flatMap((target) => {
    const address = fullAddress(href(`/targets/${target.id}/`), site);
    const event = deadlineEvent(target, documentOf(target), address.startsWith('/') ? null : address);
    return event === null ? [] : [event];
  });
  return new Response(formatCalendar('绿策：政策目标期限', events), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
