import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readingRegistries } from '../../../src/core/portal/open-registries.ts';
import type { Registries } from '../../../src/core/portal/registries.ts';
import { sourcePath } from '../../../src/core/read/source.ts';
import { codeVersion } from '../../code-version.ts';
import { openPool } from '../../worker-pool.ts';
import type { ContentList } from '../list-content.ts';
import { openCache, openFolder, type ReadingCache } from './cache.ts';
import { findKept, type ReaderPool, type SoughtReading } from './place.ts';
import { openReader, type ReaderSettings } from './reader.ts';

/** Folder below that of a portal in which readings are kept. */
const FOLDER = '.luce/readings';
/** What a source is read by: two engines of the same code read alike. */
const code = ['src/{core,lexicon,model}/**/*', 'scripts/content/**/*'];

/** A portal whose files are read. */
export interface ReadPortal {
  folder: string;
  list: ContentList;
  registries: Registries;
}

/** The readings of a portal, and what reads those that are missing. */
export interface Readings {
  /** One a file, in the order of the portal. */
  sought: SoughtReading[];
  cache: ReadingCache;
  pool: ReaderPool;
  /** Digest of all that they are made from, but for personal data that other files print. */
  madeFrom: string;
  /** Is called when they are no longer needed. */
  remove: () => Promise<void>;
}

/** Seconds of a processor that reading a file takes, whatever its form, and reading a byte. */
const SECONDS = { file: 0.01, byte: 3e-6 } as const;
/** A thread needs most of a second before it reads anything: it starts where it has so many seconds to read. */
const PAYS = 2;

/** Does some work with the readings of a portal. A file without bytes is told of in the list, and left out. */
export async function withReadings<Value>(
  { folder, list, registries }: ReadPortal,
  work: (readings: Readings) => Promise<Value>,
): Promise<Value> {
  const { path, remove } = await openFolder(join(folder, FOLDER));
  const cache = openCache(path);
  const readBy = readingRegistries(registries);
  const version = hash('sha256', JSON.stringify([await codeVersion(code), readBy]));
  const settings: ReaderSettings = { folder, cache: path, version, registries: readBy };
  const module = new URL('worker.ts', import.meta.url);
  const pool: ReaderPool = openPool({ module, settings, here: openReader(settings), nameOf: sourcePath });
  try {
    const sought = await findKept(folder, list, registries.overrides, { version, cache });
    return await work({ sought, cache, pool, madeFrom: digestOf(version, sought), remove });
  } catch (error) {
    await remove();
    throw error;
  } finally {
    await pool.close();
  }
}

function digestOf(version: string, sought: readonly SoughtReading[]): string {
  return hash('sha256', JSON.stringify([version, ...sought.map(({ task, key }) => [task.file, key])]));
}

/** How many threads it pays to read files in, beside this one, which reads too. */
export function countWorkers(missing: readonly SoughtReading[]): number {
  const seconds = missing.reduce((sum, { size }) => sum + SECONDS.file + SECONDS.byte * size, 0);
  return Math.min(availableParallelism() - 1, Math.floor(seconds / 2 / PAYS));
}
