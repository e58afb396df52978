import type { Registries } from '../../../src/core/portal/registries.ts';
import { sourcePath } from '../../../src/core/read/source.ts';
import type { WorkerPool } from '../../worker-pool.ts';
import type { ContentList } from '../list-content.ts';
import { readBytes } from '../read-input.ts';
import type { ReadingCache } from './cache.ts';
import { byFile } from './by-file.ts';
import type { FileTask, ReadingHead } from './file-reading.ts';
import { parseHead } from './kept-reading.ts';
import { keyOf, type KeptPlace } from './reader.ts';

/** A file with the place of its reading. */
export interface PlacedReading {
  task: FileTask;
  key: string;
  head: ReadingHead;
}

/** A file with its reading, where one is kept. */
export interface SoughtReading {
  task: FileTask;
  /** The name of its reading, kept or not. */
  key: string;
  /** Length of the file in bytes. */
  size: number;
  kept: PlacedReading | null;
}

/** Threads that read files. */
export type ReaderPool = WorkerPool<FileTask, KeptPlace>;

/** Looks for a reading of each file as it is now. A file without bytes is told of in the list, and left out. */
export async function findKept(
  folder: string,
  list: ContentList,
  overrides: Registries['overrides'],
  { version, cache }: { version: string; cache: ReadingCache },
): Promise<SoughtReading[]> {
  const [correctionsOf, overridesOf] = [byFile(list.corrections), byFile(overrides)];
  const found: SoughtReading[] = [];
  for (const listed of list.files) {
    const bytes = await readBytes(folder, sourcePath(listed), list);
    if (bytes === null) continue;
    const reviewed = { corrections: correctionsOf(listed), overrides: overridesOf(listed) };
    const task: FileTask = { ...listed, ...reviewed, also: [], among: null };
    const key = keyOf({ version }, task, bytes);
    const head = await cache.head(key);
    found.push({ task, key, size: bytes.length, kept: head === null ? null : placeReading(task, { key, head }) });
  }
  return found;
}

/** The place of a reading; null for one whose first line is none. */
function placeReading(task: FileTask, { key, head: line }: KeptPlace): PlacedReading | null {
  const head = parseHead(line, task.entry);
  return head && { task, key, head };
}

/** Reads files in the threads of a pool; the places of their readings, in their order. */
export async function readAnew(
  pool: ReaderPool,
  tasks: readonly FileTask[],
  workers: number,
): Promise<PlacedReading[]> {
  const made = await pool.run(tasks, workers);
  return tasks.flatMap((task, index) => {
    const kept = made[index];
    return kept === undefined ? [] : (placeReading(task, kept) ?? []);
  });
}
