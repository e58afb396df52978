import type { APIRoute } from 'astro';
import { listDerivedTexts, listSources, readSourceBytes, readSourceText } from './raw-source.ts';
import { fileResponse } from './file-response.ts';

/** A path for each raw source file, and for each text that was taken out of one. */
export function sourcePaths() {
  return [...listSources(), ...listDerivedTexts().keys()].map((file) => ({ params: { file } }));
}

/** Publishes a raw source file byte for byte, or the text on which raw offsets are. */
export const sourceRoute: APIRoute = ({ params: { file = '' } }) => {
  const origin = listDerivedTexts().get(file);
  const bytes = origin === undefined ? readSourceBytes(file) : new TextEncoder().encode(readSourceText(origin));
  return fileResponse(file, bytes);
};
