import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';

const ENDING = '.reading';
/** Bytes that are read at a time to find the end of the first line of a file. */
const CHUNK = 16_384;
const NEW_LINE = 10;
/** Length of the hash at the end of a file, in bytes. */
const SUM = 64;

/** A reading as it is to be kept. */
export interface WrittenReading {
  /** Lines of JSON; of these the first alone concerns other files. */
  lines: readonly string[];
  /** What is published of it, as it will be. */
  parts: Uint8Array;
}

/** A reading that was kept. */
export interface KeptReading extends Pick<WrittenReading, 'parts'> {
  /** A line of those that were written. */
  line: (index: number) => string;
}

/** Readings on disk, each in a file of its own, by a hash of all that it was made from. */
export interface ReadingCache {
  /** The first line of a reading; null for one that is not there. */
  head: (key: string) => Promise<string | null>;
  /** Whether a reading is there as it was written. */
  isWhole: (key: string) => boolean;
  /**
   * A reading; null for one that is not there.
   * @param lines so many lines of it
   */
  read: (key: string, lines: number) => KeptReading | null;
  write: (key: string, reading: WrittenReading) => Promise<void>;
  /** Takes a reading of another folder, as it is there. */
  take: (key: string, from: ReadingCache) => Promise<void>;
  /** Path of the file of a reading. */
  pathOf: (key: string) => string;
  /** Removes all but some readings, and what a run that was killed has left. */
  prune: (used: ReadonlySet<string>) => Promise<void>;
}

/**
 * Opens a folder of readings. Where none can be made (a portal that may only be read), a folder of this run alone takes
 * its place.
 */
export async function openFolder(folder: string): Promise<{ path: string; remove: () => Promise<void> }> {
  try {
    await mkdir(folder, { recursive: true });
    return { path: folder, remove: () => Promise.resolve() };
  } catch {
    const path = await mkdtemp(join(tmpdir(), 'luce-readings-'));
    return { path, remove: () => rm(path, { recursive: true, force: true }) };
  }
}

/** The readings of a folder, which is there. Each file ends with the hash of what stands before. */
export function openCache(folder: string): ReadingCache {
  let written = 0;
  const pathOf = (key: string) => join(folder, key + ENDING);
  // Written beside its place, so that it is never there in part.
  const put = async (key: string, write: (beside: string) => Promise<void>) => {
    written += 1;
    const beside = join(folder, [key, process.pid, threadId, written].join('.'));
    await write(beside);
    await rename(beside, pathOf(key));
  };
  return {
    pathOf,
    head: (key) => readFirstLine(pathOf(key)),
    isWhole: (key) => {
      const bytes = readBytes(pathOf(key));
      return bytes !== null && bytes.sum === hash('sha256', bytes.own);
    },
    read: (key, lines) => {
      const bytes = readBytes(pathOf(key));
      return bytes && parse(bytes.own, lines);
    },
    write: (key, { lines, parts }) => {
      const bytes = Buffer.concat([Buffer.from(lines.map((line) => `${line}\n`).join('')), parts]);
      return put(key, (beside) => writeFile(beside, Buffer.concat([bytes, Buffer.from(hash('sha256', bytes))])));
    },
    take: (key, from) => put(key, (beside) => copyFile(from.pathOf(key), beside)),
    prune: async (used) => {
      for (const name of await readdir(folder)) {
        const path = join(folder, name);
        const isLeft = name.endsWith(ENDING) ? !used.has(basename(name, ENDING)) : await isOld(path);
        if (isLeft) await rm(path, { force: true });
      }
    },
  };
}

/** The bytes of a file, and the hash at its end; null where it cannot be read. */
function readBytes(path: string): { own: Buffer; sum: string } | null {
  try {
    const bytes = readFileSync(path);
    const end = Math.max(0, bytes.length - SUM);
    return { own: bytes.subarray(0, end), sum: bytes.toString('latin1', end) };
  } catch {
    return null;
  }
}

function parse(bytes: Buffer, lines: number): KeptReading {
  const ends = [-1];
  for (let index = 0; index < lines; index++) ends.push(bytes.indexOf(NEW_LINE, (ends.at(-1) ?? 0) + 1));
  return {
    line: (index) => bytes.toString('utf8', (ends[index] ?? 0) + 1, ends[index + 1]),
    parts: bytes.subarray((ends.at(-1) ?? 0) + 1),
  };
}

/** Whether what is being written has been so for an hour: then who wrote it has ended. */
async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > 3_600_000;
}

async function readFirstLine(path: string): Promise<string | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const chunks: Buffer[] = [];
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK);
      const chunk = buffer.subarray(0, bytesRead);
      const end = chunk.indexOf(NEW_LINE);
      chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
      if (end >= 0) return Buffer.concat(chunks).toString('utf8');
      if (bytesRead === 0) return null;
    }
  } finally {
    await file.close();
  }
}
