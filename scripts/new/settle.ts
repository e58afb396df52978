import { divisionPaths, openingDivisions } from '../../src/lexicon/divisions.ts';
import { nearestName } from '../../src/model/nearest.ts';
import type { Locale } from '../../src/model/wording.ts';
import { message } from '../message.ts';
import { licences, usualName, type Answers, type LicenceId } from './answers.ts';

/** What was said with the command. */
export type Said = Partial<Record<'name' | 'place' | 'publisher' | 'licence', string | undefined>>;

const NO_LICENCE = 'none';

/**
 * Settles what a new portal is: what was said is checked, and the rest is asked for.
 * @param locale language in which it is asked; null where nobody can answer, and the usual is taken
 * @throws Error for a place that the national list does not have, or a licence that is not offered
 */
export async function settle(said: Said, locale: Locale | null): Promise<Answers> {
  const place = said.place === undefined ? null : knownPlace(said.place);
  const licence = said.licence === undefined ? null : knownLicence(said.licence);
  if (locale === null)
    return {
      name: said.name ?? usualName(place),
      place,
      publisher: said.publisher ?? null,
      licence: licence === NO_LICENCE ? null : licence,
    };
  const { askFor } = await import('./ask.ts');
  return askFor({ ...said, place: said.place === undefined ? undefined : place, licence }, locale);
}

function knownPlace(given: string): string {
  const place = given.trim();
  const { divisions, length } = openingDivisions(place);
  if (divisions.length > 0 && length === place.length) return place;
  const nearest = nearestName(place, divisionPaths());
  const perhaps = nearest === null ? { zh: '', en: '' } : { zh: `（是不是 ${nearest}？）`, en: ` (${nearest}?)` };
  throw new Error(message('new/no-place', { found: place, perhaps }));
}

function knownLicence(given: string): LicenceId | typeof NO_LICENCE {
  if (given === NO_LICENCE || given in licences) return given as LicenceId | typeof NO_LICENCE;
  throw new Error(
    message('new/no-licence', { found: given, known: [...Object.keys(licences), NO_LICENCE].join(', ') }),
  );
}
