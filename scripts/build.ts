import { readdir, rename, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readAddress, tellAddress } from './address.ts';
import { takeLock } from './build/lock.ts';
import { assertWhole } from './build/missing-files.ts';
import { makeRunFolder } from './build/publish-folder.ts';
import { CommandError, run, start, type RunningCommand } from './command.ts';
import { headersFile } from './hosting/headers-file.ts';
import { nginxFile } from './hosting/nginx-file.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { count, runScript, runStage } from './stage.ts';

const options = {
  /** Folder that the site is written to. */
  out: { type: 'string', default: 'dist' },
  /** Takes the generated content as it is. */
  'keep-content': { type: 'boolean', default: false },
  /** Leaves out the pictures of charts and for sharing: for a first look, not for publishing. */
  'without-pictures': { type: 'boolean', default: false },
} as const;

/** The generated data, below the folder of the project. */
const DATA = 'content/data';

/** On two cores the four helpers that V8 and libuv usually keep take up to an eighth of the time from what they help. */
const twoCores = {
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], '--v8-pool-size=1'].filter(Boolean).join(' '),
  UV_THREADPOOL_SIZE: '1',
};

await runScript(async () => {
  const { out, 'keep-content': keepContent, 'without-pictures': withoutPictures } = parseArgs({ options }).values;
  const address = readAddress(process.env);
  const { base } = address;
  await runStage('address', () => Promise.resolve(tellAddress(address)));
  const lock = await takeLock('.astro/build.lock', out);
  try {
    const folder = await makeRunFolder(out);
    try {
      await build(folder.path, base, { keepContent, pictures: !withoutPictures });
      // What was built before stays until all of the new is there.
      await assertWhole(join(folder.path, 'site'), DATA);
      await lock.assertHeld();
      await folder.publish(join(folder.path, 'site'));
    } finally {
      await folder.remove();
    }
  } finally {
    await lock.release();
  }
});

/** Makes the site below a folder that nothing else writes to. */
async function build(
  parts: string,
  base: string,
  { keepContent, pictures }: { keepContent: boolean; pictures: boolean },
): Promise<void> {
  const site = join(parts, 'site');
  const astro = startAstro(site);
  const ended = Promise.allSettled([astro.done]);
  try {
    if (!keepContent) await run('node', ['scripts/content.ts'], { inherit: true, env: twoCores });
    astro.program.stdin?.end();
    await runStage('site', () => buildSite(astro, parts, pictures));
    if (pictures) await runStage('charts', () => drawCharts(site));
    await runStage('offline copy', () => copySite(site, base));
    await writeHostFiles(site, base);
  } finally {
    astro.program.kill();
    await ended;
  }
}

/** Starts Astro while the content is still being written; it reads none before its input ends (`content.config.ts`). */
function startAstro(out: string): RunningCommand {
  // Without --force Astro would reuse what an older version of a Markdown plugin has made.
  const parameters = ['build', '--force', '--outDir', out];
  return start('astro', parameters, { env: { ...twoCores, CONTENT_FOLLOWS: '1' } });
}

/**
 * Builds the pages on one core while the index and the pictures for sharing, which know nothing of them, are made on
 * the other. Astro empties the folder that it builds into, so these two wait beside it.
 */
async function buildSite(astro: RunningCommand, parts: string, pictures: boolean): Promise<string> {
  const site = join(parts, 'site');
  const building = finishPages(astro, site);
  // The pages take longest: what is made beside them gives way.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const work = [building, indexSite(parts), ...(pictures ? [drawCards(parts)] : [])];
  // All have ended before a failure of one is told and the folder is removed.
  await Promise.allSettled(work);
  const summaries = await Promise.all(work);
  for (const name of ['pagefind', ...(pictures ? ['share'] : [])]) await rename(join(parts, name), join(site, name));
  return summaries.join('; ');
}

async function finishPages(astro: RunningCommand, out: string): Promise<string> {
  const output = await astro.done;
  // A content loader that fails logs an error and lets the build end well.
  if (output.includes('[ERROR]')) throw new CommandError(astro.program.spawnargs.join(' '), 0, output);
  const files = await readdir(out, { recursive: true });
  return count(files.filter((file) => file.endsWith('.html')).length, 'page');
}

/** Writes what hosts are told of the site: the file that CDNs read, and settings for nginx. */
async function writeHostFiles(out: string, base: string): Promise<void> {
  const entries = await readdir(out, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(join(out, '_headers'), headersFile(base, folders.toSorted()));
  await writeFile(join(out, '_nginx.conf'), nginxFile(base, folders.toSorted()));
}

// The programs of the stages from here on are loaded in their turn, so that Astro and the content start at once.
async function indexSite(parts: string): Promise<string> {
  const { buildSearchIndex } = await import('./search-index.ts');
  const { records, bytes } = await buildSearchIndex({ dataDir: DATA, outDir: join(parts, 'pagefind') });
  return `${count(records, 'record')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function drawCards(parts: string): Promise<string> {
  const { drawShareImages } = await import('./share-images.ts');
  const { count: pictures, bytes } = await drawShareImages({ dataDir: DATA, outDir: join(parts, 'share') });
  return `${count(pictures, 'picture')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function copySite(out: string, base: string): Promise<string> {
  const { files, bytes } = await writeOfflineCopy(out, base);
  return `${count(files, 'file')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function drawCharts(site: string): Promise<string> {
  const { drawChartPictures } = await import('./chart-pictures.ts');
  const { count: charts, bytes } = await drawChartPictures(join(site, 'charts'));
  return `${count(charts, 'picture')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}
