import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { verdictsCsv } from '../../../../site/data/page-tables.ts';
import { pairs } from '../../../../site/portal/data.ts';
import { fileResponse } from '../../../../site/data/file-response.ts';

export function getStaticPaths() {
  return pairs.map((pair) => {
    const [a = '', b = ''] = pair.pair.split('/');
    return { params: { a, b }, props: { pair } };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('verdicts.csv', verdictsCsv(props.pair));
