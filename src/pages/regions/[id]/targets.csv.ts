import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { regions } from '../../../site/portal/data.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';
import { namingsOf } from '../../../site/regions/namings.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return regions
    .filter(({ id }) => namingsOf(id).targets.length > 0)
    .map(({ id }) => ({ params: { id }, props: { id } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(namingsOf(props.id).targets));
