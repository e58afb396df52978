import { setImmediate } from 'node:timers/promises';
import { firstNumbers, type PlacedText, type TextAt } from '../../src/search/index/placed-text.ts';
import { indexText, readTextIndex, writeTextIndex } from '../../src/search/index/text-index.ts';
import type { IndexCache, KeptText } from './kept-index.ts';
import type { SourceText } from './searched-texts.ts';

/** The texts of an index. */
export interface IndexedTexts {
  readonly texts: readonly PlacedText[];
  /** Those of the last index, in the order of their numbers. */
  readonly before: readonly TextAt[];
  /** UTF-16 units of the folded words of all texts. */
  readonly units: number;
}

/** Keeps what the index has of each text, reading those alone that are other ones than last, and numbers their provisions. */
export async function indexTexts(sources: readonly SourceText[], cache: IndexCache): Promise<IndexedTexts> {
  const known = new Map(cache.texts().map((text) => [text.id, text]));
  const former = new Map<string, Uint8Array>();
  const kept: KeptText[] = [];
  for (const source of sources) {
    const last = known.get(source.id);
    if (last?.digest === source.digest) {
      kept.push(last);
      continue;
    }
    if (last !== undefined) former.set(last.id, cache.readWords(last.id));
    const index = indexText(source.read());
    const text = {
      id: source.id,
      digest: source.digest,
      first: -1,
      count: index.heads.length,
      units: index.units.length,
    };
    cache.keepText(text, writeTextIndex(index));
    kept.push(text);
    // For others to come to their turn.
    await setImmediate();
  }
  const firsts = firstNumbers(kept.map(({ count }) => count));
  return {
    texts: kept.map(({ id, count, first }, place) => ({
      id,
      count,
      first: firsts[place] ?? 0,
      isSame: first === firsts[place],
      index: () => readTextIndex(cache.readWords(id)),
      read: () => sources[place]?.read() ?? missing(id),
    })),
    before: [...known.values()]
      .toSorted((a, b) => a.first - b.first)
      .map(({ id, first, count }) => ({
        id,
        first,
        count,
        index: () => readTextIndex(former.get(id) ?? cache.readWords(id)),
      })),
    units: kept.reduce((sum, { units }) => sum + units, 0),
  };
}

function missing(id: string): never {
  throw new Error(`${id}: a text that is not there.`);
}
