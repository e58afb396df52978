import { foldTitle } from '../../lexicon/fold.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { PlacedCitation } from '../find/citations.ts';

/** A citation with the document of this portal that it refers to; null for any other. */
export interface ResolvedCitation extends PlacedCitation {
  to: string | null;
}

type Titled = Pick<PolicyDocument, 'id' | 'number' | 'title' | 'noticeTitle'>;

/** Finds the document of this portal that a citation refers to; null for any other. */
export type CitedIndex = (citation: Pick<PlacedCitation, 'number' | 'title'>) => string | null;

/**
 * Looks up what a document cites. That its covering notice names the plan it issues is no citation.
 * @param document id of the one that cites
 * @param resolve the index of all documents of this portal
 */
export function resolveCitations(
  citations: readonly PlacedCitation[],
  document: string,
  resolve: CitedIndex,
): ResolvedCitation[] {
  return citations.map((citation) => ({ ...citation, to: resolve(citation) })).filter(({ to }) => to !== document);
}

/** Indexes documents by what cites them: a number decides; a title only where no number stands beside it. */
export function indexCited(documents: readonly Titled[]): CitedIndex {
  const numbers = new Map(documents.flatMap(({ id, number }) => (number === null ? [] : [[number, id]])));
  const titles = new Map(
    documents.flatMap(({ id, title, noticeTitle }) =>
      [title, noticeTitle].flatMap((name) => (name === null ? [] : [[foldTitle(name), id] as const])),
    ),
  );
  return ({ number, title }) =>
    (number !== null ? numbers.get(number) : title !== null ? titles.get(foldTitle(title)) : undefined) ?? null;
}
