import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { engine } from '../../place.ts';

/** Folders of code that a reading is made by, and the lock of the packages that it uses. */
const CODE = ['src/core', 'src/lexicon', 'src/model', 'scripts/content'];
const LOCK = 'package-lock.json';

/** A hash of the code that reads sources, its packages and its Node: two engines of one version read alike. */
export async function engineVersion(root: string = engine): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const folder of CODE) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.sort()) hash.update(`\0${relative(root, file)}\0`).update(await readFile(file));
  }
  return hash.update(await readFile(join(root, LOCK)).catch(() => '')).digest('hex');
}
