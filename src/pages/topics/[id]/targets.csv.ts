import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { topics } from '../../../site/portal/data.ts';
import { portal } from '../../../site/portal/portal.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return topics
    .map(({ id }) => ({ params: { id }, props: { targets: portal.targetsOn(id) } }))
    .filter(({ props }) => props.targets.length > 0);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(props.targets));
