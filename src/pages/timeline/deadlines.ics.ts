import type { APIRoute } from 'astro';
import { targets } from '../../site/data.ts';
import { calendarOf } from '../../site/deadline-calendar.ts';
import { fileResponse } from '../../site/file-response.ts';

/** Every deadline as an all-day entry of a calendar. */
export const GET: APIRoute = ({ site }) =>
  fileResponse('deadlines.ics', calendarOf('绿策：政策目标期限', targets, site));
