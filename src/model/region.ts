import { z } from 'zod';
import { successionSchema } from './body.ts';
import { idSchema } from './document.ts';
import { customIssue, missingReference, selfReference, type Wording } from './wording.ts';
import { say } from './field-description.ts';

/**
 * Kinds of region. `district` is a 市辖区, `county` a 县 or a county-level city, `area` several of them under
 * one name (杭嘉湖地区), `zone` a development zone or a special area, `river` a river or canal with its basin,
 * `lake` a lake or reservoir with its basin, `bay` a bay or harbour of the sea, `reserve` a nature reserve,
 * wetland or scenic area.
 */
const regionKindSchema = z.enum([
  'province',
  'city',
  'district',
  'county',
  'area',
  'zone',
  'river',
  'lake',
  'bay',
  'reserve',
]);
export type RegionKind = z.infer<typeof regionKindSchema>;

/** A column or row of a tile grid, from 1. */
const tileStep = z.int().min(1).max(12);

/** A region that texts name, an entry of `content/registry/regions.yaml`. */
export const regionSchema = z.strictObject({
  id: idSchema.meta(say('本站固定编号', 'Stable id, used in URLs')),
  /** Official name; with the years that it held in brackets where another region has the same name. */
  name: z.string().min(1).meta(say('名称', 'Official name')),
  kind: regionKindSchema.meta(
    say(
      '种类：行政区、园区、流域、湖库、海湾、保护地等',
      'Kind: administrative area, zone, basin, lake, bay or reserve',
    ),
  ),
  parent: idSchema
    .nullable()
    .meta(
      say('所在地区的编号；跨省的为空', 'Region that it lies in; null where it crosses the borders of the province'),
    ),
  aliases: z.array(z.string().min(1)).min(1).meta(say('文件中的称呼，含本名', 'Names as printed, its own included')),
  /** Names that count only in an enumeration of districts (`上城、拱墅、西湖、滨江`): alone they mean something else. */
  listedAs: z
    .array(z.string().min(1))
    .default([])
    .meta(say('只在列举各区时才算的简称', 'Short names that count only in an enumeration of districts')),
  /** First year in which the names mean this region; null for always. */
  from: z
    .int()
    .nullable()
    .default(null)
    .meta(say('名称自何年起指此地区', 'First year in which the names mean this region')),
  /** First year in which they no longer do; null for never. */
  until: z
    .int()
    .nullable()
    .default(null)
    .meta(say('名称自何年起不再指此地区', 'First year in which they no longer do')),
  /** Editorial reason for joining the names, or for parting the region from another; null where it goes without. */
  reason: z
    .string()
    .nullable()
    .default(null)
    .meta(say('归并或分立的理由', 'Editorial reason for joining the names, or for keeping it apart')),
  tile: z
    .strictObject({
      column: tileStep.meta(say('列', 'Column')),
      row: tileStep.meta(say('行', 'Row')),
    })
    .nullable()
    .default(null)
    .meta(
      say(
        '方格图上的位置，编者按大致方位排定；不是地图，没有排定的为空',
        'Place in the tile grid of the regions beside it; editorial, by rough direction; null where none is given',
      ),
    ),
  origin: z
    .enum(['registry', 'derived'])
    .default('registry')
    .meta(
      say(
        '来源：registry 编者的名录，derived 由全国行政区划识别，未经核对',
        'registry: the registry of the editors; derived: the national list of divisions, checked by nobody',
      ),
    ),
  successors: z.array(successionSchema).default([]).meta(say('沿革：承继者', 'What took its place, or its work')),
});
export type Region = z.infer<typeof regionSchema>;

/** A region as the registry has it. */
const registeredRegionSchema = regionSchema.extend({
  /** Names that hold one of its own and are called after it, and lie elsewhere or are of another kind: 城关新村. */
  namesakes: z.array(z.string().min(1)).optional(),
  /** Column and row: `[3, 1]`. */
  tile: z
    .tuple([tileStep, tileStep])
    .transform(([column, row]) => ({ column, row }))
    .nullable()
    .default(null),
});
export type RegisteredRegion = z.infer<typeof registeredRegionSchema>;

/** What holds of the registry as a whole: ids are unique, references exist, a name means one region in a year. */
export const regionRegistrySchema = z.array(registeredRegionSchema).superRefine((regions, context) => {
  const report = (index: number, wording: Wording) => {
    context.addIssue(customIssue([index], wording));
  };
  const ids = new Set(regions.map(({ id }) => id));
  if (ids.size < regions.length) report(0, { zh: '有编号用了两次', en: 'an id is used twice' });
  for (const [index, region] of regions.entries()) {
    for (const id of [region.parent, ...region.successors.map((successor) => successor.id)]) {
      if (id !== null && !ids.has(id)) report(index, missingReference(region.id, id, ids));
      if (id === region.id) report(index, selfReference(id));
    }
    const beside = regions.slice(index + 1).find((other) => isOnTileOf(region, other));
    if (beside !== undefined)
      report(index, {
        zh: `${region.id} 与 ${beside.id} 的 tile 是同一格`,
        en: `${region.id} and ${beside.id} have one tile`,
      });
    const names = new Set(region.aliases);
    for (const other of regions.slice(index + 1)) {
      const shared = other.aliases.find((name) => names.has(name));
      const apart = (region.until ?? Infinity) <= (other.from ?? 0) || (other.until ?? Infinity) <= (region.from ?? 0);
      if (shared !== undefined && !apart)
        report(index, {
          zh: `“${shared}”既是 ${region.id}，又是 ${other.id}`,
          en: `${shared} is both ${region.id} and ${other.id}`,
        });
    }
  }
});

/** Whether two regions that lie in one place are set on one tile of its grid. */
function isOnTileOf(a: RegisteredRegion, b: RegisteredRegion): boolean {
  if (a.parent !== b.parent || a.tile === null || b.tile === null) return false;
  return a.tile.column === b.tile.column && a.tile.row === b.tile.row;
}
