import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Registries } from '../../../src/core/portal/registries.ts';
import type { KnownData } from '../../../src/core/read/personal/withhold.ts';
import { sourcePath } from '../../../src/core/read/source.ts';
import { openPool } from '../../worker-pool.ts';
import { codeVersion } from '../../code-version.ts';
import type { ContentList } from '../list-content.ts';
import { personalDataOf } from '../read-source.ts';
import { openCache, openFolder, type ReadingCache } from './cache.ts';
import type { FileReading } from './file-reading.ts';
import { parseReading } from './kept-reading.ts';
import { findKept, readAnew, type PlacedReading, type ReaderPool, type SoughtReading } from './place.ts';
import { openReader, type ReaderSettings } from './reader.ts';
import { settleReadings } from './settle.ts';

/** Folder below that of a portal in which readings are kept; it may be deleted at any time. */
const FOLDER = '.luce/readings';
/** What a source is read by: two engines of the same code read alike. */
const code = ['src/{core,lexicon,model}/**/*', 'scripts/content/**/*'];

/** The files of a portal, read. */
export interface ReadFiles {
  /** Names below `sources/`, in the order of the portal. */
  files: readonly string[];
  /** What was read of a file of these. */
  reading: (file: string) => Promise<FileReading>;
  /** Personal data that nothing may publish. */
  hidden: KnownData;
  /** How many of the files had to be read, and how many are as they were. */
  counts: { anew: number; kept: number };
  /** Ends the threads and removes readings of files as they no longer are. */
  close: () => Promise<void>;
}

/** Seconds of a processor that reading a file takes, whatever its form, and reading a byte. */
const SECONDS = { file: 0.01, byte: 1.8e-6 } as const;
/** A thread needs most of a second before it reads anything: it starts where it has so many seconds to read. */
const PAYS = 2;

/**
 * Reads those files of a portal that are not as they were when they were last read, on all processors where that pays.
 * A file without bytes is told of in the list, and left out; what else is wrong with one is told in its reading.
 */
export async function readAll(folder: string, list: ContentList, registries: Registries): Promise<ReadFiles> {
  const kept = await openFolder(join(folder, FOLDER));
  const { bodies, regions } = registries;
  const version = hash('sha256', JSON.stringify([await codeVersion(code), bodies, regions]));
  const settings: ReaderSettings = { folder, cache: kept.path, version, bodies, regions };
  const cache = openCache(kept.path);
  const module = new URL('worker.ts', import.meta.url);
  const pool: ReaderPool = openPool({ module, settings, here: openReader(settings), nameOf: sourcePath });
  const close = async () => {
    await pool.close();
    await kept.remove();
  };
  try {
    const sought = await findKept(folder, list, { version, cache });
    const { placed, hidden, anew } = await readMissing(sought, cache, pool);
    return {
      files: placed.map(({ task }) => task.file),
      reading: openReadings(placed, cache, pool),
      hidden,
      counts: { anew, kept: placed.length - anew },
      close: async () => {
        await cache.prune(new Set(placed.map(({ key }) => key)));
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readMissing(sought: readonly SoughtReading[], cache: ReadingCache, pool: ReaderPool) {
  const missing = sought.filter(({ kept }) => kept === null);
  const workers = countWorkers(missing);
  const tasks = missing.map(({ task }) => task);
  const made = new Map((await readAnew(pool, tasks, workers)).map((one) => [one.task.file, one]));
  const all = sought.flatMap(({ task, kept }) => kept ?? made.get(task.file) ?? []);
  const { withheld, hidden } = personalDataOf(all.map(({ head }) => head));
  const { placed, anew } = await settleReadings(all, withheld, { cache, pool, workers });
  return { placed, hidden, anew: new Set([...made.keys(), ...anew]).size };
}

function countWorkers(missing: readonly SoughtReading[]): number {
  const seconds = missing.reduce((sum, { size }) => sum + SECONDS.file + SECONDS.byte * size, 0);
  // This thread reads too.
  return Math.min(availableParallelism() - 1, Math.floor(seconds / 2 / PAYS));
}

/** Opens kept readings; one that has been damaged since is read again. */
function openReadings(placed: readonly PlacedReading[], cache: ReadingCache, pool: ReaderPool): ReadFiles['reading'] {
  const places = new Map(placed.map((one) => [one.task.file, one]));
  return async (file) => {
    const found = places.get(file);
    if (found === undefined) throw new Error(`${file} is no file that was read`);
    const { key, task, head } = found;
    const lines = await cache.lines(key);
    if (lines !== null) return parseReading(lines);
    await pool.run([{ ...task, also: [...head.also], among: head.among }], 0);
    const again = await cache.lines(key);
    if (again === null) throw new Error(`sources/${file} changes while it is read`);
    return parseReading(again);
  };
}
