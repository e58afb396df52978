import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bodies } from '../../../site/portal/data.ts';
import { targetsByRole } from '../../../site/bodies/bodies.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';

export function getStaticPaths() {
  return bodies
    .map(({ id }) => ({ params: { id }, props: { targets: targetsByRole(id) } }))
    .filter(({ props }) => props.targets.length > 0);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(props.targets));
