import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { verdictsCsv } from '../../../../site/page-tables.ts';
import { pairs } from '../../../../site/data.ts';
import { fileResponse } from '../../../../site/file-response.ts';

export function getStaticPaths() {
  return pairs.map((pair) => {
    const [a = '', b = ''] = pair.pair.split('/');
    return { params: { a, b }, props: { pair } };
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('verdicts.csv', verdictsCsv(props.pair));
