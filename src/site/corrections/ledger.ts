import { sum } from 'd3-array';
import type { Correction, CorrectionKind } from '../../model/correction.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Gazette } from '../../model/gazette.ts';
import { documents, gazettes } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived, derivedOf, fact } from '../portal/store/derived.ts';
import { keptOf } from '../portal/store/kept.ts';
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
  issuedOn: string | null;
  publishedOn: string | null;
}

function documentHolder({ id, title, number, status, source, issuedOn, publishedOn }: PolicyDocument): Holder {
  const named = status === 'draft' ? `${title}（${statusLabels.draft}）` : title;
  return { id, title: named, short: number ?? named, isGazette: false, file: source.file, issuedOn, publishedOn };
}

function gazetteHolder({ id, title, year, issue, source, publishedOn }: Gazette): Holder {
  const name = `${title}${year === null ? '' : `${String(year)}年`}${issue === null ? '' : `第${String(issue)}期`}`;
  return { id, title: name, short: name, isGazette: true, file: source.file, issuedOn: null, publishedOn };
}

/** Every holder in the order of the data. */
export const holders = derived((): readonly Holder[] => [
  ...documents.map(documentHolder),
  ...gazettes.map(gazetteHolder),
]);

/** The document or gazette issue of that id; throws where there is none. */
export function holderCalled(id: string | undefined): Holder {
  const document = portal.document(id ?? '');
  if (document !== undefined) return documentHolder(document);
  const gazette = portal.gazette(id ?? '');
  if (gazette !== undefined) return gazetteHolder(gazette);
  throw new RangeError(`no text is called ${id ?? ''}`);
}

/** The corrections of a holder in the order of its text. */
export function correctionsOf(holder: Holder): readonly Correction[] {
  return portal.correctionsOf(holder.id);
}

/** Corrections and queries that a person has reviewed. */
export function reviewedOf(holder: Holder): Correction[] {
  return correctionsOf(holder).filter(({ kind }) => kind !== null);
}

/** The corrections of a text in brief. */
interface CorrectionsInBrief {
  readonly count: number;
  /** Those that a person has reviewed: few, of very many. */
  readonly reviewed: readonly Correction[];
  /** How many each rule had a part in. */
  readonly rules: readonly (readonly [rule: string, count: number])[];
}

const briefOf = keptOf('corrections in brief', (id): CorrectionsInBrief => {
  const own = portal.correctionsOf(id);
  const used = own.flatMap(({ rules }) => [...new Set(rules)]);
  return {
    count: own.length,
    reviewed: own.filter(({ kind }) => kind !== null),
    rules: [...Map.groupBy(used, (rule) => rule)].map(([rule, each]) => [rule, each.length] as const),
  };
});

/** The corrections of a holder in brief. */
export function correctionsInBrief({ id }: Pick<Holder, 'id'>): CorrectionsInBrief {
  return briefOf(id);
}

/** Reviewed corrections of all texts. */
export const reviewedCorrections = derived((): readonly Correction[] =>
  holders().flatMap((holder) => correctionsInBrief(holder).reviewed),
);

/** The holders whose corrections a person has reviewed. */
export const reviewedHolders = derived(() => holders().filter((each) => correctionsInBrief(each).reviewed.length > 0));

/** Where nobody has corrected any text, a count of corrections says nothing. */
export const isReviewedAnywhere = fact('reviewed', () => reviewedCorrections().length > 0);

/** How many reviewed corrections of a kind a holder has. */
export function countKind(holder: Holder, kind: CorrectionKind): number {
  return correctionsOf(holder).filter((correction) => correction.kind === kind).length;
}

/** Path of the page of a holder's text, or of the place of one of its provisions. */
export function holderPath({ id, isGazette }: Holder, eid?: string): string {
  return `/${isGazette ? 'gazettes' : 'documents'}/${id}/${eid === undefined ? '' : `#${eid}`}`;
}

/** A rule with its number of repairs, in all and in each text that has some. */
export interface RuleInUse {
  readonly rule: string;
  readonly total: number;
  readonly holders: readonly { readonly holder: Holder; readonly count: number }[];
}

/** Every rule of the ledger, by its number of repairs, the most frequent first. */
export function rulesInUse(): RuleInUse[] {
  const rules = new Map<string, { holder: Holder; count: number }[]>();
  for (const holder of holders()) {
    for (const [rule, count] of correctionsInBrief(holder).rules) {
      const own = rules.get(rule) ?? [];
      rules.set(rule, own);
      own.push({ holder, count });
    }
  }
  return [...rules]
    .map(([rule, own]) => ({ rule, total: sum(own, ({ count }) => count), holders: own }))
    .toSorted((a, b) => b.total - a.total);
}

const readerOf = derivedOf((file): ReturnType<typeof cleanReader> => {
  const own = [
    ...portal.documentsFrom(file).map(documentHolder),
    ...portal.gazettesFrom(file).map(gazetteHolder),
  ].flatMap(correctionsOf);
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
