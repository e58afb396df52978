import type { Body } from '../../model/body.ts';
import { listsBy } from '../../model/lists-by.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Region } from '../../model/region.ts';
import { bodies, regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { regionsAbove } from './regions.ts';

/** General duties of a body: its own, and for the government of a district or county those of all such together. */
export function generalDutiesOf(body: Body): Mandate[] {
  const region = body.kind === 'government' ? seatedRegions(body).find((each) => governs(body, each)) : undefined;
  const together = region ? answerableFor(region).filter(({ kind }) => kind === 'collective') : [];
  return [body, ...together].flatMap(({ id }) => portal.mandatesOf(id));
}

/** Bodies that answer for a district or county: its own government, and those named together with all others. */
export function answerableFor(region: Region): Body[] {
  if (!isDistrict(region)) return [];
  const own = seatsOf(region).flatMap((seat) => governmentsSeated(seat));
  const above = regionsAbove(region).flatMap(({ name }) => collectivesOf(name));
  return [...new Set([...own.filter((body) => governs(body, region)), ...above])].sort(
    (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
}

const order = new Map(bodies.map((body, index) => [body, index]));

/** What the government of a region is called: `萧山区政府`. */
const seatsOf = ({ aliases }: Region) => aliases.map((name) => `${name}政府`);

const governmentsSeated = listsBy(bodies, ({ kind, aliases }) =>
  kind === 'government' ? aliases.map(({ name }) => name) : [],
);
const collectivesOf = listsBy(bodies, ({ kind, name, jurisdiction }) =>
  kind === 'collective' && jurisdiction !== null && /[区县]|各级/u.test(name) ? [jurisdiction] : [],
);
const regionsSeated = listsBy(regions, (region) => (isDistrict(region) ? seatsOf(region) : []));

/** The districts and counties whose government may be called as a body is, in the order of the registry. */
function seatedRegions({ aliases }: Body): Region[] {
  const found = new Set(aliases.flatMap(({ name }) => regionsSeated(name)));
  return found.size < 2 ? [...found] : regions.filter((region) => found.has(region));
}

/** Whether a government that is called after a region is one of the city that the region lies in. */
function governs({ jurisdiction }: Body, region: Region): boolean {
  return jurisdiction !== null && regionsAbove(region).some(({ name }) => name === jurisdiction);
}

function isDistrict({ kind }: Region): boolean {
  return kind === 'district' || kind === 'county';
}
