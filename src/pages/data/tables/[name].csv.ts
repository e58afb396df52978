import type { APIRoute } from 'astro';
import { tableAt, tableCsv, tablePaths } from '../../../site/data/table-downloads.ts';
import { fileResponse } from '../../../site/data/file-response.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ document: string; eid: string }> = ({ props }) =>
  fileResponse('data.csv', tableCsv(tableAt(props)));
