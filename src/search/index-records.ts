import type { PolicyDocument } from '../model/document.ts';
import type { Gazette } from '../model/gazette.ts';
import { listsBy } from '../model/lists-by.ts';
import { provisionWords, type Provision } from '../model/provision.ts';
import type { Target } from '../model/target.ts';
import { encodeRecord } from './encode.ts';
import {
  commitmentFacetsOf,
  facetsOfDocument,
  facetsOfGazette,
  kindGroupOf,
  type CommitmentFacets,
  type TextFacets,
} from './facets.ts';
import { writeMeta } from './record.ts';

/** A record of the search index: what Pagefind is given for one provision. */
export interface IndexRecord {
  /** Address from the root of the site, without the base path. */
  readonly url: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  /** `order`: titles of documents first, then all provisions in the order of the texts. */
  readonly sort: { order: string };
}

/** The published data that the index is made of. */
export interface SearchedData {
  readonly documents: readonly PolicyDocument[];
  readonly gazettes: readonly Gazette[];
  readonly provisions: readonly Provision[];
  readonly targets: readonly Pick<Target, 'document' | 'provision'>[];
}

/** What all provisions of a document or gazette have in common. */
interface SearchedText {
  readonly page: string;
  readonly title: string;
  readonly draft: boolean;
  readonly facets: TextFacets;
}

/** One record for each provision that has words, in the order in which results are shown. */
export function indexRecords({ documents, gazettes, provisions, targets }: SearchedData): IndexRecord[] {
  const texts = searchedTexts(documents, gazettes);
  const byAddress = new Map(provisions.map((provision) => [addressOf(provision.document, provision.eid), provision]));
  const setting = new Set(targets.map(({ document, provision }) => addressOf(document, provision)));
  const ordered = [...provisions].sort((a, b) => Number(b.kind === 'title') - Number(a.kind === 'title'));

  return ordered.flatMap((provision, order) => {
    const text = texts.get(provision.document);
    if (text === undefined) {
      throw new Error(`${provision.document}: a provision (${provision.eid}) of a text that is in neither list.`);
    }
    const words = provisionWords(provision);
    if (words.trim() === '') return [];
    const ancestors = ancestorsOf(provision, byAddress);
    const { document, level, year, status } = text.facets;
    return {
      url: `${text.page}#${provision.eid}`,
      content: encodeRecord(...headAndRest(provision)),
      meta: writeMeta({ title: text.title, place: placeOf(provision, ancestors), words, draft: text.draft }),
      filters: {
        document: [document],
        level: [level],
        kind: [kindGroupOf(provision, ancestors)],
        year: [year],
        status: [status],
        ...valuesOf(commitmentFacetsOf(provision, setting.has(addressOf(provision.document, provision.eid)))),
      },
      sort: { order: String(order) },
    };
  });
}

/** Filters that have a value. */
function valuesOf(facets: CommitmentFacets): Record<string, string[]> {
  const given = Object.entries<readonly string[]>({ ...facets }).filter(([, values]) => values.length > 0);
  return Object.fromEntries(given.map(([name, values]) => [name, [...values]]));
}

function searchedTexts(documents: readonly PolicyDocument[], gazettes: readonly Gazette[]): Map<string, SearchedText> {
  const texts = new Map<string, SearchedText>();
  for (const document of documents) {
    const { id, title, status } = document;
    const facets = facetsOfDocument(document);
    texts.set(id, { page: `/documents/${id}/`, title, draft: status === 'draft', facets });
  }
  const heldBy = listsBy(documents, ({ gazette }) => (gazette === null ? [] : [gazette.id]));
  for (const gazette of gazettes) {
    const facets = facetsOfGazette(gazette, heldBy(gazette.id));
    texts.set(gazette.id, { page: `/gazettes/${gazette.id}/`, title: gazette.title, draft: false, facets });
  }
  return texts;
}

function ancestorsOf(provision: Provision, byAddress: ReadonlyMap<string, Provision>): Provision[] {
  const ancestors: Provision[] = [];
  let { parent } = provision;
  while (parent !== null) {
    const above = byAddress.get(addressOf(provision.document, parent));
    if (above === undefined) break;
    ancestors.unshift(above);
    parent = above.parent;
  }
  return ancestors;
}

/** The part whose words rank first, and what follows it: a title is a heading throughout. */
function headAndRest({ kind, number, heading, text }: Provision): [head: string, rest: string] {
  const head = (number ?? '') + (heading ?? '');
  return kind === 'title' ? [head + text, ''] : [head, text];
}

const longestHeading = 28;

/** Headings above a provision, and its own marker: `二、主要任务`, `（三）`. */
function placeOf({ number }: Provision, ancestors: readonly Provision[]): string[] {
  return [...ancestors.map(headingOf), number ?? ''].filter((heading) => heading !== '');
}

function headingOf({ number, heading }: Provision): string {
  const words = Array.from(((number ?? '') + (heading ?? '')).replace(/\s+/gu, ' ').replace(/[。：；]$/u, ''));
  return words.length > longestHeading ? `${words.slice(0, longestHeading).join('')}…` : words.join('');
}

function addressOf(document: string, eid: string): string {
  return `${document}#${eid}`;
}
