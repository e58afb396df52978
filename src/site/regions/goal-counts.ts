import { group, sort } from 'd3-array';
import { yearOf } from '../../core/read/text/date.ts';
import type { Region } from '../../model/region.ts';
import { boundKey, boundLabel, type Bound } from './bearing.ts';
import type { RegionGoal } from './goals.ts';

/** Goals of one kind of bearing and place: those that name a region, or those for one group that it is in. */
export interface GoalColumn {
  /** `点名`, `全市`. */
  readonly label: string;
  /** Name of the place whose texts set them; null where they name the region itself. */
  readonly place: string | null;
  readonly goals: readonly RegionGoal[];
  /** Path of the explorer with exactly these. */
  readonly path: string;
}

/** The columns of a region's goals, in the order of the goals. Drafts are counted in none, but for what names it. */
export function goalColumns(region: Region, goals: readonly RegionGoal[]): GoalColumn[] {
  const counted = goals.filter(({ bound, isDraft }) => bound === null || !isDraft);
  const columns = group(counted, ({ bound }) => (bound === null ? '' : boundKey(bound)));
  return [...columns].map(([key, own]) => {
    const bound: Bound | null = own[0]?.bound ?? null;
    return {
      label: bound === null ? '点名' : boundLabel(bound),
      place: bound === null ? null : (bound.place?.name ?? '国家'),
      goals: own,
      path: bound === null ? `/targets/?region=${region.id}` : `/targets/?reach=${key}`,
    };
  });
}

/** Goals due in a year, column by column. */
export interface YearRow {
  /** Null for those without a deadline. */
  readonly year: string | null;
  readonly counts: readonly number[];
}

/** How many goals of each column are due by year, the last year first; those without a deadline at the end. */
export function yearRows(columns: readonly GoalColumn[]): YearRow[] {
  const yearOfGoal = ({ target: { deadline } }: RegionGoal) => (deadline === null ? null : yearOf(deadline));
  const counts = columns.map(({ goals }) => Map.groupBy(goals, yearOfGoal));
  const years = new Set(counts.flatMap((own) => [...own.keys()]));
  return sort(years, (year) => -Number(year ?? 0)).map((year) => ({
    year,
    counts: counts.map((own) => own.get(year)?.length ?? 0),
  }));
}

/** The explorer with the goals of a column that are due in a year. */
export function yearPath({ path }: GoalColumn, year: string | null): string {
  return `${path}&year=${year ?? 'none'}`;
}
