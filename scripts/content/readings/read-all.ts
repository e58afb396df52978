import type { KnownData } from '../../../src/core/read/personal/withhold.ts';
import { personalDataOf } from '../read-source.ts';
import type { KeptReading, ReadingCache } from './cache.ts';
import type { FileTask } from './file-reading.ts';
import { LINES } from './kept-reading.ts';
import { readAnew, type PlacedReading } from './place.ts';
import { settleReadings } from './settle.ts';
import { countWorkers, withReadings, type Readings, type ReadPortal } from './with-readings.ts';

/** The files of a portal, read. */
export interface ReadFiles {
  /** Names below `sources/`, in the order of the portal. */
  files: readonly string[];
  /** What was read of a file of these. */
  reading: (file: string) => KeptReading;
  /** Personal data that nothing may publish. */
  hidden: KnownData;
  /** How many of the files had to be read, and how many are as they were. */
  counts: { anew: number; kept: number };
  /** Removes readings of files as they no longer are. */
  close: () => Promise<void>;
}

/**
 * Reads those files of a portal that are not as they were when they were last read, on all processors where that pays.
 * A file without bytes is told of in the list, and left out; what else is wrong with one is told in its reading.
 */
export async function readAll(portal: ReadPortal): Promise<ReadFiles> {
  return withReadings(portal, async (readings) => {
    const { cache, remove } = readings;
    const { placed, hidden, anew } = await readMissing(readings);
    const keys = new Map(placed.map(({ task, key }) => [task.file, key]));
    return {
      files: placed.map(({ task }) => task.file),
      reading: (file) => open(cache, file, keys.get(file)),
      hidden,
      counts: { anew, kept: placed.length - anew },
      close: async () => {
        await cache.prune(new Set(keys.values()));
        await remove();
      },
    };
  });
}

async function readMissing({ sought, cache, pool }: Readings) {
  const missing = sought.filter(({ kept }) => kept === null);
  const workers = countWorkers(missing);
  const tasks = missing.map(({ task }) => task);
  const made = new Map((await readAnew(pool, tasks, workers)).map((one) => [one.task.file, one]));
  const all = sought.flatMap(({ task, kept }) => kept ?? made.get(task.file) ?? []);
  const { withheld, hidden } = personalDataOf(all.map(({ head }) => head));
  const { placed, anew } = await settleReadings(all, withheld, { cache, pool, workers });
  const old = placed.filter(({ task }) => !made.has(task.file) && !anew.has(task.file));
  const damaged = old.filter(({ key }) => !cache.isWhole(key)).map(asItWasRead);
  await readAnew(pool, damaged, 0);
  return { placed, hidden, anew: placed.length - old.length + damaged.length };
}

function asItWasRead({ task, head: { also, among } }: PlacedReading): FileTask {
  return { ...task, also: [...also], among };
}

function open(cache: ReadingCache, file: string, key: string | undefined): KeptReading {
  const kept = key === undefined ? null : cache.read(key, LINES);
  if (kept === null) throw new Error(`What was read of sources/${file} is gone: run this again, alone.`);
  return kept;
}
