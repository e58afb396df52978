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
import { contentFolder, contentVariable, engine, siteFolder } from './place.ts';
import { count, runScript, runStage } from './stage.ts';
import { statedAddress } from './stated-address.ts';

const options = {
  /** Folder of the portal; that of the engine where none is named. */
  content: { type: 'string' },
  /** Folder that the site is written to. */
  out: { type: 'string' },
  /** Takes the generated content as it is. */
  'keep-content': { type: 'boolean', default: false },
  /** Leaves out the pictures of charts and for sharing: for a first look, not for publishing. */
  'without-pictures': { type: 'boolean', default: false },
} as const;

/** What a build is made from, and where. */
interface Work {
  /** Folder of the portal. */
  content: string;
  /** Folder of the run, which nothing else writes to. */
  parts: string;
  base: string;
  keepContent: boolean;
  pictures: boolean;
}

/** On two cores the four helpers that V8 and libuv usually keep take up to an eighth of the time from what they help. */
const twoCores = {
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], '--v8-pool-size=1'].filter(Boolean).join(' '),
  UV_THREADPOOL_SIZE: '1',
};

await runScript(async () => {
  const { values } = parseArgs({ options });
  const { 'keep-content': keepContent, 'without-pictures': withoutPictures } = values;
  const [content, out] = [contentFolder(values.content), siteFolder(values)];
  const address = readAddress(process.env, await statedAddress(content));
  const { base } = address;
  await runStage('address', () => Promise.resolve(tellAddress(address)));
  const lock = await takeLock(join(engine, '.astro/build.lock'), out);
  try {
    const folder = await makeRunFolder(out);
    try {
      await build({ content, parts: folder.path, base, keepContent, pictures: !withoutPictures });
      // What was built before stays until all of the new is there.
      await assertWhole(join(folder.path, 'site'), join(content, 'data'));
      await lock.assertHeld();
      await folder.publish(join(folder.path, 'site'));
    } finally {
      await folder.remove();
    }
  } finally {
    await lock.release();
  }
});

async function build(work: Work): Promise<void> {
  const { content, parts, base, keepContent, pictures } = work;
  const site = join(parts, 'site');
  const astro = startAstro(site, content);
  const ended = Promise.allSettled([astro.done]);
  try {
    const parameters = ['scripts/content.ts', '--content', content];
    if (!keepContent) await run('node', parameters, { inherit: true, env: twoCores });
    astro.program.stdin?.end();
    await runStage('site', () => buildSite(astro, work));
    if (pictures) await runStage('charts', () => drawCharts(site));
    await runStage('offline copy', () => copySite(site, base));
    await writeHostFiles(site, base);
  } finally {
    astro.program.kill();
    await ended;
  }
}

/** Starts Astro while the content is still being written; it reads none before its input ends (`content.config.ts`). */
function startAstro(out: string, content: string): RunningCommand {
  // Without --force Astro would reuse what an older version of a Markdown plugin has made.
  const parameters = ['build', '--force', '--outDir', out];
  return start('astro', parameters, { env: { ...twoCores, CONTENT_FOLLOWS: '1', [contentVariable]: content } });
}

/**
 * Builds the pages on one core while the index and the pictures for sharing, which know nothing of them, are made on
 * the other. Astro empties the folder that it builds into, so these two wait beside it.
 */
async function buildSite(astro: RunningCommand, { content, parts, pictures }: Work): Promise<string> {
  const site = join(parts, 'site');
  const data = join(content, 'data');
  const building = finishPages(astro, site);
  // The pages take longest: what is made beside them gives way.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const work = [building, indexSite(data, parts), ...(pictures ? [drawCards(data, parts)] : [])];
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
async function indexSite(data: string, parts: string): Promise<string> {
  const { buildSearchIndex } = await import('./search-index.ts');
  const { records, bytes } = await buildSearchIndex({ dataDir: data, outDir: join(parts, 'pagefind') });
  return `${count(records, 'record')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function drawCards(data: string, parts: string): Promise<string> {
  const { drawShareImages } = await import('./share-images.ts');
  const { count: pictures, bytes } = await drawShareImages({ dataDir: data, outDir: join(parts, 'share') });
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
