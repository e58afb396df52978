import { sum } from 'd3-array';
import type { Region } from '../../model/region.ts';
import { pageLength } from '../page/page-length.ts';
import { regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { namingsOf } from './namings.ts';

/** A district or county and how often the texts name it. */
interface District {
  readonly region: Region;
  /** Provisions and targets that name it. */
  readonly count: number;
}

/** Districts and counties of one city or province; those of today before those that are no more. */
export interface DistrictGroup {
  /** Id of the region that they lie in; null where the registry names none. */
  readonly parent: string | null;
  readonly name: string;
  readonly today: readonly District[];
  readonly former: readonly District[];
}

/** Most districts that the home page names. */
const most = pageLength(300);

/** Whether the home page names each district; else the places that they lie in. */
export function isDistrictsListed(groups: readonly DistrictGroup[]): boolean {
  return sum(groups, ({ today, former }) => today.length + former.length) <= most;
}

/** The districts and counties that the texts name, by the region that they lie in, the fullest group first. */
export function districtGroups(): DistrictGroup[] {
  const named = regions
    .filter(({ kind }) => kind === 'district' || kind === 'county')
    .map((region) => {
      const { targets, elsewhere } = namingsOf(region.id);
      return { region, count: targets.length + elsewhere.length };
    })
    .filter(({ count }) => count > 0);
  return [...Map.groupBy(named, ({ region }) => region.parent)]
    .map(([parent, own]) => ({
      parent,
      name: (parent === null ? undefined : portal.region(parent))?.name ?? '',
      today: own.filter(({ region }) => region.successors.length === 0),
      former: own.filter(({ region }) => region.successors.length > 0),
    }))
    .toSorted((a, b) => b.today.length + b.former.length - a.today.length - a.former.length);
}
