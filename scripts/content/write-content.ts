import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/core/write/publish.ts';

/** Folders below the content folder whose files are made from the others. */
export const GENERATED = ['policies', 'gazettes', 'data', 'texts'];

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

/** Replaces the generated files. All are written beside the old ones first, so that a failure leaves those whole. */
export async function replaceFiles(folder: string, files: Files): Promise<void> {
  const staging = await mkdtemp(join(folder, '.staging-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), text);
    }
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(staging, path), join(folder, path));
    }
    for (const path of await findSurplus(folder, files)) await rm(join(folder, path));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
