import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicators } from '../../../site/portal/data.ts';
import { seriesCsv } from '../../../site/data/list-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('series.csv', seriesCsv(props.indicator));
