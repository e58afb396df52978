import { genreOf } from '../../lexicon/genres.ts';
import { yearOf } from '../../core/read/text/date.ts';
import type { PolicyDocument } from '../../model/document.ts';
import { newestYear } from '../charts/outcomes.ts';
import { documents, targets } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';

/** Most documents that are named. */
const most = 5;

/** A year in which targets fall due. */
interface DueYear {
  readonly year: string;
  readonly count: number;
}

/** Genres that say what is to be done in the years of their titles; a guide for applicants of 2026 plans nothing. */
const planning: ReadonlySet<string> = new Set(['plan', 'report']);

/** Issued plans and work reports for years not over when the newest text came, and that no text repeals. */
export const plansInForce = derived((): readonly PolicyDocument[] => {
  const year = newestYear();
  const plans = ({ kind }: PolicyDocument) => kind !== null && planning.has(genreOf(kind)?.akn ?? '');
  const isCurrent = ({ id, status, period }: PolicyDocument) =>
    status !== 'draft' &&
    period !== null &&
    (year === null || String(period.to) >= year) &&
    !portal.citationsTo(id).some(({ relation }) => relation === 'repeals');
  return documents
    .filter((document) => plans(document) && isCurrent(document))
    .toReversed()
    .slice(0, most);
});

/** The years in which targets fall due from that of the newest text on, each with as many as the list has of that year. */
export const yearsToCome = derived((): readonly DueYear[] => {
  const from = newestYear();
  const years = targets.flatMap(({ deadline }) => (deadline === null ? [] : [yearOf(deadline)]));
  return [...Map.groupBy(years, (year) => year)]
    .filter(([year]) => from !== null && year >= from)
    .map(([year, own]) => ({ year, count: own.length }))
    .toSorted((a, b) => a.year.localeCompare(b.year));
});
