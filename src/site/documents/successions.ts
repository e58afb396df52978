import { listsBy } from '../../model/lists-by.ts';
import { readCite, type SummarySentence } from '../../model/summary.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { dateOf } from '../../core/read/document-order.ts';
import { documents, summaries } from '../portal/data.ts';
import { inSiteOrder } from './order.ts';

/** A text that takes up where an earlier one of the same place stood, as the editor's 前因后果 tells it. */
export interface Succession {
  readonly earlier: PolicyDocument;
  readonly later: PolicyDocument;
  /** Where the summaries say so. */
  readonly sentences: readonly SummarySentence[];
}

/** Pairs of dated texts of one place that a summary names together, in the order of time. */
export function successions(): Succession[] {
  const sentencesOn = listsBy(summaries, (sentence) => [sentence.document, ...othersIn(sentence)]);
  const pairs = documents.flatMap((earlier) => {
    const own = listsBy(sentencesOn(earlier.id), (sentence) => {
      const others = othersIn(sentence);
      return sentence.document === earlier.id ? others : others.includes(earlier.id) ? [sentence.document] : [];
    });
    const named = new Set(sentencesOn(earlier.id).flatMap((each) => [each.document, ...othersIn(each)]));
    return inSiteOrder(named).flatMap((later): Succession[] => {
      const sentences = own(later.id);
      return sentences.length > 0 && isLater(later, earlier) ? [{ earlier, later, sentences }] : [];
    });
  });
  return pairs.toSorted((a, b) => (dateOf(a.earlier) ?? '').localeCompare(dateOf(b.earlier) ?? ''));
}

/** Whether a text is of a later day than one of the same place. */
function isLater(later: PolicyDocument, earlier: PolicyDocument): boolean {
  const [first, second] = [dateOf(earlier), dateOf(later)];
  return first !== null && second !== null && first < second && earlier.jurisdiction === later.jurisdiction;
}

/** The other texts that a sentence on what came before and after one rests on. */
function othersIn({ document, section, cites }: SummarySentence): string[] {
  if (section !== 'context') return [];
  return cites.map((cite) => readCite(cite, document).document).filter((id) => id !== document);
}
