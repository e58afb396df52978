import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCode } from '../error-code.ts';

/** Begins the names of what is no part of a site, in the folder of one. */
const OWN = '.-run-';
/** Is there from the moment at which the new site holds until it is in place. */
const ENTERING = `${OWN}entering`;
/** Within it: the new site, as far as it has not entered; the old, as far as it has left; the names of the new. */
const [NEXT, BEFORE, NAMES] = ['site', 'before', 'names.json'];

/** Moves a file or a folder; a test lets it fail. */
type Move = typeof rename;

/**
 * Replaces what is in a folder that cannot be moved. The new is copied into it whole before the old goes; where this is
 * killed later, {@link finishEntering} ends it.
 */
export async function enterWhole(folder: string, target: string, move: Move = rename): Promise<void> {
  await finishEntering(target);
  for (const each of await readdir(target))
    if (each.startsWith(OWN)) await rm(join(target, each), { recursive: true, force: true });
  const work = await mkdtemp(join(target, OWN));
  await cp(folder, join(work, NEXT), { recursive: true });
  await mkdir(join(work, BEFORE));
  await writeFile(join(work, NAMES), JSON.stringify(await readdir(folder)));
  await move(work, join(target, ENTERING));
  await finishEntering(target, move);
}

/** Ends what {@link enterWhole} has begun in a folder, if anything. */
export async function finishEntering(target: string, move: Move = rename): Promise<void> {
  const work = join(target, ENTERING);
  const names = await readNames(join(work, NAMES));
  if (names === null) return;
  const due = new Set(await readdir(join(work, NEXT)));
  // What no site has brought (`lost+found`, a mounted folder) may be there for good.
  const leave = (name: string) =>
    move(join(target, name), join(work, BEFORE, name)).catch((error: unknown) => {
      if (names.includes(name) || !isCode(error, 'EBUSY', 'EPERM', 'EACCES', 'EXDEV')) throw error;
    });
  const hasEntered = (name: string) => names.includes(name) && !due.has(name);
  for (const name of await readdir(target)) if (name !== ENTERING && !hasEntered(name)) await leave(name);
  for (const name of due) await move(join(work, NEXT, name), join(target, name));
  // One that is killed while it removes has nothing left to end.
  await move(work, `${work}-done`);
  await rm(`${work}-done`, { recursive: true, force: true });
}

async function readNames(file: string): Promise<string[] | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as string[];
  } catch (error) {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}
