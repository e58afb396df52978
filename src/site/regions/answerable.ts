import type { Body } from '../../model/body.ts';
import type { Mandate } from '../../model/mandate.ts';
import type { Region } from '../../model/region.ts';
import { bodies, regions } from '../portal/data.ts';
import { portal } from '../portal/portal.ts';
import { regionsAbove } from './regions.ts';

/** General duties of a body: its own, and for the government of a district or county those of all such together. */
export function generalDutiesOf(body: Body): Mandate[] {
  const region = regions.find(
    (each) => body.kind === 'government' && answerableFor(each).some(({ id }) => id === body.id),
  );
  const together = region ? answerableFor(region).filter(({ kind }) => kind === 'collective') : [];
  return [body, ...together].flatMap(({ id }) => portal.mandatesOf(id));
}

/** Bodies that answer for a district or county: its own government, and those named together with all others. */
export function answerableFor(region: Region): Body[] {
  if (region.kind !== 'district' && region.kind !== 'county') return [];
  const above = new Set(regionsAbove(region).map(({ name }) => name));
  const seats = new Set(region.aliases.map((name) => `${name}政府`));
  return bodies.filter(({ kind, name, jurisdiction, aliases }) => {
    if (jurisdiction === null || !above.has(jurisdiction)) return false;
    if (kind === 'collective') return /[区县]|各级/u.test(name);
    return kind === 'government' && aliases.some((alias) => seats.has(alias.name));
  });
}
