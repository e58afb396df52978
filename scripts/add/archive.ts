import { basename, posix } from 'node:path';
import { sourceEnding } from '../../src/model/source-file.ts';
import { listEntries, unpack, type ArchiveEntry } from './archive-entries.ts';
import { isBesidePage } from './beside-page.ts';
import { leftOutForm } from './forms.ts';
import type { FoundFile, LeftOut } from './found-file.ts';
import { linksIn } from './saved-page.ts';

/** Most bytes of one file of an archive, and of all of them together, unpacked. */
const limits = { file: 100_000_000, all: 500_000_000, files: 20_000 } as const;

/** What the systems put into archives beside what is meant. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\.(?!\.?\/)|Thumbs\.db$)/u;

/**
 * Unpacks the texts of a zip archive in memory: the names in it are shown and never written to, and nothing of it is
 * taken that is not what its own list says.
 * @param archive name of the archive, for what is told
 */
export function filesInArchive(archive: string, bytes: Uint8Array): { found: FoundFile[]; leftOut: LeftOut[] } {
  const [found, leftOut]: [FoundFile[], LeftOut[]] = [[], []];
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries: ArchiveEntry[];
  try {
    entries = listEntries(data).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { found, leftOut: [{ origin: archive, code: 'add/archive', values: { problem: wordsOf(error) } }] };
  }
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const taken = new Set<string>();
  const spent = { count: 0, bytes: 0 };
  const take = (entry: ArchiveEntry, attachedTo: string | null) => {
    if (taken.has(entry.name)) return;
    taken.add(entry.name);
    const origin = `${archive}/${entry.name}`;
    const one = open(data, entry, origin, spent);
    if ('code' in one) {
      leftOut.push(one);
      return;
    }
    found.push({ origin, path: null, bytes: one.bytes, attachedTo });
    if (!/\.html?$/iu.test(entry.name)) return;
    for (const link of linksIn(one.bytes)) {
      const beside = files.get(posix.join(posix.dirname(entry.name), link));
      if (beside && !link.split('/').includes('..')) take(beside, origin);
    }
  };
  for (const entry of entries)
    if (!entry.name.endsWith('/') && !HIDDEN.test(entry.name) && !isBesidePage(entry.name, names)) take(entry, null);
  return { found, leftOut };
}

/** The bytes of an entry, or why it is left out. */
function open(
  data: Buffer,
  entry: ArchiveEntry,
  origin: string,
  spent: { count: number; bytes: number },
): { bytes: Uint8Array } | LeftOut {
  if (entry.isLink) return { origin, code: 'add/no-file', values: {} };
  if (sourceEnding(entry.name) === null) return leftOutForm(origin);
  spent.count += 1;
  spent.bytes += entry.size;
  if (entry.size > limits.file || spent.bytes > limits.all || spent.count > limits.files)
    return { origin, code: 'add/too-large', values: { most: String(limits.file / 1_000_000) } };
  try {
    return { bytes: unpack(data, entry) };
  } catch (error) {
    return { origin, code: 'add/archive-entry', values: { problem: wordsOf(error) } };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a file is an archive that is opened. */
export function isArchive(name: string): boolean {
  return basename(name).toLowerCase().endsWith('.zip');
}
