import type { APIRoute } from 'astro';
import { listSources, readSourceBytes } from './raw-source.ts';
import { fileResponse } from './file-response.ts';

/** A path for each raw source file. */
export function sourcePaths() {
  return listSources().map((file) => ({ params: { file } }));
}

/** Publishes a raw source file byte for byte. */
export const sourceRoute: APIRoute = ({ params: { file = '' } }) => fileResponse(file, readSourceBytes(file));
