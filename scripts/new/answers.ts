import { openingDivisions } from '../../src/lexicon/divisions.ts';

/** Licences of data that are offered, by their identifiers in the list of SPDX. */
export const licences = {
  'CC-BY-4.0': {
    title: 'Creative Commons Attribution 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'CC0-1.0': {
    title: 'Creative Commons Zero 1.0 Universal',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
} as const;
export type LicenceId = keyof typeof licences;

/** What makes a new portal this one. */
export interface Answers {
  readonly name: string;
  /** Name of the place with those that it lies in: 浙江省杭州市富阳区; null for any. */
  readonly place: string | null;
  readonly publisher: string | null;
  readonly licence: LicenceId | null;
}

const USUAL_NAME = '政策文本库';

/** What a portal of a place is called where nobody says otherwise: 富阳区政策文本库. */
export function usualName(place: string | null): string {
  return place === null ? USUAL_NAME : `${openingDivisions(place).divisions.at(-1)?.name ?? place}${USUAL_NAME}`;
}
