import { cp, mkdir, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isCode } from '../error-code.ts';

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

/** Makes the folder of a run, and clears away what ended runs have left; no other may be at work. */
export async function makeRunFolder(out: string): Promise<RunFolder> {
  const target = await realpath(out).catch(() => resolve(out));
  const [parent, name] = [dirname(target), basename(target)];
  await mkdir(parent, { recursive: true });
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
    else if (isCode(error, 'EBUSY', 'EXDEV')) await fill(folder, target);
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

/**
 * Replaces what is in a folder. The new is copied into it whole before the old goes, and what an interrupted run left
 * is no part of either.
 */
export async function fill(folder: string, target: string): Promise<void> {
  for (const each of await readdir(target))
    if (each.startsWith(`.${MARK}`)) await rm(join(target, each), { recursive: true, force: true });
  const old = await readdir(target);
  const next = await mkdtemp(join(target, `.${MARK}`));
  const away = await mkdtemp(join(target, `.${MARK}`));
  await cp(folder, next, { recursive: true });
  for (const each of old) await rename(join(target, each), join(away, each));
  for (const each of await readdir(next)) await rename(join(next, each), join(target, each));
  for (const each of [next, away]) await rm(each, { recursive: true, force: true });
}
