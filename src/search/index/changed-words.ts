import type { PlacedText, TextAt } from './placed-text.ts';
import type { TextIndex } from './text-index.ts';
import { WordStore, type SearchedWords } from './word-store.ts';

/** Of all provisions, so many may be other ones before the grams are rather made from nothing. */
const mostChanged = 0.25;

/** A provision of a text, by its place in this. */
interface ProvisionOf {
  readonly text: TextAt;
  readonly at: number;
}

/** The provisions that have come, also in the place of another, and those that are no longer there. */
interface Changes {
  readonly come: readonly ProvisionOf[];
  readonly gone: readonly ProvisionOf[];
}

/**
 * The words of all texts; of provisions that have changed, the former ones, too.
 * @param before the texts that stood in the index before; all words are new where there are none, or few of them are left
 */
export function readWords(
  texts: readonly PlacedText[],
  before: readonly TextAt[],
  each: (text: TextIndex, place: number) => void,
): { readonly words: SearchedWords; readonly isFromNothing: boolean } {
  const { come, gone } = changesIn(texts, before);
  const provisions = texts.reduce((sum, { count }) => sum + count, 0);
  const isFromNothing = come.length + gone.length > mostChanged * provisions;
  const isNew = isFromNothing ? null : placesByText(come);
  const store = new WordStore();
  for (const [place, { first, count, index: read, id }] of texts.entries()) {
    const index = read();
    each(index, place);
    const own = isNew?.get(id);
    for (let at = 0; at < count; at += 1) if (own?.has(at) !== true) store.add(index, at, first + at);
  }
  if (isFromNothing) return { words: store.finish(), isFromNothing };
  const bounds = { new: store.length, gone: 0 };
  addAll(store, come);
  bounds.gone = store.length;
  addAll(store, gone);
  return { words: store.finish(bounds), isFromNothing };
}

function changesIn(texts: readonly PlacedText[], before: readonly TextAt[]): Changes {
  const [come, gone]: [ProvisionOf[], ProvisionOf[]] = [[], []];
  const others = new Map(before.map((text) => [text.id, text]));
  for (const text of texts) {
    const old = others.get(text.id);
    others.delete(text.id);
    if (text.isSame) continue;
    const stays = old === undefined ? new Set() : placesThatStay(text, old);
    for (let at = 0; at < text.count; at += 1) if (!stays.has(text.first + at)) come.push({ text, at });
    for (let at = 0; old !== undefined && at < old.count; at += 1)
      if (!stays.has(old.first + at)) gone.push({ text: old, at });
  }
  for (const text of others.values()) for (let at = 0; at < text.count; at += 1) gone.push({ text, at });
  return { come, gone };
}

/** Numbers of the provisions that a text has where it had them before. */
function placesThatStay(text: TextAt, old: TextAt): Set<number> {
  const [now, then] = [text.index(), old.index()];
  const numbers = Array.from({ length: text.count }, (_, at) => text.first + at);
  return new Set(
    numbers.filter((number) => {
      const [at, place] = [number - text.first, number - old.first];
      return now.heads[at] === then.heads[place] && isSame(wordsOf(now, at), wordsOf(then, place));
    }),
  );
}

function wordsOf({ units, starts }: TextIndex, at: number): Uint16Array {
  return at < 0 ? new Uint16Array() : units.subarray(starts[at], starts[at + 1] ?? 0);
}

function isSame(a: Uint16Array, b: Uint16Array): boolean {
  return a.length === b.length && a.every((unit, at) => unit === b[at]);
}

function placesByText(provisions: readonly ProvisionOf[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const { text, at } of provisions) places.set(text.id, (places.get(text.id) ?? new Set()).add(at));
  return places;
}

/** @param provisions those of one text one after the other */
function addAll(store: WordStore, provisions: readonly ProvisionOf[]): void {
  let last: { readonly text: TextAt; readonly index: TextIndex } | undefined;
  for (const { text, at } of provisions) {
    if (last?.text !== text) last = { text, index: text.index() };
    store.add(last.index, at, text.first + at);
  }
}
