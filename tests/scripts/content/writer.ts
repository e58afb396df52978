import process from 'node:process';
import { replaceFiles } from '../../../scripts/content/write-content.ts';
import { publishing, states } from './states.ts';

/** A program that writes one state after the other into a folder, until it is killed. */
const [folder = ''] = process.argv.slice(2);
for (let times = 1; ; times++) {
  await replaceFiles(folder, publishing(states[times % 2 === 0 ? 0 : 1]));
  if (times === 1) process.stdout.write('begun\n');
}
