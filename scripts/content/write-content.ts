import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { comparingWith, writingInto, type Output } from './output.ts';
import { GENERATED, nextFolder, swapStates, whileWriting } from './swap.ts';

/** Gives the generated files to an output. */
export type Publishing = (output: Output) => void;

/**
 * Paths of generated files that are missing, differ or should not be there.
 * @param paths of all that should be
 */
export async function findStale(folder: string, publish: Publishing, paths: ReadonlySet<string>): Promise<string[]> {
  const stale: string[] = [];
  publish(comparingWith(folder, (path) => stale.push(path)));
  const present = await Promise.all(
    GENERATED.map(async (name) => (await readdir(join(folder, name)).catch(() => [])).map((file) => `${name}/${file}`)),
  );
  const surplus = present.flat().filter((path) => !paths.has(path) && !path.endsWith('/README.md'));
  return [...stale, ...surplus];
}

/** Replaces the generated files, all or none, even where the program is killed. */
export async function replaceFiles(folder: string, publish: Publishing): Promise<void> {
  await whileWriting(folder, async () => {
    const next = nextFolder(folder);
    try {
      await rm(next, { recursive: true, force: true });
      publish(writingInto(next));
    } catch (error) {
      await rm(next, { recursive: true, force: true });
      throw error;
    }
    await swapStates(folder);
  });
}
