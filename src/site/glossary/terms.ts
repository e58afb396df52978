import { part } from '../../core/read/text/cut.ts';
import { termFinder } from '../../core/portal/glossary/find-terms.ts';
import { holdsTerms, termsToMark, type MarkedTerm } from '../../markdown/terms.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { rowsByDocument } from '../../model/lists-by.ts';
import type { Term } from '../../model/glossary.ts';
import type { Topic } from '../../model/topic.ts';
import { documents, topics } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { termNames, termsUsedIn } from './used-terms.ts';

/** Terms that are marked in the text of a document. */
export function markedTerms(document: string): MarkedTerm[] {
  const running = portal.provisionsOf(document).filter(({ kind, text }) => holdsTerms(kind) && text.trim() !== '');
  return termsToMark(termsUsedIn(document), portal.mentionsOf(document), new Set(running.map(({ eid }) => eid)));
}

/** A run of plain words; `term` is the id of the term that it is. */
export interface TermRun {
  readonly words: string;
  readonly term: string | null;
}

/** Cuts plain words into runs, with each term marked where it is first used. */
export function termRuns(
  words: string,
  terms: readonly Pick<Term, 'id' | 'term' | 'aliases'>[] = termNames(),
): TermRun[] {
  const seen = new Set<string>();
  const runs: TermRun[] = [];
  let at = 0;
  for (const { term, start, end } of termFinder(terms)(words)) {
    if (seen.has(term)) continue;
    seen.add(term);
    if (start > at) runs.push({ words: part(words, at, start), term: null });
    runs.push({ words: part(words, start, end), term });
    at = end;
  }
  return at < words.length ? [...runs, { words: part(words, at), term: null }] : runs;
}

/** Terms under the topic that they are listed under, in the order of both registries. */
export function glossaryByTopic(): { topic: Topic; terms: readonly Term[] }[] {
  return topics.map((topic) => ({ topic, terms: portal.termsUnder(topic.id) })).filter(({ terms }) => terms.length > 0);
}

/** How many provisions of a document use a term, and the first of them. */
export interface TermInDocument {
  readonly document: PolicyDocument;
  readonly count: number;
  readonly first: string;
}

/** The documents that use a term, in the order of the site. */
export function documentsUsing({ uses }: Term): TermInDocument[] {
  const usesIn = rowsByDocument(uses);
  return documents.flatMap((document) => {
    const own = usesIn(document.id);
    const [first] = own;
    return first === undefined ? [] : [{ document, count: own.length, first: first.eid }];
  });
}
