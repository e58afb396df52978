import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { targets } from '../../../site/portal/data.ts';
import { targetsCsv } from '../../../site/data/list-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export function getStaticPaths() {
  return [...Map.groupBy(targets, ({ document }) => document)].map(([id, own]) => ({
    params: { id },
    props: { targets: own },
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse('targets.csv', targetsCsv(props.targets));
