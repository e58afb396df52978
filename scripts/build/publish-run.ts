import { join } from 'node:path';
import { assertWritable, stateFolder } from '../portal-state.ts';
import { takeLock, type Lock } from './lock.ts';
import { makeRunFolder, targetOf } from './publish-folder.ts';

/**
 * Does some work in a folder of its own and puts what it gives in the place of what was published; an interruption or
 * an error leaves that as it was. One run at a time for a folder that is published, and for a portal.
 * @param portal whose pages are kept in it; null where the work keeps nothing that another could spoil
 * @param work gives the folder, below its own, that is to be published
 */
export async function publishRun(
  { out, portal }: { out: string; portal: string | null },
  work: (run: string) => Promise<string>,
): Promise<void> {
  if (portal !== null) await assertWritable(portal);
  const files = [
    ...(portal === null ? [] : [join(stateFolder(portal), 'build.lock')]),
    `${await targetOf(out)}-run.lock`,
  ];
  await whileLocked(files, out, async (locks) => {
    const folder = await makeRunFolder(out);
    try {
      const made = await work(folder.path);
      for (const lock of locks) await lock.assertHeld();
      await folder.publish(made);
    } finally {
      await folder.remove();
    }
  });
}

async function whileLocked(
  files: readonly string[],
  out: string,
  work: (locks: readonly Lock[]) => Promise<void>,
): Promise<void> {
  const locks: Lock[] = [];
  try {
    for (const file of files) locks.push(await takeLock(file, out));
    await work(locks);
  } finally {
    for (const lock of locks) await lock.release();
  }
}
