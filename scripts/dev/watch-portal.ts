import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CHANGES_FILE } from '../../src/model/change.ts';
import { PORTAL_FILE } from '../../src/model/portal.ts';

/** What a person writes in the folder of a portal; all else is made of it. */
const folders = ['sources', 'registry', 'corrections', 'summaries'];
const files = [PORTAL_FILE, CHANGES_FILE];

/** An editor writes a file in several steps: so many milliseconds after the first all of them are over. */
const settling = 60;

/**
 * Does some work whenever a file that a person writes has changed in the folder of a portal; what changes while it is
 * at work is taken up afterwards, once. Folders are watched, not the thousands of files in them.
 * @returns ends it
 */
export function watchPortal(portal: string, work: () => Promise<void>): () => void {
  let isDue = false;
  let isBusy = false;
  const run = async () => {
    isDue = true;
    if (isBusy) return;
    isBusy = true;
    while (isDue) {
      await setTimeout(settling);
      isDue = false;
      watchFolders();
      await work();
    }
    isBusy = false;
  };
  const watchers = new Map<string, FSWatcher>();
  const watchFolders = () => {
    for (const folder of folders.flatMap((name) => foldersIn(join(portal, name)))) {
      if (watchers.has(folder)) continue;
      const watcher = watch(folder, () => {
        void run();
      });
      // One that goes away may come back.
      watcher.on('close', () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };
  const ofPortal = watch(portal, (_, name) => {
    if (files.includes(name ?? '') || folders.includes(name ?? '')) void run();
  });
  watchFolders();
  return () => {
    for (const watcher of [ofPortal, ...watchers.values()]) watcher.close();
  };
}

/** A folder with all below it; none where it is not there. */
function foldersIn(folder: string): string[] {
  try {
    const below = readdirSync(folder, { recursive: true, withFileTypes: true });
    return [
      folder,
      ...below.filter((entry) => entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name)),
    ];
  } catch {
    return [];
  }
}
