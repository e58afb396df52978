import type { APIRoute } from 'astro';
import { targets } from '../../site/portal/data.ts';
import { calendarOf } from '../../site/targets/calendar.ts';
import { hasSection, notMade } from '../../site/page/sections.ts';
import { fileResponse } from '../../site/data/file-response.ts';
import { profile } from '../../site/portal/profile.ts';

/** Every deadline as an all-day entry of a calendar. */
export const GET: APIRoute = ({ site }) =>
  hasSection('/timeline/')
    ? fileResponse('deadlines.ics', calendarOf(`${profile.name}：政策目标期限`, targets, site))
    : notMade();
