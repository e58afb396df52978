import { yearOfIssue } from '../../core/read/document-order.ts';
import { listsBy } from '../../model/lists-by.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Region, RegionKind } from '../../model/region.ts';
import { regions } from '../portal/data.ts';
import { derived } from '../portal/store/derived.ts';

const GOVERNED: ReadonlySet<RegionKind> = new Set(['province', 'city', 'district', 'county']);

/** Whether a region has a government of its own, whose documents and those of the ones above hold there. */
export function isGoverned({ kind }: Pick<Region, 'kind'>): boolean {
  return GOVERNED.has(kind);
}

/** The years in which a region was what its entry says: its first, and the first in which it is no more. */
function yearsOf({ from, until, successors }: Region): { from: number; until: number } {
  return { from: from ?? -Infinity, until: until ?? Math.min(Infinity, ...successors.map(({ year }) => year)) };
}

/** Whether there was such a region in a year; in none that is given, whether there is one now. */
export function isThen(region: Region, year: number | null): boolean {
  return isBetween(region, year ?? Infinity, year ?? Infinity);
}

/** Whether there was such a region at some time between two years. */
export function isBetween(region: Region, first: number, last: number): boolean {
  const { from, until } = yearsOf(region);
  return from <= last && (first < until || (first === Infinity && until === Infinity));
}

const byName = derived(() => listsBy(regions.filter(isGoverned), ({ aliases }) => aliases));

/** The region that a document is of, as the registry has it in the year of its issue; null where that is not in it. */
export function placeOfDocument(document: PolicyDocument): Region | null {
  if (document.jurisdiction === null) return null;
  return byName()(document.jurisdiction).find((region) => isThen(region, yearOfIssue(document))) ?? null;
}
