import { genreNamed } from '../../../lexicon/genres.ts';
import { placeOfSpeech } from '../../find/bodies.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { jurisdictionCode } from './country.ts';
import type { Registries } from './portal.ts';

/** An organisation that a file speaks of, as its metadata lists it. */
export interface Agent {
  readonly eid: string;
  /** Address in the ontology of Akoma Ntoso. */
  readonly uri: string;
  readonly name: string;
}

/** A document as a work in the sense of FRBR. */
export interface Work {
  readonly uri: string;
  /** `plan`, `opinion`, `notice` …, or `draft` for what is no document yet. */
  readonly subtype: string;
  readonly country: string;
  /**
   * The first date that the source gives: of the text, else of its print, else of its force; else the day on which the
   * portal took it in, which is none of the work and stands in no address.
   */
  readonly date: { readonly name: 'issued' | 'printed' | 'in-force' | 'added' | 'unknown'; readonly value: string };
  readonly issuers: readonly Agent[];
}

/** A date must stand in the metadata where neither the source nor the portal gives one: the last that can be written. */
const unknownDate = '9999-12-31';

/**
 * Describes a document as a work. Its address follows the naming convention of Akoma Ntoso:
 * `/akn/cn-zj/doc/plan/hz-government/2016-09-29/hz-water-2016`.
 */
export function describeWork(document: PolicyDocument, { bodyNamed, regions }: Registries): Work {
  const country = jurisdictionCode(document.jurisdiction, regions);
  const issuers = document.issuers.map((name, order): Agent => {
    const body = bodyNamed(name, placeOfSpeech(document));
    return body === null ? agent(`issuer_${order + 1}`, `${document.id}-${order + 1}`, name) : bodyAgent(body, name);
  });
  const subtype = subtypeOf(document);
  const date = dateOfWork(document);
  const actor = issuers[0]?.uri.split('/').at(-1);
  const day = isOfSource(date) ? date.value : undefined;
  const uri = ['/akn', country, 'doc', subtype, actor, day, document.id].filter((part) => part !== undefined);
  return { uri: uri.join('/'), subtype, country, date, issuers };
}

/** The entry of a body of the registry. */
export function bodyAgent(id: string, name: string): Agent {
  return agent(`body__${id}`, id, name);
}

function agent(eid: string, id: string, name: string): Agent {
  return { eid, uri: `/akn/ontology/organization/cn/${id}`, name };
}

const DAY_LENGTH = '2020-01-01'.length;

function subtypeOf({ status, kind }: PolicyDocument): string {
  if (status === 'draft') return 'draft';
  return genreNamed(kind ?? '')?.akn ?? 'document';
}

/** The day of taking effect; the standard has no date that is only a month or a year. */
export function dayInForce({ effectiveOn }: Pick<PolicyDocument, 'effectiveOn'>): string | null {
  return effectiveOn?.length === DAY_LENGTH ? effectiveOn : null;
}

/** Whether a date is one that the source gives. */
export function isOfSource({ name }: Work['date']): boolean {
  return name !== 'added' && name !== 'unknown';
}

function dateOfWork(document: PolicyDocument): Work['date'] {
  const { issuedOn, publishedOn } = document;
  const effectiveOn = dayInForce(document);
  if (issuedOn !== null) return { name: 'issued', value: issuedOn };
  if (publishedOn !== null) return { name: 'printed', value: publishedOn };
  if (effectiveOn !== null) return { name: 'in-force', value: effectiveOn };
  if (document.addedOn !== null) return { name: 'added', value: document.addedOn };
  return { name: 'unknown', value: unknownDate };
}
