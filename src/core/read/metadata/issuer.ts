import { openingCentralBody } from '../../../lexicon/central-bodies.ts';
import { openingDivisions } from '../../../lexicon/divisions.ts';
import { placePattern } from '../../../lexicon/place-endings.ts';
import type { Level } from '../../../model/document.ts';
import { endsAsBody } from '../text/body-name.ts';
import { HAN } from '../text/han.ts';

/** The region that an issuer governs and its level of administration. */
export interface Jurisdiction {
  jurisdiction: string;
  level: Level;
}

const STATE = '中华人民共和国';
/** How titles of texts of the whole state begin: `国家突发事件总体应急预案`. */
const STATEWIDE = new RegExp(`^(?:${STATE}|国家|全国)`, 'u');
/** A region that no list of codes has (某市); a county may bear a name of one character (歙县). */
const unlisted = new RegExp(
  `^(?!自治[区州县])([${HAN}]县|(?:(?![省市])[${HAN}]){2,4}?(?:特别行政区|自治区|自治州|自治县|省|市|地区|盟|州|新区|区|县|旗))`,
  'u',
);
/** `中国（上海）自由贸易试验区`, which is a part of the province in brackets. */
const FREE_TRADE_ZONE = /^中国（(.{2,3})）/u;
/** A township, or a part of a town, that has a government or an office of its own: 安亭镇人民政府. */
const TOWN = new RegExp(`^([${HAN}]{1,8}?(?:街道|镇|民族乡|乡|苏木))(?=人民政府|政府|办事处|党工委|党委)`, 'u');
const district = new RegExp(`^(?:${placePattern(`[${HAN}]`)})$`, 'u');
/** A county below an unlisted city, which only its government tells from the beginning of a name. */
const COUNTY = new RegExp(
  `^([${HAN}]{1,8}?(?:新区|区|县|旗))(?=人民政府|政府|人民代表大会|人大|委员会|委(?:办|$))`,
  'u',
);

/** Reads the jurisdiction off the name of an issuer or the head of a title; null when it names none. */
export function readJurisdiction(name: string): Jurisdiction | null {
  const own = name.replace(/^(?:中国共产党|中共(?!中央))/u, '');
  const zone = FREE_TRADE_ZONE.exec(own)?.[1];
  if (zone !== undefined) return provinceOf(zone);
  const central = openingCentralBody(own);
  // A field office of a ministry serves the region that its name goes on with: 国家税务总局某市税务局.
  const branch = central === null ? null : placeOf(own.slice(central.length));
  if (branch !== null && central?.level === 'ministry') return branch;
  if (central !== null) return { jurisdiction: STATE, level: central.level };
  return STATEWIDE.test(own) ? { jurisdiction: STATE, level: 'national' } : placeOf(own);
}

function provinceOf(name: string): Jurisdiction | null {
  const place = listedPlace(`${name}省`) ?? listedPlace(`${name}市`);
  return place && { jurisdiction: place.jurisdiction, level: place.level };
}

function placeOf(name: string): Jurisdiction | null {
  const place = listedPlace(name) ?? unlistedPlace(name);
  if (place === null) return null;
  const rest = name.slice(place.length);
  const town = TOWN.exec(rest)?.[1];
  if (town !== undefined) return { jurisdiction: town, level: 'town' };
  const county = place.level === 'city' || place.level === 'province' ? COUNTY.exec(rest)?.[1] : undefined;
  if (county !== undefined) return { jurisdiction: county, level: 'county' };
  return { jurisdiction: place.jurisdiction, level: place.level };
}

/** A place with the length of its name in the text. */
type Place = Jurisdiction & { length: number };

function listedPlace(name: string): Place | null {
  const { divisions, length } = openingDivisions(name);
  const innermost = divisions.at(-1);
  return innermost ? { jurisdiction: innermost.name, level: innermost.level, length } : null;
}

function unlistedPlace(name: string): Place | null {
  const found = unlisted.exec(name)?.[1];
  if (found === undefined || (/[^省市]区$/u.test(found) && !isDistrict(found, name))) return null;
  return { jurisdiction: found, level: levelOf(found), length: found.length };
}

/** Many words end with 区 (蓄滞洪区, 示范区): a district of no list has a name of two characters, or a body of its own. */
function isDistrict(place: string, name: string): boolean {
  return endsAsBody(name) || (place.length === 3 && district.test(place));
}

function levelOf(name: string): Level {
  if (/(?:省|自治区|特别行政区)$/u.test(name)) return 'province';
  if (/(?:市|自治州|地区|盟|州)$/u.test(name)) return 'city';
  return 'county';
}
