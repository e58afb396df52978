import { foldTitle } from '../../lexicon/fold.ts';
import type { Citation } from '../../model/citation.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { listsBy } from '../../model/lists-by.ts';
import type { Mention } from '../../model/mention.ts';

type Titled = Pick<PolicyDocument, 'id' | 'number' | 'title' | 'noticeTitle'>;

/** Finds the document of this portal that a citation refers to; null for any other. */
export type CitedIndex = (citation: Pick<Citation, 'number' | 'title'>) => string | null;

/** Citations of some documents, and what mentions them. */
interface Citing<Mentioned extends Mention> {
  citations: readonly Citation[];
  mentions: readonly Mentioned[];
}

/**
 * Settles what documents cite, which one text alone does not tell: until then a mention of a citation refers to its
 * place among the citations of its document. That a covering notice names the plan it issues is no citation, and a
 * mention of what this portal does not have is none.
 * @param resolve the index of all documents of this portal
 */
export function settleCitations<Mentioned extends Mention>(
  { citations, mentions }: Citing<Mentioned>,
  resolve: CitedIndex,
): { citations: Citation[]; mentions: Mentioned[] } {
  const resolved = citations.map((citation) => ({ ...citation, to: resolve(citation) }));
  const citationsOf = listsBy(resolved, ({ from }) => [from.document]);
  return {
    citations: resolved.filter(({ from, to }) => to !== from.document),
    mentions: mentions.flatMap((mention) => {
      if (mention.kind !== 'citation') return [mention];
      const ref = citationsOf(mention.document)[Number(mention.ref)]?.to ?? mention.document;
      return ref === mention.document ? [] : [{ ...mention, ref }];
    }),
  };
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
