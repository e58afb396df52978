import type { Correction, CorrectionKind } from '../../model/correction.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import { corrections, documents, gazettes } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, derivedOf, fact } from '../portal/store/derived.ts';
import { statusLabels } from '../page/labels.ts';
import { cleanReader, rawContext, type Context } from './context.ts';
import { readSourceText } from '../data/raw-source.ts';

/** A document or a gazette issue, whose part of a file holds corrections. */
export interface Holder {
  id: string;
  title: string;
  /** Short name for tables: its number where it has one. */
  short: string;
  isGazette: boolean;
  file: string;
}

function documentHolder({ id, title, number, status, source }: PolicyDocument): Holder {
  const named = status === 'draft' ? `${title}（${statusLabels.draft}）` : title;
  return { id, title: named, short: number ?? named, isGazette: false, file: source.file };
}

function gazetteHolder({ id, title, year, issue, source }: Gazette): Holder {
  const name = `${title}${year === null ? '' : `${String(year)}年`}${issue === null ? '' : `第${String(issue)}期`}`;
  return { id, title: name, short: name, isGazette: true, file: source.file };
}

/** Every holder in the order of the data. */
export const holders = derived((): readonly Holder[] => [
  ...documents.map(documentHolder),
  ...gazettes.map(gazetteHolder),
]);

/** The corrections of a holder in the order of its text. */
export function correctionsOf(holder: Holder): readonly Correction[] {
  return portal.correctionsOf(holder.id);
}

/** Corrections and queries that a person has reviewed. */
export function reviewedOf(holder: Holder): Correction[] {
  return correctionsOf(holder).filter(({ kind }) => kind !== null);
}

/** Corrections that a rule had a part in. */
export function ruledOf(holder: Holder, rule: string): Correction[] {
  return correctionsOf(holder).filter(({ rules }) => rules.includes(rule));
}

/** The holders whose corrections a person has reviewed. */
export const reviewedHolders = derived(() => holders().filter((holder) => reviewedOf(holder).length > 0));

/** Where nobody has corrected any text, a count of corrections says nothing. */
export const isReviewedAnywhere = fact('reviewed', () => corrections.some(({ kind }) => kind !== null));

/** How many reviewed corrections of a kind a holder has. */
export function countKind(holder: Holder, kind: CorrectionKind): number {
  return correctionsOf(holder).filter((correction) => correction.kind === kind).length;
}

/** What a person has done with the text of a document or gazette issue, and where the ledger tells it. */
export interface Review {
  /** Number of corrections. */
  readonly corrected: number;
  readonly queries: readonly Correction[];
  readonly path: string;
}

/** The review of a text; the ledger has a place for every text that a person has corrected or queried. */
export function reviewOf(id: string): Review {
  const reviewed = portal.correctionsOf(id).filter(({ kind }) => kind !== null);
  const queries = reviewed.filter(({ kind }) => kind === 'query');
  return {
    corrected: reviewed.length - queries.length,
    queries,
    path: reviewed.length > 0 ? `/corrections/#${id}` : '/corrections/',
  };
}

/** Path of the page of a holder's text, or of the place of one of its provisions. */
export function holderPath({ id, isGazette }: Holder, eid?: string): string {
  return `/${isGazette ? 'gazettes' : 'documents'}/${id}/${eid === undefined ? '' : `#${eid}`}`;
}

/** Every rule of the ledger, by its number of repairs, the most frequent first. */
export function rulesInUse(): { rule: string; total: number; holders: { holder: Holder; count: number }[] }[] {
  const rules = new Set(corrections.flatMap((correction) => correction.rules));
  return [...rules]
    .map((rule) => {
      const counts = holders()
        .map((holder) => ({ holder, count: ruledOf(holder, rule).length }))
        .filter(({ count }) => count > 0);
      return { rule, total: counts.reduce((sum, { count }) => sum + count, 0), holders: counts };
    })
    .toSorted((a, b) => b.total - a.total);
}

const readerOf = derivedOf((file): ReturnType<typeof cleanReader> => {
  const own = holders()
    .filter((holder) => holder.file === file)
    .flatMap(correctionsOf);
  return cleanReader(readSourceText(file), own);
});

/** A correction as it stands in the raw file and in the published text. */
export function contextsOf(holder: Holder, correction: Correction): { raw: Context; clean: Context } {
  return { raw: rawContext(readSourceText(holder.file), correction), clean: readerOf(holder.file)(correction) };
}

/** Anchor of a reviewed correction on the ledger's page. */
export function correctionAnchor({ document, raw }: Pick<Correction, 'document' | 'raw'>): string {
  return `${document}-${String(raw.start)}`;
}
