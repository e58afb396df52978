import {
  divisionNamesIn,
  divisionsAround,
  isWithin,
  openingDivisions,
  type Division,
} from '../../lexicon/divisions.ts';
import { provisionWords, type Provision } from '../../model/provision.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { RegisteredRegion } from '../../model/region.ts';

/** What makes another word of the name of a division: 富阳区域, 东方市场, 杭州市级. */
const goesOn = ['域', '场', '级', '间', '界', '民', '属', '直', '值'];

/**
 * The administrative divisions that a document may name, of the national list, where a portal has no registry of
 * regions: under their full names alone, with the code of GB/T 2260 as id. A county or district counts in a text of
 * its own province, and where only one there has its name; in a text of the whole country none does.
 */
export function nationalRegions(
  { jurisdiction }: Pick<PolicyDocument, 'jurisdiction'>,
  provisions: readonly Provision[],
): RegisteredRegion[] {
  const home = jurisdiction === null ? [] : openingDivisions(jurisdiction).divisions;
  const place = home.at(-1) ?? null;
  const around = place === null ? [] : [...divisionsAround(place), place];
  const named = new Map<string, { division: Division; aliases: Set<string> }>();
  for (const provision of provisions)
    for (const [name, divisions] of divisionNamesIn(provisionWords(provision))) {
      const division = meant(divisions, around);
      if (division === null) continue;
      const entry = named.get(division.code) ?? { division, aliases: new Set([division.name]) };
      entry.aliases.add(name);
      named.set(division.code, entry);
    }
  const found = [...named.values()];
  for (const outer of found.flatMap(({ division }) => divisionsAround(division)))
    if (!named.has(outer.code)) named.set(outer.code, { division: outer, aliases: new Set([outer.name]) });
  return [...named.values()].map(({ division, aliases }) => regionOf(division, [...aliases]));
}

/** Which of the divisions of one name is meant: that of the narrowest place around the document which has one alone. */
function meant(divisions: readonly Division[], around: readonly Division[]): Division | null {
  const [only] = divisions;
  if (only !== undefined && divisions.length === 1 && only.level !== 'county') return only;
  for (const outer of around.toReversed()) {
    const own = divisions.filter((one) => isWithin(one, outer));
    if (own.length > 0) return own.length === 1 ? (own[0] ?? null) : null;
  }
  return null;
}

function regionOf(division: Division, aliases: string[]): RegisteredRegion {
  const { code, name, level } = division;
  const kind = level !== 'county' ? level : name.endsWith('区') ? 'district' : 'county';
  return {
    id: code,
    name,
    kind,
    parent: divisionsAround(division).at(-1)?.code ?? null,
    aliases,
    listedAs: [],
    from: null,
    until: null,
    reason: null,
    tile: null,
    successors: [],
    origin: 'derived',
    namesakes: aliases.flatMap((alias) => goesOn.map((next) => alias + next)),
  };
}
