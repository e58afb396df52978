import type { APIRoute } from 'astro';
import type { Body } from '../../../model/body.ts';
import { bodiesWithDeadlines, dueOf } from '../../../site/bodies/subscriptions.ts';
import { calendarOf } from '../../../site/targets/calendar.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { profile } from '../../../site/portal/profile.ts';

export function getStaticPaths() {
  return bodiesWithDeadlines().map((body) => ({ params: { id: body.id }, props: { body } }));
}

/** The deadlines of a body as all-day entries of a calendar. */
export const GET: APIRoute<{ body: Body }> = ({ props: { body }, site }) =>
  fileResponse('deadlines.ics', calendarOf(`${profile.name}：${body.name}的期限`, dueOf(body.id), site));
