import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/core/write/publish.ts';
import { GENERATED, nextFolder, swapStates, whileWriting } from './swap.ts';

/** Paths of generated files that are missing, differ or should not be there. */
export async function findStale(folder: string, files: Files): Promise<string[]> {
  const present = await readGenerated(folder, files);
  const stale = [...files].filter(([path, text]) => present.get(path) !== text).map(([path]) => path);
  return [...stale, ...(await findSurplus(folder, files))];
}

/** Those of the given files that are there, as they are there. */
export async function readGenerated(folder: string, files: Files): Promise<Files> {
  const present = new Map<string, string>();
  for (const path of files.keys()) {
    const text = await readFile(join(folder, path), 'utf8').catch(() => null);
    if (text !== null) present.set(path, text);
  }
  return present;
}

async function findSurplus(folder: string, files: Files): Promise<string[]> {
  const present = await Promise.all(
    GENERATED.map(async (name) => (await readdir(join(folder, name)).catch(() => [])).map((file) => `${name}/${file}`)),
  );
  return present.flat().filter((path) => !files.has(path) && !path.endsWith('/README.md'));
}

/** Replaces the generated files, all or none, even where the program is killed. */
export async function replaceFiles(folder: string, files: Files): Promise<void> {
  await whileWriting(folder, async () => {
    const next = nextFolder(folder);
    try {
      await rm(next, { recursive: true, force: true });
      await writeFiles(next, files);
    } catch (error) {
      await rm(next, { recursive: true, force: true });
      throw error;
    }
    await swapStates(folder);
  });
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
