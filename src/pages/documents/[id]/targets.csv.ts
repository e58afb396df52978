import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { documents } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return documents
    .filter(({ id }) => portal.targetsOf(id).length > 0)
    .map(({ id }) => ({ params: { id }, props: { id } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(portal.targetsOf(props.id)));
