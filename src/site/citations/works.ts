import type { Citation } from '../../model/citation.ts';
import { foldTitle } from '../../lexicon/fold.ts';

/** A document, law, plan or standard that texts cite, with every place that does. */
export interface Work {
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
  return [...Map.groupBy(citations, keyOf).values()]
    .map((own): Work => ({
      title: own.find(({ title }) => title !== null)?.title ?? null,
      number: own.find(({ number }) => number !== null)?.number ?? null,
      to: own[0]?.to ?? null,
      citations: own,
    }))
    .toSorted(
      (a, b) => Number(b.to !== null) - Number(a.to !== null) || citingDocuments(b).length - citingDocuments(a).length,
    );
}

/** Works that are listed together. */
interface WorkGroup {
  readonly id: string;
  readonly label: string;
  readonly works: readonly Work[];
}

/** The works of this portal, and those that are cited only; a group without any is left out. */
export function groupWorks(works: readonly Work[]): WorkGroup[] {
  return [
    { id: 'here', label: '本站收录的', works: works.filter(({ to }) => to !== null) },
    { id: 'elsewhere', label: '本站未收录的', works: works.filter(({ to }) => to === null) },
  ].filter((group) => group.works.length > 0);
}

/** The documents that cite a work, in the order of its citations, each with its provisions that do, once. */
export function citingPlaces({ citations }: Work): { document: string; eids: string[] }[] {
  const byDocument = Map.groupBy(citations, ({ from }) => from.document);
  return [...byDocument].map(([document, own]) => ({ document, eids: [...new Set(own.map(({ from }) => from.eid))] }));
}

/** Ids of the documents that cite a work, in the order of its citations. */
export function citingDocuments({ citations }: Work): string[] {
  return [...new Set(citations.map(({ from }) => from.document))];
}

/** `《国务院关于……的通知》（国发〔2015〕17号）`. */
export function workName({ title, number }: Pick<Work, 'title' | 'number'>): string {
  if (title === null) return number ?? '';
  return `《${title}》${number === null ? '' : `（${number}）`}`;
}
