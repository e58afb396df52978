import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { enterWhole } from '../../../scripts/build/enter-folder.ts';
import { publishRun } from '../../../scripts/build/publish-run.ts';
import { siteStates } from './site-states.ts';

/** A program that publishes one site after the other into a folder, until it is killed. */
const [how = '', out = ''] = process.argv.slice(2);
for (let times = 1; ; times++) {
  const site = siteStates[times % 2 === 0 ? 0 : 1];
  await publishRun({ out, portal: null }, async (run) => {
    const made = join(run, 'site');
    for (const [path, text] of site) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
    if (how === 'moved') return made;
    // As into a mounted folder, which cannot be moved.
    await enterWhole(made, out);
    return Promise.reject(new Error('published'));
  }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.message !== 'published') throw error;
  });
  if (times === 1) process.stdout.write('begun\n');
}
