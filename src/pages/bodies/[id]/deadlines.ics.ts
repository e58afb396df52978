import type { APIRoute } from 'astro';
import type { Target } from '../../../model/target.ts';
import { bodiesWithDeadlines } from '../../../site/bodies/subscriptions.ts';
import { calendarOf } from '../../../site/targets/calendar.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { profile } from '../../../site/portal/profile.ts';

export function getStaticPaths() {
  return bodiesWithDeadlines.map(({ id, name, due }) => ({ params: { id }, props: { name, due } }));
}

/** The deadlines of a body as all-day entries of a calendar. */
export const GET: APIRoute<{ name: string; due: Target[] }> = ({ props: { name, due }, site }) =>
  fileResponse('deadlines.ics', calendarOf(`${profile.name}：${name}的期限`, due, site));
