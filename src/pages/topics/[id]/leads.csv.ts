import type { APIRoute } from 'astro';
import { fileResponse } from '../../../site/data/file-response.ts';
import { topicLeadsCsv } from '../../../site/data/page-tables.ts';
import { topics } from '../../../site/portal/data.ts';
import { listsLeads, saidOn } from '../../../site/topics/topic-list.ts';

export function getStaticPaths() {
  return topics.filter(({ id }) => !listsLeads(saidOn(id))).map(({ id }) => ({ params: { id } }));
}

/** All bodies that lead on a topic, where its page cannot list them. */
export const GET: APIRoute = ({ params: { id = '' } }) => fileResponse('leads.csv', topicLeadsCsv(saidOn(id).leads));
