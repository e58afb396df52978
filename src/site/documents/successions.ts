import { readCite, type SummarySentence } from '../../model/summary.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { dateOf } from '../../core/read/document-order.ts';
import { documents, summaries } from '../portal/data.ts';

/** A text that takes up where an earlier one of the same place stood, as the editor's 前因后果 tells it. */
export interface Succession {
  readonly earlier: PolicyDocument;
  readonly later: PolicyDocument;
  /** Where the summaries say so. */
  readonly sentences: readonly SummarySentence[];
}

/** Pairs of dated texts of one place that a summary names together, in the order of time. */
export function successions(): Succession[] {
  const pairs = documents.flatMap((earlier) =>
    documents.flatMap((later): Succession[] => {
      const [first, second] = [dateOf(earlier), dateOf(later)];
      if (first === null || second === null || first >= second || earlier.jurisdiction !== later.jurisdiction)
        return [];
      const sentences = summaries.filter(
        (sentence) => tells(sentence, earlier.id, later.id) || tells(sentence, later.id, earlier.id),
      );
      return sentences.length > 0 ? [{ earlier, later, sentences }] : [];
    }),
  );
  return pairs.toSorted((a, b) => (dateOf(a.earlier) ?? '').localeCompare(dateOf(b.earlier) ?? ''));
}

/** Whether a sentence on what came before and after one text rests on another. */
function tells({ document, section, cites }: SummarySentence, own: string, other: string): boolean {
  return section === 'context' && document === own && cites.some((cite) => readCite(cite, own).document === other);
}
