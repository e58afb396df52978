import { dateOf } from '../core/read/document-order.ts';
import { yearOf } from '../core/read/text/date.ts';
import type { Gazette } from '../model/gazette.ts';
import type { PolicyDocument } from '../model/document.ts';
import { provisionKinds, type KindGroup } from '../lexicon/provision-kinds.ts';
import type { Provision } from '../model/provision.ts';

/** Names of the filters, in the order in which they are offered; also their names in an address. */
export const filterNames = [
  'document',
  'level',
  'kind',
  'year',
  'status',
  'topic',
  'body',
  'region',
  'target',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Readonly<Record<FilterName, string>>>;

/** Value of the filter `year` for a text that does not say when it was issued. */
export const unknownYear = 'unknown';
/** Value of a filter that the text gives no value for. */
const unknownValue = 'unknown';

/** Group of a provision; `ancestors` are the provisions that hold it. What stands in an annex or a box belongs to it. */
export function kindGroupOf(
  provision: Pick<Provision, 'kind'>,
  ancestors: readonly Pick<Provision, 'kind'>[],
): KindGroup {
  for (const kind of ['attachment', 'box'] as const) {
    if ([provision, ...ancestors].some((each) => each.kind === kind)) return kind;
  }
  return provisionKinds[provision.kind].group;
}

/** Year of issue: of 成文, else of 印发, else of the 发文字号 (`〔2021〕`). */
export function yearOfDocument(document: Pick<PolicyDocument, 'issuedOn' | 'publishedOn' | 'number'>): string {
  const date = dateOf(document);
  return (date === null ? undefined : yearOf(date)) ?? /〔(\d{4})〕/.exec(document.number ?? '')?.[1] ?? unknownYear;
}

/** Year of the issue. */
export function yearOfGazette(gazette: Pick<Gazette, 'year'>): string {
  return gazette.year === null ? unknownYear : String(gazette.year);
}

/** Value of the filter `target` for a provision that sets one. */
export const setsTarget = 'yes';

/** Values of the filters that all provisions of a text share. */
export type TextFacets = Readonly<Record<Exclude<FilterName, 'kind' | keyof CommitmentFacets>, string>>;

/** Values of the filters by what a provision commits to; a provision may have several of them, or none. */
export interface CommitmentFacets {
  readonly topic: readonly string[];
  readonly body: readonly string[];
  readonly region: readonly string[];
  readonly target: readonly string[];
}

/** Topics of a provision, bodies that it gives work to and regions that it names, by id, and whether it sets a target. */
export function commitmentFacetsOf(
  { leads, participants, regions, topics }: Pick<Provision, 'leads' | 'participants' | 'regions' | 'topics'>,
  hasTarget: boolean,
): CommitmentFacets {
  return {
    topic: topics,
    body: [...new Set([...leads, ...participants])],
    region: regions,
    target: hasTarget ? [setsTarget] : [],
  };
}

/** What all provisions of a document are filtered by. */
export function facetsOfDocument(document: PolicyDocument): TextFacets {
  return {
    document: document.id,
    level: document.level ?? unknownValue,
    year: yearOfDocument(document),
    status: document.status,
  };
}

/** A gazette issue has no level of its own but that of the documents it holds, when they share one. */
export function facetsOfGazette(gazette: Gazette, held: readonly PolicyDocument[]): TextFacets {
  const levels = new Set(held.map((document) => document.level ?? unknownValue));
  const [level = unknownValue] = levels;
  return {
    document: gazette.id,
    level: levels.size === 1 ? level : unknownValue,
    year: yearOfGazette(gazette),
    status: 'issued',
  };
}
