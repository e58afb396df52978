import { glob, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readAddress } from './address.ts';
import { CommandError, run } from './command.ts';
import { headersFile } from './headers.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { buildSearchIndex } from './search-index.ts';
import { drawShareImages } from './share-images.ts';
import { count, runScript, runStage } from './stage.ts';

const options = {
  /** Folder that the site is written to. */
  out: { type: 'string', default: 'dist' },
  /** Takes the generated content as it is. */
  'keep-content': { type: 'boolean', default: false },
} as const;

await runScript(async () => {
  const { out, 'keep-content': keepContent } = parseArgs({ options }).values;
  const { base } = readAddress(process.env);
  if (!keepContent) await run('node', ['scripts/content.ts'], { inherit: true });
  await runStage('site', () => buildSite(out, base));
  // The pictures are drawn outside the thread of this script, and leave it time for the index.
  await runStage('index, images', async () => (await Promise.all([indexSite(out), drawImages(out)])).join('; '));
  await runStage('offline copy', () => copySite(out, base));
});

async function buildSite(out: string, base: string): Promise<string> {
  // Without --force Astro would reuse what an older version of a Markdown plugin has made.
  const parameters = ['build', '--force', '--outDir', out];
  const output = await run('astro', parameters);
  // A content loader that fails logs an error and lets the build end well.
  if (output.includes('[ERROR]')) throw new CommandError(['astro', ...parameters].join(' '), 0, output);
  await writeFile(join(out, '_headers'), headersFile(base, await pageFolders(out)));
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: out }));
  return count(pages.length, 'page');
}

/** Folders of pages that other sites may not frame. */
async function pageFolders(out: string): Promise<string[]> {
  const entries = await readdir(out, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !['_astro', 'embed', 'pagefind'].includes(entry.name))
    .map(({ name }) => name)
    .sort();
}

async function indexSite(out: string): Promise<string> {
  const { records, bytes } = await buildSearchIndex({ dataDir: 'content/data', outDir: join(out, 'pagefind') });
  return `${count(records, 'record')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function drawImages(out: string): Promise<string> {
  const { count: pictures, bytes } = await drawShareImages({ dataDir: 'content/data', outDir: join(out, 'share') });
  return `${count(pictures, 'picture')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function copySite(out: string, base: string): Promise<string> {
  const { files, bytes } = await writeOfflineCopy(out, base);
  return `${count(files, 'file')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}
