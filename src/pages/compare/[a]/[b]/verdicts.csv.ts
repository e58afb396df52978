import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { verdictsCsv } from '../../../../site/page-tables.ts';
import { pairs } from '../../../../site/data.ts';

export function getStaticPaths() {
  return pairs.map((pair) => {
    const [a = '', b = ''] = pair.pair.split('/');
    return { params: { a, b }, props: { pair } };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(verdictsCsv(props.pair), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
