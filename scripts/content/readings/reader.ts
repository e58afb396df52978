import { hash } from 'node:crypto';
import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { openRegistries, type ReadingRegistries } from '../../../src/core/portal/open-registries.ts';
import { sourcePath } from '../../../src/core/read/source.ts';
import { openCache } from './cache.ts';
import { readFile, type FileTask } from './file-reading.ts';
import { keepReading } from './kept-reading.ts';

/** What all files of a portal are read by, as plain data. */
export interface ReaderSettings {
  /** The portal. */
  folder: string;
  /** Where readings are kept. */
  cache: string;
  /** Hash of the engine and of the registries. */
  version: string;
  registries: ReadingRegistries;
}

/** Where a reading is kept, and its first line. */
export interface KeptPlace {
  key: string;
  head: string;
}

/** Reads files one after the other, and keeps what is read of them. */
export function openReader(settings: ReaderSettings): (task: FileTask) => Promise<KeptPlace> {
  const registries = openRegistries(settings.registries);
  const cache = openCache(settings.cache);
  return async (task) => {
    const bytes = await readBytes(join(settings.folder, sourcePath(task)));
    const key = keyOf(settings, task, bytes);
    const kept = keepReading(await readFile({ file: task.file, bytes }, task, registries));
    await cache.write(key, kept);
    return { key, head: kept.lines[0] ?? '' };
  };
}

/** The name of a reading: a hash of all that it is made from, but for personal data that other files print. */
export function keyOf(
  { version }: Pick<ReaderSettings, 'version'>,
  { file, entry, corrections, overrides }: FileTask,
  bytes: Uint8Array,
): string {
  return hash('sha256', JSON.stringify([version, file, hash('sha256', bytes), entry ?? null, corrections, overrides]));
}
