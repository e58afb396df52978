import { copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from '../build/lock.ts';
import { isCode } from '../error-code.ts';

/** Folders below the content folder whose files are made from the others. */
export const GENERATED = ['policies', 'gazettes', 'data', 'texts'];

/** Where the new state lies until it takes the place of the old, and what of the old has given way to it. */
const [NEXT, BEFORE] = ['.luce/next', '.luce/before'];
/** Is there from the moment at which the new state holds until it is in place. */
const MARK = '.luce/swap';
const LOCK = '.luce/content.lock';

/** Bytes of two files that are compared at a time. */
const BLOCK = 1 << 20;

/** Moves a file or a folder; a test lets it fail. */
type Move = typeof rename;

/** The folder of the new state, in which files lie as they will below the content folder. */
export function nextFolder(folder: string): string {
  return join(folder, NEXT);
}

/**
 * Runs what writes the generated files of a folder, alone, when the swap of a run that was killed has been finished.
 * @throws Error that names who else writes there
 */
export async function whileWriting<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const lock = await takeLock(join(folder, LOCK), folder);
  try {
    await finish(folder, rename);
    return await work();
  } finally {
    await lock.release();
  }
}

/** Finishes the swap of a run that was killed: whoever reads the generated files calls it first. */
export async function finishSwap(folder: string): Promise<void> {
  if (await isThere(join(folder, MARK))) await whileWriting(folder, () => Promise.resolve());
}

/**
 * Puts the new state, which is whole, in the place of the old; folders in which nothing differs stay. Where this is
 * killed, the old state stands, or {@link finishSwap} finishes it.
 */
export async function swapStates(folder: string, move: Move = rename): Promise<void> {
  for (const name of GENERATED) await prepare(join(folder, name), join(nextFolder(folder), name));
  await writeFile(join(folder, MARK), '');
  await finish(folder, move);
}

/** Leaves of a folder of the new state what is to enter: nothing where it is as the old is, an empty one for none. */
async function prepare(old: string, next: string): Promise<void> {
  if (!(await isThere(old))) return;
  await mkdir(next, { recursive: true });
  // What speaks of a folder is no generated file.
  const readme = join(old, 'README.md');
  if (await isThere(readme)) await copyFile(readme, join(next, 'README.md'));
  if (await areSame(old, next)) await rm(next, { recursive: true });
}

async function areSame(old: string, next: string): Promise<boolean> {
  const names = await readdir(next);
  if ((await readdir(old)).sort().join('/') !== names.sort().join('/')) return false;
  for (const name of names) if (!(await isSameFile(join(old, name), join(next, name)))) return false;
  return true;
}

/** Compares two files, however large, a block of each at a time. */
async function isSameFile(old: string, next: string): Promise<boolean> {
  const files = [await open(old), await open(next)] as const;
  try {
    const [one, other] = await Promise.all(files.map((file) => file.stat()));
    if (one?.size !== other?.size) return false;
    const blocks = [Buffer.allocUnsafe(BLOCK), Buffer.allocUnsafe(BLOCK)] as const;
    for (let at = 0; at < (one?.size ?? 0); at += BLOCK) {
      const [read] = await Promise.all(files.map((file, which) => file.read(blocks[which] ?? blocks[0], 0, BLOCK, at)));
      const length = read?.bytesRead ?? 0;
      if (!blocks[0].subarray(0, length).equals(blocks[1].subarray(0, length))) return false;
    }
    return true;
  } finally {
    await Promise.all(files.map((file) => file.close()));
  }
}

async function finish(folder: string, move: Move): Promise<void> {
  if (!(await isThere(join(folder, MARK)))) return;
  for (const name of GENERATED) await enter(folder, name, move);
  await rm(join(folder, MARK));
  for (const name of [BEFORE, NEXT]) await rm(join(folder, name), { recursive: true, force: true });
}

/** Moves a folder of the new state into place, if it is still to move. */
async function enter(folder: string, name: string, move: Move): Promise<void> {
  const [next, place, away] = [join(folder, NEXT, name), join(folder, name), join(folder, BEFORE, name)];
  if (!(await isThere(next))) return;
  await rm(away, { recursive: true, force: true });
  await mkdir(join(folder, BEFORE), { recursive: true });
  const found = await lstat(place).catch(() => null);
  if (found?.isSymbolicLink() === true) return fill(next, place);
  try {
    if (found !== null) await move(place, away);
  } catch (error) {
    // A mounted folder cannot be moved, only what is in it.
    if (isCode(error, 'EBUSY', 'EXDEV')) return fill(next, place);
    throw error;
  }
  await move(next, place);
  if ((await readdir(place)).length === 0) await rmdir(place);
}

/** Replaces what is in a folder, file by file; the new state stays until all is done. */
async function fill(next: string, place: string): Promise<void> {
  const names = await readdir(next);
  for (const name of names) {
    const beside = join(place, `.${name}.new`);
    await copyFile(join(next, name), beside);
    await rename(beside, join(place, name));
  }
  for (const name of await readdir(place))
    if (!names.includes(name)) await rm(join(place, name), { recursive: true, force: true });
  await rm(next, { recursive: true });
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null)) !== null;
}
