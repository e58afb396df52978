import { mediaTypeOf } from '../../lexicon/media-types.ts';

/**
 * A file of the site as its route gives it.
 * @param file its name, or where the name does not tell the type its path: `targets.csv`, `documents/:id/akn.xml`
 */
export function fileResponse(file: string, content: BodyInit): Response {
  return new Response(content, { headers: { 'Content-Type': mediaTypeOf(file) } });
}
