import { yearOfIssue } from '../../core/read/document-order.ts';
import type { Reach } from '../../core/portal/reach/reach.ts';
import { yearOf } from '../../core/read/text/date.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Region, RegionKind } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { isBetween } from './places.ts';

/** A group of places that a goal may be for: each in a place, or the whole of it, where null stands for the nation. */
export interface Bound {
  readonly bearing: 'each' | 'whole';
  /** The kind of which it is each; null for each of some kind, and for the whole. */
  readonly kind: RegionKind | null;
  readonly place: Region | null;
}

/** `点名`, `各区县`, `全市`: how a reader of a region's page is told. */
export function boundLabel({ bearing, kind, place }: Bound): string {
  if (bearing === 'each') return kind === null ? eachIn(place) : eachOf(kind);
  return `全${place === null ? '国' : (place.name.at(-1) ?? '')}`;
}

function eachOf(kind: RegionKind): string {
  if (kind === 'city') return '各市';
  return kind === 'province' ? '各省' : '各区县';
}

/** What the page of a place calls those in it. */
function eachIn(place: Region | null): string {
  if (place?.kind === 'city') return '各区县';
  return place?.kind === 'province' ? '各市县' : '各地';
}

/** `全市（杭州市）`, `各区县（杭州市，区）`: the same by itself. */
export function boundName(bound: Bound): string {
  const where = bound.place?.name;
  const kind = bound.kind === 'county' ? '县、县级市' : bound.kind === 'district' ? '区' : null;
  const inside = [where, kind].filter((part) => part !== undefined && part !== null).join('的');
  return inside === '' ? boundLabel(bound) : `${boundLabel(bound)}（${inside}）`;
}

/** Name of a group in addresses: `whole-hangzhou`, `each-hangzhou-district`. */
export function boundKey({ bearing, kind, place }: Bound): string {
  return [bearing, place?.id ?? 'nation', ...(kind === null ? [] : [kind])].join('-');
}

/** The groups that a goal of a place is for; none for one that names regions or is for a part. */
export function boundsOf(reach: Reach, place: Region | null): Bound[] {
  if (reach.of === 'whole') return [{ bearing: 'whole', kind: null, place }];
  if (reach.of === 'each') return [null, ...reach.kinds].map((kind) => ({ bearing: 'each', kind, place }));
  return [];
}

/** Whether a region was there at some time from the year of a document to the deadline of its goal. */
export function isInItsTime(region: Region, document: PolicyDocument, { deadline }: Pick<Target, 'deadline'>): boolean {
  const issued = yearOfIssue(document) ?? document.period?.from ?? null;
  const due = deadline === null ? null : Number(yearOf(deadline));
  const first = issued ?? due ?? Infinity;
  return isBetween(region, first, Math.max(first, due ?? first));
}
