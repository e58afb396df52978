import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { isCode } from '../error-code.ts';

const holderSchema = z.object({ pid: z.int(), host: z.string(), since: z.string(), out: z.string() });

/** Milliseconds after which whoever waits looks again. */
const POLL = 200;

/** Who holds a lock: a process of a machine, since when, and what it writes. */
type Holder = z.infer<typeof holderSchema>;

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
  const own = JSON.stringify(holder);
  await mkdir(dirname(file), { recursive: true });
  while (!(await tryCreate(file, own))) {
    const found = await readFile(file, 'utf8').catch(() => null);
    if (found === null) continue;
    const other = readHolder(found);
    if (other === null || isRunning(other)) {
      if (!waits || other?.host !== hostname()) throw new Error(refusal(file, other));
      await setTimeout(POLL);
      continue;
    }
    // Renamed first, so that of two builds that find it only one takes it away.
    const away = `${file}-${String(process.pid)}`;
    await rename(file, away).catch(() => undefined);
    await rm(away, { force: true });
  }
  const isHeld = async () => (await readFile(file, 'utf8').catch(() => null)) === own;
  return {
    assertHeld: async () => {
      if (!(await isHeld())) throw new Error(`${file} was taken away while this build ran: nothing was published.`);
    },
    release: async () => {
      if (await isHeld()) await rm(file, { force: true });
    },
  };
}

/** A lock is there with all that it says or not at all, even where its process is killed meanwhile. */
async function tryCreate(file: string, text: string): Promise<boolean> {
  const beside = `${file}-${String(process.pid)}.new`;
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

/** Of a process on another machine nobody here can tell. */
function isRunning({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
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
