import { join } from 'node:path';
import { listFolder } from './list-folder.ts';
import { readInput, type Inputs } from './read-input.ts';

const FOLDER = 'summaries';

/** The hand-written summaries by the id of their document; null without such a folder. */
export async function readSummaries(folder: string, inputs: Inputs): Promise<Map<string, string> | null> {
  const names = (await listFolder(join(folder, FOLDER)))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  const summaries = new Map<string, string>();
  for (const name of names) {
    const text = await readInput(folder, `${FOLDER}/${name}`, inputs);
    if (text !== null) summaries.set(name.replace(/\.md$/, ''), text);
  }
  return names.length === 0 ? null : summaries;
}
