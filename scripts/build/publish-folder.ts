import { mkdir, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isCode } from '../error-code.ts';
import { enterWhole, finishEntering } from './enter-folder.ts';

/** Between the name of a folder and that of what a run works in beside it. */
const MARK = '-run-';
/** What was published before, while the new takes its place. */
const BEFORE = 'before';

/** A folder that one run works in, beside the one that it will be published as, so that this takes one step. */
export interface RunFolder {
  path: string;
  /** Puts a folder below `path` in the place of what was published. */
  publish: (folder: string) => Promise<void>;
  remove: () => Promise<void>;
}

/** The folder that is published: what a link leads to. */
export async function targetOf(out: string): Promise<string> {
  return realpath(out).catch(() => resolve(out));
}

/** Makes the folder of a run, and clears away what ended runs have left; no other may be at work. */
export async function makeRunFolder(out: string): Promise<RunFolder> {
  const target = await targetOf(out);
  const [parent, name] = [dirname(target), basename(target)];
  await mkdir(parent, { recursive: true });
  await finishEntering(target);
  for (const each of await readdir(parent)) {
    if (!each.startsWith(name + MARK)) continue;
    // A run that was killed between the two moves of a swap has left nothing published.
    await rename(join(parent, each, BEFORE), target).catch(() => undefined);
    await rm(join(parent, each), { recursive: true, force: true });
  }
  const path = await mkdtemp(target + MARK);
  return {
    path,
    publish: (folder) => swap(folder, target, join(path, BEFORE)),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** Moves the old away before the new in, and back where that fails. */
async function swap(folder: string, target: string, away: string): Promise<void> {
  try {
    await rename(target, away);
  } catch (error) {
    if (isCode(error, 'ENOENT')) await rename(folder, target);
    // A mounted folder cannot be moved, only what is in it.
    else if (isCode(error, 'EBUSY', 'EXDEV')) await enterWhole(folder, target);
    else throw error;
    return;
  }
  try {
    await rename(folder, target);
  } catch (error) {
    await rename(away, target);
    throw error;
  }
}
