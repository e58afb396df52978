import { mediaTypeOf } from '../../lexicon/media-types.ts';

/**
 * A file of the site as its route gives it.
 * @param file its name, or where the name does not tell the type its path: `targets.csv`, `documents/:id/akn.xml`
 */
export function fileResponse(file: string, content: BodyInit): Response {
  return new Response(content, { headers: { 'Content-Type': mediaTypeOf(file) } });
}

/** A file of any size, of which one block at a time is in memory. */
export function streamResponse(file: string, blocks: Iterable<Uint8Array>): Response {
  const steps = blocks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const step = steps.next();
      if (step.done === true) controller.close();
      else controller.enqueue(step.value);
    },
  });
  return fileResponse(file, body);
}
