import { isOnCalendar } from './calendar.ts';
import type { Target } from '../../model/target.ts';
import { derived } from '../portal/store/derived.ts';
import { timeline } from './timeline-list.ts';
import { pageLength } from '../page/page-length.ts';

/** Most deadlines in one calendar, where there is one a year besides. */
const most = pageLength(1000);

/** The targets on the calendar of all; of a long timeline those that fall due last, and the last that come round. */
export const calendarTargets = derived((): Target[] => {
  const { list, years } = timeline();
  const dated = list.rows.filter(({ section }) => years.includes(section)).map(({ target }) => target);
  const rounds = list.rows
    .map(({ target }) => target)
    .filter((target) => target.deadline === null && isOnCalendar(target));
  return list.parts.length > 0 ? [...dated.slice(-most), ...rounds.slice(-most)] : [...dated, ...rounds];
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
