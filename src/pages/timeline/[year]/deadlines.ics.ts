import type { APIRoute } from 'astro';
import { calendarOf } from '../../../site/targets/calendar.ts';
import { yearCalendars } from '../../../site/targets/calendars.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { profile } from '../../../site/portal/profile.ts';

export function getStaticPaths() {
  return [...yearCalendars().keys()].map((year) => ({ params: { year } }));
}

/** The deadlines of a year as all-day entries of a calendar, where the timeline is long. */
export const GET: APIRoute = ({ params: { year = '' }, site }) =>
  fileResponse(
    'deadlines.ics',
    calendarOf(`${profile.name}：${year.replace('year_', '')}年的政策目标期限`, yearCalendars().get(year) ?? [], site),
  );
