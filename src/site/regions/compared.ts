import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { pageLength } from '../page/page-length.ts';
import { partList, type PartedList } from '../page/parts.ts';
import { regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import { districtGroups, type DistrictGroup } from './districts.ts';
import { namingsOf } from './namings.ts';

/** One measure of a provision, with the goals that it sets for each district that it names. */
export interface ComparedMeasure {
  readonly group: DistrictGroup;
  /** What is measured, without the names of the districts. */
  readonly measure: string;
  /** Any of its goals: where it stands, and under which heading. */
  readonly first: Target;
  readonly goals: ReadonlyMap<string, readonly Target[]>;
}

/** Most measures on a page. */
const most = pageLength(400);

/** What the texts ask of districts by their names, measure by measure, for districts of one city or province that can be compared. */
export const comparedList = derived((): PartedList<ComparedMeasure> =>
  partList(
    districtGroups().flatMap((group) => measuresOf(group)),
    {
      path: '/regions/compare/',
      most,
      partOf: ({ group: { parent, name } }) => ({ id: `in_${parent ?? 'none'}`, title: name === '' ? '其他' : name }),
    },
  ),
);

/** The districts of a group that a text sets a goal for by name, those of today first. */
export function comparedDistricts({ today, former }: DistrictGroup): Region[] {
  return [...today, ...former].flatMap(({ region }) => (namingsOf(region.id).targets.length > 0 ? [region] : []));
}

function measuresOf(group: DistrictGroup): ComparedMeasure[] {
  const districts = comparedDistricts(group);
  if (districts.length < 2) return [];
  const named = districts.flatMap((region) => namingsOf(region.id).targets.map((target) => ({ region, target })));
  const measures = Map.groupBy(named, ({ target }) => [target.document, target.provision, measureOf(target)].join(' '));
  return [...measures.values()].flatMap((own) => {
    const [entry] = own;
    if (entry === undefined) return [];
    const byRegion = Map.groupBy(own, ({ region }) => region.id);
    const goals = new Map([...byRegion].map(([id, each]) => [id, each.map(({ target }) => target)]));
    return [{ group, measure: measureOf(entry.target), first: entry.target, goals }];
  });
}

/** What is dealt out to each: `完成红西河、庙桥港等` of `下城区完成红西河、庙桥港等市区河道综保整治`. */
const SHARE = /^(?:完成)?[^，；]*、[^，；]*?等/u;

/** The metric of a target without the one district that it is limited to, and without what that one has to do of it. */
function measureOf({ metric, scope, scopeId }: Target): string {
  if (scope === null || scopeId === null) return metric;
  const names = [scope, ...(portal.region(scopeId)?.aliases ?? [])];
  const own = names.reduce((words, name) => (words.startsWith(name) ? words.replace(name, '') : words), metric);
  const common = own === metric ? own : own.replace(SHARE, '');
  return common === '' ? metric : common;
}

/** Paths by district, where it is set beside the others. */
const paths = derived(() => {
  const list = comparedList();
  return new Map(
    list.rows.flatMap((row) =>
      [...row.goals.keys()].map((id) => [id, list.pages.length === 0 ? list.path : partPath(row)]),
    ),
  );
});

function partPath(row: ComparedMeasure): string {
  const list = comparedList();
  return list.parts.find(({ pages }) => pages.some(({ rows }) => rows.includes(row)))?.path ?? list.path;
}

/** Path of the page where a district is set beside the others; null for a region that is on none. */
export function comparePath({ id }: Pick<Region, 'id'>): string | null {
  const path = paths().get(id);
  return path === undefined ? null : `${path}?a=${id}`;
}

/** Districts that can be compared, each with the path of its page. */
export function comparable(): { region: Region; path: string }[] {
  return regions.flatMap((region) => {
    const path = paths().get(region.id);
    return path === undefined ? [] : [{ region, path }];
  });
}
