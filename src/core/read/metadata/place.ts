import { openingCentralBody } from '../../../lexicon/central-bodies.ts';
import { readJurisdiction, type Jurisdiction } from './issuer.ts';

/** How the titles of national plans begin, and those of what a county does for one: `国家节水型城市创建方案`. */
const OF_STATE = /^(?:国家|全国)/u;
/** An issuer that its own region names in short: `县水务局`. */
const LOCAL_BODY = /^[省市州县区旗镇乡]/u;
/** What a text calls the region that it is of, and what it calls the state. */
const OWN_REGION =
  /(?:全|我|本)(?:省|市|州|县|区(?!域)|旗|镇|乡)|(?<!\p{Script=Han})(?:县委|市委|区委|省委|县政府|市政府|区政府)/gu;
const STATE = /全国|我国|国务院|党中央/gu;

/**
 * The place of the issuers, else that of a title. That a title begins with 国家 tells it only of a text that no lesser
 * region calls its own.
 */
export function readPlace(
  issuers: readonly string[],
  titles: readonly (string | null)[],
  text: readonly string[],
): Jurisdiction | null {
  const isOfRegion = () =>
    issuers.some((name) => LOCAL_BODY.test(name)) || count(text, OWN_REGION) > count(text, STATE);
  const heads = titles
    .flatMap((title) => (title === null ? [] : title.replace(/^\d{4}年(?:度)?/u, '')))
    .filter((head) => !OF_STATE.test(head) || openingCentralBody(head) !== null || !isOfRegion());
  for (const name of [...issuers, ...heads]) {
    const place = readJurisdiction(name);
    if (place !== null) return place;
  }
  return null;
}

function count(text: readonly string[], pattern: RegExp): number {
  return text.reduce((sum, words) => sum + (words.match(pattern)?.length ?? 0), 0);
}
