import { foldText } from '../../lexicon/fold.ts';
import { filterNames, type Filters } from '../facets.ts';
import type { IndexReader } from '../index/index-reader.ts';
import type { Term } from '../query.ts';
import { hitsOf, inBoth, within, type Hits } from './hits.ts';
import { provisionAt } from './provision-text.ts';

const none: Hits = { provisions: new Uint32Array(), inHead: new Uint8Array() };

/**
 * All provisions in which every term stands, as it stands, and to which the filters apply. Where the index knows but the
 * beginning of a term, the few provisions with that are read.
 */
export async function findHits(index: IndexReader, terms: readonly Term[], filters: Filters): Promise<Hits> {
  const given = filterNames.flatMap((name) => (filters[name] ? [index.withValue(name, filters[name])] : []));
  const [occurrences, values] = await Promise.all([
    Promise.all(terms.map(({ folded }) => index.occurrences(folded))),
    Promise.all(given),
  ]);
  const [first, ...others] = occurrences.map(hitsOf).toSorted((a, b) => a.provisions.length - b.provisions.length);
  if (first === undefined) return none;
  const hits = values.reduce(within, others.reduce(inBoth, first));
  return occurrences.every(({ certain }) => certain) ? hits : readThrough(index, hits.provisions, terms);
}

/** Those of some provisions in whose words every term stands. */
async function readThrough(index: IndexReader, provisions: Uint32Array, terms: readonly Term[]): Promise<Hits> {
  const read = await Promise.all([...provisions].map((number) => provisionAt(index, number)));
  const found = [...provisions].flatMap((number, at) => {
    const inHead = termsInHead(read[at]?.words ?? '', read[at]?.head ?? 0, terms);
    return inHead === null ? [] : [{ number, inHead }];
  });
  return {
    provisions: Uint32Array.from(found, ({ number }) => number),
    inHead: Uint8Array.from(found, ({ inHead }) => inHead),
  };
}

/** How many terms begin among the first `head` units of some words; null where one does not stand in them. */
function termsInHead(words: string, head: number, terms: readonly Term[]): number | null {
  const { folded, starts } = foldText(words);
  const places = terms.map((term) => folded.indexOf(term.folded));
  if (places.includes(-1)) return null;
  return places.filter((place) => (starts[place] ?? head) < head).length;
}
