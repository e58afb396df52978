import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicators } from '../../../site/data.ts';
import { seriesCsv } from '../../../site/list-downloads.ts';

export function getStaticPaths() {
  return indicators.map((indicator) => ({ params: { id: indicator.id }, props: { indicator } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(seriesCsv(props.indicator), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
