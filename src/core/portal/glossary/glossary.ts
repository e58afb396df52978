import { placeKey } from '../../../model/place-key.ts';
import type { RegisteredTerm, Term, TermUse } from '../../../model/glossary.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import { listsBy, oneBy } from '../../../model/lists-by.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import type { TermFinder } from './find-terms.ts';

const REGISTRY = 'registry/glossary.yaml';

/** Where provisions use the terms of the glossary, by the id of the term: in each once. */
export function findUses(provisions: readonly Provision[], find: TermFinder): Map<string, TermUse[]> {
  const uses = new Map<string, TermUse[]>();
  for (const provision of provisions) {
    const { document, eid } = provision;
    const seen = new Set<string>();
    for (const { term, start, end } of find(provisionWords(provision))) {
      if (seen.has(term)) continue;
      seen.add(term);
      const known = uses.get(term) ?? [];
      known.push({ document, eid, start, end });
      uses.set(term, known);
    }
  }
  return uses;
}

/**
 * Joins the uses of the terms of the glossary. A term that no text uses, one of a topic that is not registered and a
 * quote that does not stand in its provision are errors.
 * @param uses what the sources give, one after the other
 * @param provisions those of the texts that definitions are quoted from
 * @param topics ids of the registered topics
 */
export function joinGlossary(
  registry: readonly RegisteredTerm[],
  uses: readonly (readonly [term: string, uses: readonly TermUse[]])[],
  provisions: readonly Provision[],
  topics: readonly string[],
): { value: Term[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Diagnostic['code'], values: Record<string, string>) =>
    diagnostics.push({ code, severity: 'error', file: REGISTRY, span: null, values });
  const usesOf = listsBy(uses, ([term]) => [term]);
  const provisionAt = oneBy(provisions, placeKey);
  const value = registry.flatMap((entry): Term[] => {
    const { id, term, aliases, synonyms, work, topic, definition, from } = entry;
    if (!topics.includes(topic)) report('glossary/no-topic', { term, topic });
    if (from !== null && !isQuoted(from.quote, provisionAt(placeKey(from))))
      report('glossary/quote', { term, place: placeKey(from), quote: from.quote });
    const own = usesOf(id).flatMap(([, places]) => places);
    if (own.length > 0) return [{ id, term, aliases, synonyms, work, topic, definition, from, uses: own }];
    report('glossary/unused', { term });
    return [];
  });
  return { value, diagnostics };
}

function isQuoted(quote: string, provision: Provision | undefined): boolean {
  return provision !== undefined && provisionWords(provision).includes(quote);
}
