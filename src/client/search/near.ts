import type { Answerer, Question, View } from '../../search/answer/answerer.ts';
import { findNear, type NearHits } from '../../search/near/find-near.ts';
import { openReader } from './open-reader.ts';

/** What is found by words near to those of a question; where the index of things does not come, by other writings of them. */
export async function nearTo(answerer: Answerer, question: Question, view: View): Promise<NearHits[]> {
  const [reader, simplify] = await Promise.all([openReader().catch(() => null), simplifier()]);
  return findNear({ answerer, reader, simplify }, question, view);
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
