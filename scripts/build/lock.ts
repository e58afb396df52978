import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { isCode } from '../error-code.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string(), since: z.string(), out: z.string() });

/** Milliseconds after which whoever waits looks again. */
const POLL = 200;
/** Milliseconds after which whoever was about to take a lock over has ended before it did. */
const GATE = 10_000;

/** Who holds a lock: a process of a machine, since when, and what it writes. */
type Holder = z.infer<typeof holderSchema>;

/** What this process holds, as its locks say it. */
const held = new Set<string>();

/** A lock that is held. */
export interface Lock {
  /** Throws when the lock was taken away meanwhile. */
  assertHeld: () => Promise<void>;
  release: () => Promise<void>;
}

/**
 * Takes the lock that lets one run at a time write to a portal, or to a folder that is published. A lock whose process
 * has ended is taken over.
 * @param out folder that is written
 * @param waits whether it waits for another build on this machine
 * @throws Error that names the holder where another build runs
 */
export async function takeLock(file: string, out: string, { waits = false } = {}): Promise<Lock> {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), out };
  const own = JSON.stringify({ ...holder, key: randomUUID() });
  held.add(own);
  await mkdir(dirname(file), { recursive: true });
  while (!(await tryCreate(file, own))) {
    const found = await readFile(file, 'utf8').catch((error: unknown) => {
      if (isCode(error, 'ENOENT')) return null;
      held.delete(own);
      throw error;
    });
    if (found === null) continue;
    const other = readHolder(found);
    if (other === null || isRunning(other, found)) {
      if (!waits || other?.host !== hostname()) {
        held.delete(own);
        throw new Error(refusal(file, other));
      }
      await setTimeout(POLL);
      continue;
    }
    if (await takeOver(file, found, own)) break;
  }
  const isHeld = async () => (await readFile(file, 'utf8').catch(() => null)) === own;
  return {
    assertHeld: async () => {
      if (!(await isHeld())) throw new Error(`${file} was taken away while this build ran: nothing was published.`);
    },
    release: async () => {
      held.delete(own);
      if (await isHeld()) await rm(file, { force: true });
    },
  };
}

/** A lock is there with all that it says or not at all, even where its process is killed meanwhile. */
async function tryCreate(file: string, text: string): Promise<boolean> {
  const beside = `${file}-${randomUUID()}.new`;
  try {
    await writeFile(beside, text);
    await link(beside, file);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    // A disk that knows no links.
    if (isCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS')) return await createAtOnce(file, text);
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Puts an own lock in the place of one whose process has ended. Of several that find it one alone may replace it at a
 * time, and only while it is the one that was found: it is never missing meanwhile.
 */
async function takeOver(file: string, found: string, own: string): Promise<boolean> {
  const gate = `${file}-taking`;
  if (!(await tryCreate(gate, own))) {
    const since = (await stat(gate).catch(() => null))?.mtimeMs ?? Date.now();
    if (Date.now() - since > GATE) await rm(gate, { force: true });
    await setTimeout(POLL);
    return false;
  }
  try {
    if ((await readFile(file, 'utf8').catch(() => null)) !== found) return false;
    await writeFile(`${gate}.new`, own);
    await rename(`${gate}.new`, file);
    return true;
  } finally {
    await rm(gate, { force: true });
  }
}

async function createAtOnce(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function readHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Of a process on another machine nobody here can tell. One of our number that is not us has ended before. */
function isRunning({ pid, host }: Holder, text: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(text);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

function refusal(file: string, holder: Holder | null): string {
  const who =
    holder === null
      ? 'Another build'
      : `Another build (process ${String(holder.pid)} on ${holder.host}, since ${holder.since}, into ${holder.out})`;
  return `${who} is at work in this folder: wait for its end. If there is none, delete ${file}.`;
}
