import { placeKey } from '../../model/place-key.ts';
import type { Provision } from '../../model/provision.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';
import { governmentsOf } from './answerable.ts';
import { regionsNamedBy } from './reach.ts';

/** What the texts say of a region by its name. */
export interface RegionNamings {
  readonly targets: readonly Target[];
  /** Provisions that name it and set none of `targets`; titles are left out. */
  readonly elsewhere: readonly Provision[];
}

/** The targets and provisions that name a region; what holds of a wider one is not counted. */
export function namingsOf(id: string): RegionNamings {
  const region = portal.region(id);
  const naming = portal.provisionsNaming(id);
  const candidates = [
    ...naming.flatMap(({ document, eid }) => portal.targetsAt(document, eid)),
    ...(region === undefined ? [] : governmentsOf(region).flatMap((body) => portal.targetsOfBody(body.id))),
  ];
  const targets = [...new Map(candidates.map((target) => [target.id, target])).values()].filter((target) =>
    regionsNamedBy(target).includes(id),
  );
  const set = new Set(targets.map(placeKey));
  return {
    targets,
    elsewhere: naming.filter((provision) => provision.kind !== 'title' && !set.has(placeKey(provision))),
  };
}
