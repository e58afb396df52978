import { createHash } from 'node:crypto';
import { recentlyUsed } from './recently-used.ts';
import { shared } from './shared.ts';
import { noteRead, noteReads, watchReads, type Read } from './reads.ts';

/** A value that is made of rows when it is first asked for, and once. Whoever asks has asked for those rows. */
export function derived<Value>(make: () => Value): () => Value {
  let made: { result: Value; reads: readonly Read[] } | undefined;
  return () => {
    made ??= watchReads(make);
    noteReads(made.reads);
    return made.result;
  };
}

/** Texts of which something large is kept: pages of one are made one after the other. */
const mostTexts = 24;

/** As `derived`, for a value of each text, of which those that were last asked for are kept. */
export function derivedOf<Value>(make: (id: string) => Value): (id: string) => Value {
  const kept = recentlyUsed<() => Value>(mostTexts, () => 1);
  return (id) => kept.get(id, () => derived(() => make(id)))();
}

const facts = shared('luce.facts', () => new Map<string, () => unknown>());

/**
 * A small value that many pages need of many rows, such as which sections there are. Whoever asks has asked for the
 * value alone: a page stays as it is while the value does, whatever changed in the rows.
 * @param name by which it is known from one build to the next
 * @param make gives what `JSON.stringify` tells apart
 */
export function fact<Value>(name: string, make: () => Value): () => Value {
  let made: { result: Value } | undefined;
  const read = () => {
    made ??= watchReads(make);
    return made.result;
  };
  facts.set(name, read);
  return () => {
    noteRead('fact', '', name);
    return read();
  };
}

/** The digest of a fact as it is now; null where there is none of that name. */
export function factDigest(name: string): string | null {
  const read = facts.get(name);
  return read === undefined ? null : digestOf(read());
}

/** A digest of each fact as it is now, by its name. */
export function factDigests(): ReadonlyMap<string, string> {
  return new Map([...facts].map(([name, read]) => [name, digestOf(read())]));
}

/** A digest of a value, the same for what JSON writes the same. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([value]))
    .digest('base64');
}
