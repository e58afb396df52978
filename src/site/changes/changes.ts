import { yearOf } from '../../core/read/text/date.ts';
import type { Change, CorrectedPlace } from '../../model/change.ts';
import { printedDate } from '../page/dates.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { changes } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';

/** Most changes on a page. */
const most = pageLength(300);

/** All changes on one page, or by year; the newest first. */
export const changeList = derived((): PartedList<Change> =>
  partList(changes, {
    path: '/changes/',
    most,
    partOf: ({ on }) => ({ id: `year_${yearOf(on)}`, title: `${yearOf(on)}年` }),
  }),
);

/** Changes day by day. */
export function byDay(given: readonly Change[]): { day: string; changes: readonly Change[] }[] {
  return [...Map.groupBy(given, ({ on }) => on)].map(([on, own]) => ({ day: printedDate(on), changes: own }));
}

/** The texts that were taken down and have not come back, each with the last change that says so. */
export function withdrawnTexts(): Change[] {
  const gone = changes.filter(
    ({ kind, document }) =>
      kind === 'withdrawn' && portal.document(document) === undefined && portal.gazette(document) === undefined,
  );
  return [...new Map(gone.toReversed().map((change) => [change.document, change])).values()];
}

/** Path of the page of what was changed: of what is here no more, of the page that says so. */
export function changedPath({ document, places }: Pick<Change, 'document' | 'places'>): string {
  const [place] = places;
  const fragment = places.length === 1 && place?.eid ? `#${place.eid}` : '';
  return `/${portal.gazette(document) === undefined ? 'documents' : 'gazettes'}/${document}/${fragment}`;
}

/** Most corrected places that are shown of one change. */
const mostPlaces = 20;

/** The corrected places that are shown of a change, and how many are left out. */
export function shownPlaces({ places }: Pick<Change, 'places'>): { shown: readonly CorrectedPlace[]; more: number } {
  return { shown: places.slice(0, mostPlaces), more: Math.max(0, places.length - mostPlaces) };
}

/** What was done, in a sentence: `订正2处。附件第19项……`; empty where the kind says it all. */
export function changeInWords({ kind, note, places }: Pick<Change, 'kind' | 'note' | 'places'>): string {
  const count = kind === 'corrected' && places.length > 0 ? `文字订正${String(places.length)}处。` : '';
  return `${count}${note ?? ''}`;
}

/** What was done to a text here since it came, the newest first. */
export function laterChangesOf(document: string): Change[] {
  return portal.changesOf(document).filter(({ kind }) => kind !== 'added');
}
