import type { Provision } from '../../../model/provision.ts';
import type { ProvisionPair } from './align.ts';

/**
 * Pairs in the order of the first text. What only the second has stands behind the pair of what precedes it there or,
 * where nothing before it is paired, directly before the pair of what follows it.
 */
export function interleave(
  pairs: readonly ProvisionPair[],
  a: readonly Provision[],
  b: readonly Provision[],
): ProvisionPair[] {
  const positionsA = new Map(a.map(({ eid }, position) => [eid, position]));
  const positionsB = new Map(b.map(({ eid }, position) => [eid, position]));
  const partner = new Map(
    pairs.flatMap((pair) => (pair.a && pair.b ? [[pair.b.eid, positionsA.get(pair.a.eid) ?? -1]] : [])),
  );
  const partners = b.map(({ eid }) => partner.get(eid));
  const opening = (partners.find((position) => position !== undefined) ?? a.length) - 0.5;
  const before = (own: Provision | null): number =>
    partners.slice(0, positionsB.get(own?.eid ?? '') ?? 0).findLast((position) => position !== undefined) ?? opening;
  const keyed = pairs.map((pair) => ({
    pair,
    first: pair.a === null ? before(pair.b) : (positionsA.get(pair.a.eid) ?? -1),
    isLate: Number(pair.a === null),
    second: pair.b === null ? -1 : (positionsB.get(pair.b.eid) ?? -1),
  }));
  return keyed
    .toSorted((one, other) => one.first - other.first || one.isLate - other.isLate || one.second - other.second)
    .map(({ pair }) => pair);
}
