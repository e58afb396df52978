import { shortened } from '../../core/read/text/cut.ts';
import { dayOf } from '../../core/read/document-order.ts';
import type { Change } from '../../model/change.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { changedPath, changeInWords } from '../changes/changes.ts';
import { changeKindLabels } from '../changes/labels.ts';
import type { Portal } from '../portal/interface.ts';
import { publisherName } from '../portal/profile.ts';
import { quoteOnLine } from '../provisions/quote-line.ts';
import { goalBesideMetric, metricInPlace, timeInWords } from '../targets/labels.ts';
import type { FeedEntry } from './atom.ts';

/** What entries are made from. */
export type FeedSource = Pick<Portal, 'document' | 'changesOf'>;

/** What a subtitle says of the days of a feed. */
export const daysInWords = '日期为本站收录或变动之日；没有写明收录日期的，依文件日期';

const longestTitle = 60;

/** The day from which a document is told of: that on which it came here, else its own; null where neither is known. */
export function dayHere(document: PolicyDocument): string | null {
  return document.addedOn ?? dayOf(document);
}

/** `《某规划》（某政发〔2020〕1号）` */
function documentName({ title, number }: Pick<PolicyDocument, 'title' | 'number'>): string {
  return `《${title}》${number === null ? '' : `（${number}）`}`;
}

/** Entries for rows, each on the day of its document; those of a document without a day are left out. */
export function entriesOf<Row extends { document: string }>(
  rows: readonly Row[],
  source: FeedSource,
  write: (row: Row, document: PolicyDocument) => Pick<FeedEntry, 'path' | 'title' | 'summary' | 'category'>,
): FeedEntry[] {
  return rows.flatMap((row): FeedEntry[] => {
    const document = source.document(row.document);
    const date = document === undefined ? null : dayHere(document);
    if (document === undefined || date === null) return [];
    return [{ ...write(row, document), date, authors: document.issuers }];
  });
}

/** What is told of a target. */
export function targetEntry(target: Target, source: PolicyDocument) {
  const goal = goalBesideMetric(target);
  const time = timeInWords(target);
  return {
    path: `/targets/${target.id}/`,
    title: `${metricInPlace(target)}：${goal}${time === null || time === goal ? '' : `（${time}）`}`,
    summary: `${quoteOnLine(target)} —— ${documentName(source)}`,
  };
}

/** What is told of a provision. */
export function provisionEntry(provision: Provision, source: PolicyDocument) {
  const words = provisionWords(provision).replace(/\s+/gu, ' ');
  return {
    path: `/documents/${source.id}/#${provision.eid}`,
    title: provision.heading ?? shortened(words, longestTitle),
    summary: `${words} —— ${documentName(source)}`,
  };
}

/** What is told of a change. */
export function changeEntry(change: Change): FeedEntry {
  const { id, on, kind, title } = change;
  return {
    id: `/changes/${id}`,
    path: changedPath(change),
    title: `${changeKindLabels[kind]}：${title}`,
    date: on,
    authors: [publisherName],
    summary: changeInWords(change) || `${changeKindLabels[kind]}：《${title}》。`,
    category: changeKindLabels[kind],
  };
}

/** A place of a text; without an eId the whole text. */
export interface Place {
  readonly document: string;
  readonly eid?: string;
}

/** What was done to texts since they came, as far as it touches one of some places or a whole text of theirs. */
export function changesAt(places: readonly Place[], { changesOf }: Pick<FeedSource, 'changesOf'>): FeedEntry[] {
  return [...Map.groupBy(places, ({ document }) => document)].flatMap(([document, own]) => {
    const eids = new Set(own.map(({ eid }) => eid));
    const touches = ({ places: corrected }: Change) =>
      corrected.length === 0 || eids.has(undefined) || corrected.some(({ eid }) => eid !== null && eids.has(eid));
    return changesOf(document)
      .filter((change) => change.kind !== 'added' && touches(change))
      .map(changeEntry);
  });
}
