import type { Citation } from '../../model/citation.ts';
import { foldTitle } from '../../lexicon/fold.ts';

/** A document, law, plan or standard that texts cite, with every place that does. */
export interface Work {
  /** What tells it from every other: the id of a document of this portal, else its number or title, folded. */
  readonly key: string;
  /** Title as first printed, without 《》; null where only its number is given. */
  readonly title: string | null;
  readonly number: string | null;
  /** The document of this portal; null for one that is cited only. */
  readonly to: string | null;
  readonly citations: readonly Citation[];
}

/** A number says what is meant; else the title does, whatever its width, dashes and blanks. */
function keyOf({ number, title, to }: Citation): string {
  if (to !== null) return to;
  return foldTitle(number ?? title ?? '').toLowerCase();
}

/**
 * The works that citations name, each once: those of this portal first, then those that more documents
 * cite. A title that differs in a word (`（修改）`) is another work.
 */
export function worksOf(citations: readonly Citation[]): Work[] {
  return [...Map.groupBy(citations, keyOf)]
    .map(([key, own]): { work: Work; citing: number } => {
      const work = {
        key,
        title: own.find(({ title }) => title !== null)?.title ?? null,
        number: own.find(({ number }) => number !== null)?.number ?? null,
        to: own[0]?.to ?? null,
        citations: own,
      };
      return { work, citing: citingDocuments(work).length };
    })
    .toSorted((a, b) => Number(b.work.to !== null) - Number(a.work.to !== null) || b.citing - a.citing)
    .map(({ work }) => work);
}

/** A document that cites a work, and the provisions that do, each once. */
export interface CitingDocument {
  readonly document: string;
  readonly places: readonly string[];
}

/** Who cites a work, in the order of its citations. */
export function citingPlaces({ citations }: Pick<Work, 'citations'>): CitingDocument[] {
  return [...Map.groupBy(citations, ({ from }) => from.document)].map(([document, own]) => ({
    document,
    places: [...new Set(own.map(({ from }) => from.eid))],
  }));
}

/** Ids of the documents that cite a work, in the order of its citations. */
export function citingDocuments({ citations }: Pick<Work, 'citations'>): string[] {
  return [...new Set(citations.map(({ from }) => from.document))];
}

/** `《国务院关于……的通知》（国发〔2015〕17号）`. */
export function workName({ title, number }: Pick<Work, 'title' | 'number'>): string {
  if (title === null) return number ?? '';
  return `《${title}》${number === null ? '' : `（${number}）`}`;
}
