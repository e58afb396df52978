import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bodies } from '../../../site/data.ts';
import { targetsCsv, targetsOfBody } from '../../../site/list-downloads.ts';
import { fileResponse } from '../../../site/file-response.ts';

export function getStaticPaths() {
  return bodies
    .map(({ id }) => ({ params: { id }, props: { targets: targetsOfBody(id) } }))
    .filter(({ props }) => props.targets.length > 0);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(props.targets));
