import { yearOf } from '../../core/read/text/date.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Target } from '../../model/target.ts';
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

/** Issued documents that plan for years not over when the newest text came, and that no text repeals. */
export const plansInForce = derived((): readonly PolicyDocument[] => {
  const year = newestYear();
  const isCurrent = ({ id, status, period }: PolicyDocument) =>
    status !== 'draft' &&
    period !== null &&
    (year === null || String(period.to) >= year) &&
    !portal.citationsTo(id).some(({ relation }) => relation === 'repeals');
  return documents.filter(isCurrent).toReversed().slice(0, most);
});

/** The next years in which targets of issued texts fall due, from that of the newest text on. */
export const yearsToCome = derived((): readonly DueYear[] => {
  const from = newestYear();
  const isAhead = ({ deadline, recurrence }: Target) =>
    recurrence === null && deadline !== null && from !== null && yearOf(deadline) >= from;
  const ahead = targets.filter((target) => isAhead(target) && portal.documentOf(target).status !== 'draft');
  const byYear = Map.groupBy(ahead, ({ deadline }) => yearOf(deadline ?? ''));
  return [...byYear]
    .map(([year, own]) => ({ year, count: own.length }))
    .toSorted((a, b) => a.year.localeCompare(b.year));
});
