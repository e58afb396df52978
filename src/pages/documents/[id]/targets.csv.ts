import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { targets } from '../../../site/data.ts';
import { targetsCsv } from '../../../site/list-downloads.ts';

export function getStaticPaths() {
  return [...Map.groupBy(targets, ({ document }) => document)].map(([id, own]) => ({
    params: { id },
    props: { targets: own },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(targetsCsv(props.targets), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
