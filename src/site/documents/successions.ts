import { readCite, type SummarySentence } from '../../model/summary.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { dateOf } from '../../core/read/document-order.ts';
import { documents, summaries } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';

/** A text that takes up where an earlier one of the same place stood, as the editor's 前因后果 tells it. */
export interface Succession {
  readonly earlier: PolicyDocument;
  readonly later: PolicyDocument;
  /** Where the summaries say so. */
  readonly sentences: readonly SummarySentence[];
}

/** Pairs of dated texts of one place that a summary names together, in the order of time. */
export function successions(): Succession[] {
  const told = summaries.flatMap((sentence) =>
    othersIn(sentence).flatMap((other) => pairOf(sentence.document, other).map((pair) => ({ ...pair, sentence }))),
  );
  const place = new Map(documents.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: PolicyDocument) => place.get(id) ?? documents.length;
  return [...Map.groupBy(told, ({ earlier, later }) => `${earlier.id} ${later.id}`).values()]
    .flatMap(([first, ...others]): Succession[] =>
      first === undefined
        ? []
        : [
            {
              earlier: first.earlier,
              later: first.later,
              sentences: [first, ...others].map(({ sentence }) => sentence),
            },
          ],
    )
    .toSorted((a, b) => placeOf(a.earlier) - placeOf(b.earlier) || placeOf(a.later) - placeOf(b.later));
}

/** The texts that a sentence on what came before and after its own rests on besides. */
function othersIn({ document, section, cites }: SummarySentence): string[] {
  if (section !== 'context') return [];
  return [...new Set(cites.map((cite) => readCite(cite, document).document))].filter((other) => other !== document);
}

/** Two dated texts of one place in the order of time; none where they are not. */
function pairOf(...ids: [string, string]): Pick<Succession, 'earlier' | 'later'>[] {
  const [one, other] = ids.map((id) => portal.document(id));
  if (!one || !other || one.jurisdiction !== other.jurisdiction) return [];
  const [first, second] = [dateOf(one), dateOf(other)];
  if (first === null || second === null || first === second) return [];
  return [first < second ? { earlier: one, later: other } : { earlier: other, later: one }];
}
