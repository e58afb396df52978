import { join } from 'node:path';
import { engine } from '../place.ts';
import { takeLock } from './lock.ts';
import { makeRunFolder } from './publish-folder.ts';

/**
 * Does some work in a folder of its own and puts what it gives in the place of what was published; an interruption or
 * an error leaves that as it was. One run at a time.
 * @param work gives the folder, below its own, that is to be published
 */
export async function publishRun(out: string, work: (run: string) => Promise<string>): Promise<void> {
  const lock = await takeLock(join(engine, '.astro/build.lock'), out);
  try {
    const folder = await makeRunFolder(out);
    try {
      const made = await work(folder.path);
      await lock.assertHeld();
      await folder.publish(made);
    } finally {
      await folder.remove();
    }
  } finally {
    await lock.release();
  }
}
