import { foldTerm } from '../lexicon/fold.ts';

/** One term of a query: as typed, and folded for comparison. */
export interface Term {
  readonly shown: string;
  readonly folded: string;
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
