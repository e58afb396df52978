import { hash } from 'node:crypto';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { threadId } from 'node:worker_threads';

const ENDING = '.jsonl';
/** Bytes that are read at a time to find the end of the first line of a file. */
const CHUNK = 16_384;

/** What is kept of a reading, as lines of JSON: what concerns other sources, then the rest. */
export type KeptLines = readonly [head: string, ...rest: string[]];

/** Readings on disk, each in a file of its own, by a hash of all that it was made from. */
export interface ReadingCache {
  /** The first line of a reading; null for one that is not there. */
  head: (key: string) => Promise<string | null>;
  /** All its lines; null for one that is not there, or not as it was written. */
  lines: (key: string) => Promise<KeptLines | null>;
  write: (key: string, lines: KeptLines) => Promise<void>;
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

/** The readings of a folder, which is there. The last line of each file is the hash of those before. */
export function openCache(folder: string): ReadingCache {
  let written = 0;
  const pathOf = (key: string) => join(folder, key + ENDING);
  return {
    head: (key) => readFirstLine(pathOf(key)),
    lines: async (key) => {
      const text = await readFile(pathOf(key), 'utf8').catch(() => '');
      const lines = text.split('\n');
      const sum = lines.pop();
      const [head, ...rest] = lines;
      return head !== undefined && sum === hash('sha256', lines.join('\n')) ? [head, ...rest] : null;
    },
    write: async (key, lines) => {
      const text = lines.join('\n');
      written += 1;
      const beside = join(folder, [key, process.pid, threadId, written].join('.'));
      await writeFile(beside, `${text}\n${hash('sha256', text)}`);
      await rename(beside, pathOf(key));
    },
    prune: async (used) => {
      for (const name of await readdir(folder)) {
        const path = join(folder, name);
        const isLeft = name.endsWith(ENDING) ? !used.has(basename(name, ENDING)) : await isOld(path);
        if (isLeft) await rm(path, { force: true });
      }
    },
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
      const end = chunk.indexOf('\n');
      chunks.push(end < 0 ? chunk : chunk.subarray(0, end));
      if (end >= 0) return Buffer.concat(chunks).toString('utf8');
      if (bytesRead === 0) return null;
    }
  } finally {
    await file.close();
  }
}
