import { glob } from 'node:fs/promises';
import { relative, resolve } from 'node:path';

/** Paths of all files below a folder, from that folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(resolve(folder), resolve(entry.parentPath, entry.name)));
}
