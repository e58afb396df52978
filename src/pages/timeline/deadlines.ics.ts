import type { APIRoute } from 'astro';
import { calendarOf } from '../../site/targets/calendar.ts';
import { calendarTargets } from '../../site/targets/calendars.ts';
import { hasSection, notMade } from '../../site/page/sections.ts';
import { fileResponse } from '../../site/data/file-response.ts';
import { profile } from '../../site/portal/profile.ts';

/** Deadlines as all-day entries of a calendar: all, or of very many those that fall due last. */
export const GET: APIRoute = ({ site }) =>
  hasSection('/timeline/')
    ? fileResponse('deadlines.ics', calendarOf(`${profile.name}：政策目标期限`, calendarTargets(), site))
    : notMade();
