import type { APIRoute } from 'astro';
import { tableAt, tablePaths } from '../../../site/data/table-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ document: string; eid: string }> = ({ props }) =>
  fileResponse('data.json', `${JSON.stringify(tableAt(props), null, 2)}\n`);
