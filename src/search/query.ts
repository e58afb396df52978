import { encodePhrase, headingZone } from './encode.ts';
import type { Filters } from './facets.ts';
import { foldTerm } from '../lexicon/fold.ts';
import { readRecord, type SearchRecord } from './record.ts';

/** One term of a query: as typed, and folded for comparison. */
export interface Term {
  readonly shown: string;
  readonly folded: string;
}

/** What is used of a Pagefind result. `words` are the index words of its first match. */
export interface EngineHit {
  readonly id: string;
  readonly words: readonly number[];
  data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}

/** What is used of Pagefind. */
export interface SearchEngine {
  search(
    query: string,
    options: { filters: Readonly<Record<string, string>>; sort: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ readonly results: readonly EngineHit[] }>;
}

/** A provision that holds every term; its record is loaded when it is shown. */
export interface Found {
  readonly id: string;
  /** How many terms begin in its number or heading. */
  readonly inHeading: number;
  load(): Promise<SearchRecord>;
}

/** More terms than a person types; the rest of a pasted page is ignored. */
const mostTerms = 12;

/** Longer than any provision; a whole book pasted into the field would hold up the browser for minutes. */
const longestQuery = 5000;

/** Whether a query is too long to be searched for. */
export function isTooLong(query: string): boolean {
  return query.length > longestQuery;
}

/** What readers are told of such a query. */
export const tooLong = `所查文字超过 ${longestQuery} 字，请只查其中一段。`;

/** Parts a query at white space into distinct terms; what folds to nothing is no term. */
export function parseQuery(query: string): Term[] {
  const terms = new Map<string, Term>();
  for (const shown of query.split(/\s+/u)) {
    const folded = foldTerm(shown);
    if (folded !== '' && !terms.has(folded)) terms.set(folded, { shown, folded });
  }
  return [...terms.values()].slice(0, mostTerms);
}

/** Terms as they are written into an address or a field. */
export function formatQuery(terms: readonly Term[]): string {
  return terms.map((term) => term.shown).join(' ');
}

/**
 * All provisions in which every term stands, as it stands: those with terms in the heading first,
 * titles of documents before the rest, then in the order of the texts. Two phrases in one Pagefind
 * query find nothing, so each term is a search of its own and the results are intersected.
 */
export async function findProvisions(
  engine: SearchEngine,
  terms: readonly Term[],
  filters: Filters = {},
): Promise<Found[]> {
  if (terms.length === 0) return [];
  const answers = await Promise.all(
    terms.map(async (term) => {
      const answer = await engine.search(encodePhrase(term.folded), {
        filters: given(filters),
        sort: { order: 'asc' },
      });
      return new Map(answer.results.filter((hit) => hit.words.length > 0).map((hit) => [hit.id, hit]));
    }),
  );
  const [first, ...others] = answers;
  const found: Found[] = [];
  for (const [id, hit] of first ?? []) {
    const hits = [hit, ...others.map((other) => other.get(id))].filter((each) => each !== undefined);
    if (hits.length < terms.length) continue;
    found.push({
      id,
      inHeading: hits.filter((each) => each.words.some((place) => place < headingZone)).length,
      load: async () => readRecord(await hit.data()),
    });
  }
  return found.toSorted((a, b) => b.inHeading - a.inHeading);
}

function given(filters: Filters): Record<string, string> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''));
}
