import type { UsedTerm } from '../../markdown/terms.ts';
import { glossary } from '../portal/data.ts';
import { fact } from '../portal/store/derived.ts';
import { rowsOf } from '../portal/store/store.ts';

/** The terms of the glossary as they are written and explained, without the many places that use them. */
export const termNames = fact('terms', () =>
  glossary.map(({ id, term, aliases, definition }) => ({ id, term, aliases, definition })),
);

/** The terms that a document uses, in the order of the glossary, each with its places there. */
export function termsUsedIn(document: string): UsedTerm[] {
  const uses = Map.groupBy(rowsOf('termUses', document), ({ term }) => term);
  return termNames().flatMap((term) => {
    const own = uses.get(term.id);
    return own === undefined ? [] : [{ ...term, uses: own }];
  });
}
