import type { APIRoute } from 'astro';
import { fileResponse } from '../../../../site/data/file-response.ts';
import { indexVersion, targetIndex } from '../../../../site/targets/target-index.ts';

export function getStaticPaths() {
  return [...targetIndex().keys()].map((file) => ({ params: { version: indexVersion(), file } }));
}

/** A file of the index by which the list of targets is filtered where it is long. */
export const GET: APIRoute = ({ params: { file = '' } }) =>
  fileResponse('index.json', JSON.stringify(targetIndex().get(file)?.()));
