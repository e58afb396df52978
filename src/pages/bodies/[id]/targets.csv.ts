import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bodies } from '../../../site/portal/data.ts';
import { targetsByRole } from '../../../site/bodies/bodies.ts';
import { fileResponse } from '../../../site/data/file-response.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';

export function getStaticPaths() {
  return bodies.filter(({ id }) => targetsByRole(id).length > 0).map(({ id }) => ({ params: { id }, props: { id } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(targetsByRole(props.id)));
