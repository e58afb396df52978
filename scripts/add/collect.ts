import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { sourceEnding } from '../../src/model/source-file.ts';
import { isCode } from '../error-code.ts';
import { filesInArchive, isArchive } from './archive.ts';
import { isBesidePage } from './beside-page.ts';
import { leftOutForm } from './forms.ts';
import type { FoundFile, LeftOut } from './found-file.ts';
import { attachmentsOf } from './saved-page.ts';

/** All files that paths lead to, each once, in a stable order, and what of them is no text. */
export async function collect(paths: readonly string[]): Promise<{ found: FoundFile[]; leftOut: LeftOut[] }> {
  const found: FoundFile[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  const take = async (path: string, origin: string, attachedTo: string | null) => {
    const real = await realpath(path);
    if (seen.has(real)) return;
    seen.add(real);
    if (isArchive(path)) {
      const inside = filesInArchive(origin, await readFile(path));
      found.push(...inside.found);
      leftOut.push(...inside.leftOut);
    } else if (sourceEnding(path) === null) leftOut.push(leftOutForm(origin));
    else {
      found.push({ origin, path, bytes: null, attachedTo });
      if (/\.html?$/iu.test(path))
        for (const beside of attachmentsOf(path, await readFile(path))) await take(beside, basename(beside), origin);
    }
  };
  for (const path of paths) {
    const about = await stat(path).catch((error: unknown) => {
      if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
      throw error;
    });
    if (about === null) leftOut.push({ origin: path, code: 'add/missing', values: {} });
    else if (about.isDirectory())
      for (const file of await filesBelow(path)) {
        const origin = relative(path, file);
        // A link leads perhaps out of the folder; a pipe never ends.
        if ((await lstat(file)).isFile()) await take(file, origin, null);
        else leftOut.push({ origin, code: 'add/no-file', values: {} });
      }
    else await take(path, basename(path), null);
  }
  return { found, leftOut };
}

/** The files of a folder and of those below it, and what is none; nothing hidden, and nothing beside a saved page. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const inside = entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return isBesidePage(`${entry.name}/`, names) ? [] : filesBelow(path);
    });
  return (await Promise.all(inside)).flat();
}
