import { listsBy } from '../../model/lists-by.ts';
import type { Body } from '../../model/body.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Region } from '../../model/region.ts';
import { bodies, regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { derived } from '../portal/store/derived.ts';
import { regionsAbove } from './regions.ts';

/** Bodies and regions by the names under which a region has its government, with their places in the registries. */
const seats = derived(() => ({
  governments: listsBy([...bodies.entries()], ([, { kind, aliases }]) =>
    kind === 'government' ? aliases.map(({ name }) => name) : [],
  ),
  collectives: listsBy([...bodies.entries()], ([, { kind, name, jurisdiction }]) =>
    kind === 'collective' && jurisdiction !== null && /[区县]|各级/u.test(name) ? [jurisdiction] : [],
  ),
  regions: listsBy([...regions.entries()], ([, region]) => (isDistrict(region) ? seatsOf(region) : [])),
}));

/** General duties of a body: its own, and for the government of a district or county those of all such together. */
export function generalDutiesOf(body: Body): Mandate[] {
  const [region] = districtsUnder(body);
  const together = region ? answerableFor(region).filter(({ kind }) => kind === 'collective') : [];
  return [body, ...together].flatMap(({ id }) => portal.mandatesOf(id));
}

/** Bodies that answer for a district or county: its own government, and those named together with all others. */
export function answerableFor(region: Region): Body[] {
  if (!isDistrict(region)) return [];
  return inOrder([
    ...governmentEntries(region),
    ...regionsAbove(region).flatMap(({ name }) => seats().collectives(name)),
  ]);
}

/** The government of a district or county, where the registry of bodies has it. */
export function governmentsOf(region: Region): Body[] {
  return isDistrict(region) ? inOrder(governmentEntries(region)) : [];
}

function governmentEntries(region: Region): (readonly [place: number, body: Body])[] {
  return seatsOf(region)
    .flatMap((seat) => seats().governments(seat))
    .filter(([, body]) => governs(body, region));
}

/** Districts and counties of which a body is the government; two of one name came after each other. */
export function districtsUnder(body: Body): Region[] {
  if (body.kind !== 'government') return [];
  return inOrder(body.aliases.flatMap(({ name }) => seats().regions(name))).filter((region) => governs(body, region));
}

function isDistrict({ kind }: Region): boolean {
  return kind === 'district' || kind === 'county';
}

/** What the government of a region is called: `萧山区政府`. */
function seatsOf({ aliases }: Region): string[] {
  return aliases.map((name) => `${name}政府`);
}

/** Whether a government that is called after a region is one of a place that the region lies in. */
function governs({ jurisdiction }: Body, region: Region): boolean {
  return regionsAbove(region).some(({ name }) => name === jurisdiction);
}

/** Entries of a registry, each once, in its order. */
function inOrder<Entry>(placed: readonly (readonly [place: number, entry: Entry])[]): Entry[] {
  return [...new Map(placed).entries()].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}
