import { getCollection, type CollectionEntry } from 'astro:content';
import { documents, gazettes } from './data.ts';
import { assertComplete } from './guard.ts';

/** All documents in the order of `documents.json`, none missing. */
export async function policyEntries(): Promise<CollectionEntry<'policies'>[]> {
  const entries = await getCollection('policies');
  return inOrder(
    'policies',
    documents.map(({ id }) => id),
    entries,
  );
}

/** All gazette issues in the order of `gazettes.json`, none missing. */
export async function gazetteEntries(): Promise<CollectionEntry<'gazettes'>[]> {
  if (gazettes.length === 0) return [];
  const entries = await getCollection('gazettes');
  return inOrder(
    'gazettes',
    gazettes.map(({ id }) => id),
    entries,
  );
}

function inOrder<Entry extends { id: string }>(folder: string, expected: string[], entries: Entry[]): Entry[] {
  assertComplete({ folder, expected, found: entries.map(({ id }) => id) });
  return entries.toSorted((a, b) => expected.indexOf(a.id) - expected.indexOf(b.id));
}
