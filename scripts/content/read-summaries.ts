import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFolder } from './list-folder.ts';

const FOLDER = 'summaries';

/** The hand-written summaries by the id of their document, and their texts by path; null without such a folder. */
export async function readSummaries(
  folder: string,
): Promise<{ summaries: Map<string, string> | null; texts: Map<string, string> }> {
  const names = (await listFolder(join(folder, FOLDER)))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  const summaries = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const name of names) {
    const text = await readFile(join(folder, FOLDER, name), 'utf8');
    summaries.set(name.replace(/\.md$/, ''), text);
    texts.set(`${FOLDER}/${name}`, text);
  }
  return { summaries: names.length === 0 ? null : summaries, texts };
}
