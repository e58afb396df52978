import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { regions } from '../../../site/portal/data.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';
import { namingsOf } from '../../../site/regions/regions.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return regions
    .map(({ id }) => ({ params: { id }, props: { targets: namingsOf(id).targets } }))
    .filter(({ props }) => props.targets.length > 0);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(props.targets));
