import type { Answerer, Question, View } from '../../search/answer/answerer.ts';
import { findNear, type NearHits } from '../../search/near/find-near.ts';
import { thingsDirectory, thingsFolder } from '../../search/things/paths.ts';
import { ThingReader } from '../../search/things/thing-reader.ts';
import { understand, type Understanding } from '../../search/understanding.ts';
import { href } from '../../site/page/href.ts';

let opened: Promise<ThingReader> | undefined;

/** What a query names and what answers it. */
export async function understandQuery(answerer: Answerer, query: string): Promise<Understanding> {
  return understand(await openReader(), answerer, query);
}

/** What is found by words near to those of a question; where the index of things does not come, by other writings of them. */
export async function nearTo(answerer: Answerer, question: Question, view: View): Promise<NearHits[]> {
  const [reader, simplify] = await Promise.all([openReader().catch(() => null), simplifier()]);
  return findNear({ answerer, reader, simplify }, question, view);
}

function openReader(): Promise<ThingReader> {
  opened ??= ThingReader.open(loadPiece).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function loadPiece(path: string): Promise<unknown> {
  // Pieces have the name of their index; the directory, which names it, is asked for anew.
  const cache = path === thingsDirectory ? 'no-cache' : 'default';
  const response = await fetch(href(`/${thingsFolder}/${path}`), { cache });
  if (!response.ok) {
    // The site may have been published anew meanwhile: its index is opened again.
    opened = undefined;
    throw new Error(`A part of the index of things could not be loaded: ${response.url}`);
  }
  return response.json();
}

/** What turns Traditional into Simplified Chinese. */
async function simplifier(): Promise<(text: string) => string> {
  const [{ ConverterFactory }, characters, phrases] = await Promise.all([
    import('opencc-js/core'),
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/TSPhrases'),
  ]);
  return ConverterFactory([phrases.default, characters.default]);
}
