import { dateOf } from '../core/read/document-order.ts';
import { provisionKinds } from '../lexicon/provision-kinds.ts';
import type { PolicyDocument } from '../model/document.ts';
import type { Gazette } from '../model/gazette.ts';
import { provisionWords, type Provision } from '../model/provision.ts';
import {
  commitmentFacetsOf,
  facetsOfDocument,
  facetsOfGazette,
  kindGroupOf,
  type FilterName,
  type TextFacets,
} from './facets.ts';

/** All that the search knows of a document or a gazette issue. It depends on nothing else, and may be written as JSON. */
export interface SearchedText {
  readonly id: string;
  /** Address from the root of the site, without the base path. */
  readonly page: string;
  readonly title: string;
  /** Put out for comment, binding nobody. */
  readonly draft: boolean;
  /** Day of issue, as far as it is stated; null where it is not. */
  readonly day: string | null;
  /** Values of the filters that all its provisions share. */
  readonly facets: TextFacets;
  /** Provisions with words, titles first, then as they stand. */
  readonly provisions: readonly SearchedProvision[];
}

export interface SearchedProvision {
  readonly eid: string;
  readonly isTitle: boolean;
  /** Number, heading and text, with nothing between them. */
  readonly words: string;
  /** How many UTF-16 units of the words are its number and heading: of a title all. */
  readonly head: number;
  /** Headings above it, from the outside in, and its own marker: `二、主要任务`, `（三）`; its kind where it has neither. */
  readonly place: readonly string[];
  /** Values of the filters by what it is and what it commits to; it may have several of one, or none. */
  readonly facets: Readonly<Partial<Record<FilterName, readonly string[]>>>;
}

/** eIds of provisions that set a target. */
type SettingProvisions = ReadonlySet<string>;

/** @param provisions those of the document, in their order */
export function searchedDocument(
  document: PolicyDocument,
  provisions: readonly Provision[],
  setting: SettingProvisions,
): SearchedText {
  const { id, title, status } = document;
  return {
    id,
    page: `/documents/${id}/`,
    title,
    draft: status === 'draft',
    day: dateOf(document),
    facets: facetsOfDocument(document),
    provisions: searchedProvisions(provisions, setting),
  };
}

/** @param held the documents that the issue prints */
export function searchedGazette(
  gazette: Gazette,
  held: readonly PolicyDocument[],
  provisions: readonly Provision[],
): SearchedText {
  const { id, title, publishedOn } = gazette;
  return {
    id,
    page: `/gazettes/${id}/`,
    title,
    draft: false,
    day: publishedOn,
    facets: facetsOfGazette(gazette, held),
    provisions: searchedProvisions(provisions, new Set()),
  };
}

function searchedProvisions(provisions: readonly Provision[], setting: SettingProvisions): SearchedProvision[] {
  const byEid = new Map(provisions.map((provision) => [provision.eid, provision]));
  const searched = provisions
    .filter((provision) => provisionWords(provision).trim() !== '')
    .map((provision) => searchedProvision(provision, ancestorsOf(provision, byEid), setting.has(provision.eid)));
  return [...searched.filter(({ isTitle }) => isTitle), ...searched.filter(({ isTitle }) => !isTitle)];
}

function searchedProvision(provision: Provision, ancestors: readonly Provision[], sets: boolean): SearchedProvision {
  const words = provisionWords(provision);
  const isTitle = provision.kind === 'title';
  return {
    eid: provision.eid,
    isTitle,
    words,
    head: isTitle ? words.length : words.length - provision.text.length,
    place: placeOf(provision, ancestors),
    facets: { kind: [kindGroupOf(provision, ancestors)], ...commitmentFacetsOf(provision, sets) },
  };
}

function ancestorsOf(provision: Provision, byEid: ReadonlyMap<string, Provision>): Provision[] {
  const ancestors: Provision[] = [];
  let { parent } = provision;
  while (parent !== null) {
    const above = byEid.get(parent);
    if (above === undefined) break;
    ancestors.unshift(above);
    parent = above.parent;
  }
  return ancestors;
}

const longestHeading = 28;

/** Characters of its text by which a provision without a heading is known in its place. */
const longestOpening = 12;

function placeOf(provision: Provision, ancestors: readonly Provision[]): string[] {
  const place = [...ancestors.map(headingOf), markOf(provision)].filter((heading) => heading !== '');
  return place.length > 0 ? place : [provisionKinds[provision.kind].label];
}

/** The mark of a provision with its heading, or with the opening of its text, which a bare mark says nothing of; empty without a mark. */
function markOf(provision: Provision): string {
  const { number, heading, text } = provision;
  if (number === null || (heading ?? '') !== '') return number === null ? '' : headingOf(provision);
  const [words = ''] = /^[^，。；：、\t\n]*/u.exec(text) ?? [];
  const characters = Array.from(words.trim());
  const isCut = characters.length > longestOpening || words.length < text.length;
  return number + characters.slice(0, longestOpening).join('') + (isCut && characters.length > 0 ? '…' : '');
}

function headingOf({ number, heading }: Provision): string {
  const words = Array.from(((number ?? '') + (heading ?? '')).replace(/\s+/gu, ' ').replace(/[。：；]$/u, ''));
  return words.length > longestHeading ? `${words.slice(0, longestHeading).join('')}…` : words.join('');
}

/** Texts in the order of a search: the latest first, those without a day behind them. */
export function inSearchOrder<Text extends Pick<SearchedText, 'id' | 'day'>>(texts: readonly Text[]): Text[] {
  return texts.toSorted((a, b) => compare(b.day ?? '', a.day ?? '') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
