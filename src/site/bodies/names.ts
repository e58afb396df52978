import { placeOfSpeech } from '../../core/find/bodies.ts';
import type { Body } from '../../model/body.ts';
import type { Target } from '../../model/target.ts';
import { portal } from '../portal/portal.ts';

/** A body as a note prints it, and its id in the registry. */
export interface NamedBody {
  readonly name: string;
  readonly id: string | null;
}

/** Names of a note with the bodies that the document means by them. */
export function namedBodies(record: Pick<Target, 'document'>, names: readonly string[]): NamedBody[] {
  const place = placeOfSpeech(portal.documentOf(record));
  return names.map((name) => ({ name, id: portal.bodyNamed(name, place) }));
}

/** Names in the texts that the full one does not hold: 市建委 of 杭州市城乡建设委员会. */
export function shortNamesOf({ name: full, aliases }: Body): string[] {
  return aliases.flatMap(({ name, documents }) => (documents.length === 0 || full.includes(name) ? [] : [name]));
}

/** Full name of a body of the registry; an id that it does not have is its own name. */
export function bodyName(id: string): string {
  return portal.body(id)?.name ?? id;
}
