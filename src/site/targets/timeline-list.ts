import { sum } from 'd3-array';
import type { Target } from '../../model/target.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type ListPage, type PartedList } from '../page/parts.ts';
import { targets } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';
import { entryOf, recurringDuties, timelineYears, type TimelineEntry } from './timeline.ts';

/** A part of the timeline under a heading: a year, or duties that come round. */
interface TimelineSection {
  /** Id of its heading: `y-2020`, `reports`. */
  readonly id: string;
  readonly name: string;
  readonly entries: readonly TimelineEntry[];
  readonly count: number;
}

/** A target under a heading of the timeline. */
interface TimelineRow {
  readonly section: TimelineSection;
  readonly entry: TimelineEntry;
  readonly target: Target;
}

/** The timeline: years with their days, then the duties that come round. */
export interface Timeline {
  readonly years: readonly TimelineSection[];
  readonly rounds: readonly TimelineSection[];
  /** All of it on one page, or each section on pages of its own. */
  readonly list: PartedList<TimelineRow>;
}

/** Most targets on a page. */
const most = pageLength(1000);

export const timeline = derived((): Timeline => {
  const duties = recurringDuties(targets);
  const years = timelineYears(targets).map(({ year, entries }) => sectionOf(`y-${year}`, `${year}年`, entries));
  const rounds = [
    sectionOf('reports', '定期公布与报告', duties.reports),
    sectionOf('rounds', '其他例行任务', duties.others),
  ].filter(({ count }) => count > 0);
  const rows = [...years, ...rounds].flatMap(rowsOf);
  const list = partList(rows, { path: '/timeline/', most, partOf: ({ section }) => partOf(section) });
  return { years, rounds, list };
});

/** Path of a heading of the timeline, by its id: `y-2020`, `t-2020-12`, `reports`; `recurring` for all that comes round. */
export function timelinePath(id: string): string {
  const { list } = timeline();
  const row = places().get(id);
  return `${row === undefined ? list.path : list.pathOf(row)}#${id}`;
}

/** The first row under each heading. */
const places = derived(() => {
  const first = new Map<string, TimelineRow>();
  for (const row of timeline().list.rows)
    for (const { id } of [row.section, row.entry]) if (!first.has(id)) first.set(id, row);
  return first;
});

/** What stands on a page, under its headings. */
export function entriesOn({ rows }: Pick<ListPage<TimelineRow>, 'rows'>): TimelineEntry[] {
  return [...Map.groupBy(rows, ({ entry }) => entry)].map(([{ id, label }, own]) =>
    entryOf(
      id,
      label,
      own.map(({ target }) => target),
    ),
  );
}

function sectionOf(id: string, name: string, entries: readonly TimelineEntry[]): TimelineSection {
  return { id, name, entries, count: sum(entries, ({ count }) => count) };
}

function rowsOf(section: TimelineSection): TimelineRow[] {
  return section.entries.flatMap((entry) =>
    entry.groups.flatMap((group) => group.targets.map((target) => ({ section, entry, target }))),
  );
}

/** `y-2020` is the part `year_2020`, `reports` the part `rounds_reports`. */
function partOf({ id, name }: TimelineSection): { id: string; title: string } {
  return { id: id.startsWith('y-') ? id.replace('y-', 'year_') : `rounds_${id}`, title: name };
}
