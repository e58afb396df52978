import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** What a person writes in the folder of a portal; all else is made of it. */
const written = /^(?:portal\.yaml$|(?:sources|registry|corrections|summaries)(?:[\\/]|$))/u;

/** An editor writes a file in several steps: so many milliseconds after the first all of them are over. */
const settling = 60;

/**
 * Does some work whenever a file that a person writes has changed in the folder of a portal; what changes while it is
 * at work is taken up afterwards, once.
 * @returns ends it
 */
export function watchPortal(portal: string, work: () => Promise<void>): () => void {
  let isDue = false;
  let isBusy = false;
  const run = async () => {
    if (isBusy) return;
    isBusy = true;
    while (isDue) {
      await setTimeout(settling);
      isDue = false;
      await work();
    }
    isBusy = false;
  };
  const watcher = watch(portal, { recursive: true }, (_, file) => {
    if (file === null || !written.test(file)) return;
    isDue = true;
    void run();
  });
  return () => {
    watcher.close();
  };
}
