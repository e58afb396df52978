import { placeKey } from '../../../model/place-key.ts';
import type { RegisteredTerm, Term, TermUse } from '../../../model/glossary.ts';
import { provisionWords, type Provision } from '../../../model/provision.ts';
import type { Diagnostic } from '../../../model/diagnostics.ts';
import { termFinder } from './find-terms.ts';

const REGISTRY = 'registry/glossary.yaml';

/**
 * Finds where the documents use the terms of the glossary. A term that no text uses, one of a topic that is not
 * registered and a quote that does not stand in its provision are errors.
 * @param topics ids of the registered topics
 */
export function readGlossary(
  registry: readonly RegisteredTerm[],
  provisions: readonly Provision[],
  topics: readonly string[],
): { value: Term[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Diagnostic['code'], values: Record<string, string>) =>
    diagnostics.push({ code, severity: 'error', file: REGISTRY, span: null, values });
  const find = termFinder(registry);
  const uses = new Map<string, TermUse[]>();
  const words = new Map<string, string>();
  for (const provision of provisions) {
    const { document, eid } = provision;
    const own = provisionWords(provision);
    words.set(placeKey({ document, eid }), own);
    const seen = new Set<string>();
    for (const { term, start, end } of find(own)) {
      if (seen.has(term)) continue;
      seen.add(term);
      const known = uses.get(term) ?? [];
      known.push({ document, eid, start, end });
      uses.set(term, known);
    }
  }
  const value = registry.flatMap((entry): Term[] => {
    const { id, term, aliases, topic, definition, from } = entry;
    if (!topics.includes(topic)) report('glossary/no-topic', { term, topic });
    if (from && words.get(placeKey(from))?.includes(from.quote) !== true)
      report('glossary/quote', { term, place: placeKey(from), quote: from.quote });
    const own = uses.get(id);
    if (own !== undefined) return [{ id, term, aliases, topic, definition, from, uses: own }];
    report('glossary/unused', { term });
    return [];
  });
  return { value, diagnostics };
}
