import { indexBodies } from '../../core/find/bodies.ts';
import type { PolicyDocument } from '../../model/document.ts';
import type { Region } from '../../model/region.ts';
import type { Target } from '../../model/target.ts';
import { bodies, documents, mentions, regions, targets } from '../portal/data.ts';
import { provisionAt } from '../documents/place.ts';

const documentsById = new Map(documents.map((document) => [document.id, document]));
const bodiesById = new Map(bodies.map((body) => [body.id, body]));
const regionsById = new Map(regions.map((region) => [region.id, region]));
const places = new Map(mentions.filter(({ kind }) => kind === 'target').map((mention) => [mention.ref, mention]));
const index = indexBodies(bodies);

/** A body as a note prints it, and its id in the registry. */
export interface NamedBody {
  readonly name: string;
  readonly id: string | null;
}

/** The document that sets a target or a general duty; throws where the data sets do not belong together. */
export function documentOf(target: Pick<Target, 'id' | 'document'>): PolicyDocument {
  const document = documentsById.get(target.document);
  if (document === undefined) throw new Error(`${target.id}: there is no document ${target.document}.`);
  return document;
}

/** Names of a note with the bodies that the document means by them. */
export function namedBodies(target: Pick<Target, 'id' | 'document'>, names: readonly string[]): NamedBody[] {
  const { jurisdiction } = documentOf(target);
  return names.map((name) => ({ name, id: index.resolve(name, jurisdiction) }));
}

/** Ids of the bodies that a target belongs to, each once. */
export function bodiesOf({ leadIds, participantIds }: Target): string[] {
  return [...new Set([...leadIds, ...participantIds])];
}

/** Full name of a body of the registry; an id that it does not have is its own name. */
export function bodyName(id: string): string {
  return bodiesById.get(id)?.name ?? id;
}

/** The region that a target is limited to; else those that its provision names. */
export function regionsOf({ document, provision, scopeId }: Target): Region[] {
  const ids = scopeId === null ? (provisionAt(document, provision)?.regions ?? []) : [scopeId];
  return ids.map((id) => regionsById.get(id)).filter((region) => region !== undefined);
}

/** Where the quote stands in the words of its provision; throws for a target without a place. */
export function placeOf(target: Target): { start: number; end: number } {
  const place = places.get(target.id);
  if (place === undefined) throw new Error(`${target.id}: its words have no place in ${target.provision}.`);
  return place;
}

/** Other targets that share a field with this one, in the order of the documents. */
export function othersLike(target: Target, alike: (other: Target) => boolean): Target[] {
  return targets.filter((other) => other.id !== target.id && alike(other));
}
