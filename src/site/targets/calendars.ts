import type { Target } from '../../model/target.ts';
import { derived } from '../portal/store/derived.ts';
import { timeline } from './timeline-list.ts';
import { pageLength } from '../page/page-length.ts';

/** Most deadlines in one calendar, where there is one a year besides. */
const most = pageLength(1000);

/** The targets whose deadlines the calendar of all holds; of a long timeline those that fall due last. */
export const calendarTargets = derived((): Target[] => {
  const { list, years } = timeline();
  const dated = list.rows.filter(({ section }) => years.includes(section)).map(({ target }) => target);
  return list.parts.length > 0 ? dated.slice(-most) : dated;
});

/** The targets of each year that has a calendar of its own, by the step of its address. */
export const yearCalendars = derived(
  (): ReadonlyMap<string, readonly Target[]> =>
    new Map(
      timeline()
        .list.parts.filter(({ id }) => id.startsWith('year_'))
        .map(({ id, pages }) => [id, pages.flatMap(({ rows }) => rows.map(({ target }) => target))]),
    ),
);
