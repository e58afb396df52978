import { cp, readdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readAddress, tellAddress, type Address } from './address.ts';
import { takeLock } from './build/lock.ts';
import { finishSwap } from './content/swap.ts';
import { assertWhole } from './build/missing-files.ts';
import { makeRunFolder } from './build/publish-folder.ts';
import { run } from './command.ts';
import { headersFile } from './hosting/headers-file.ts';
import { nginxFile } from './hosting/nginx-file.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { compilePages } from './pages/compile-pages.ts';
import { BUNDLE } from './pages/keep-bundle.ts';
import { renderPages } from './pages/render-pages.ts';
import { contentFolder, engine, siteFolder } from './place.ts';
import { writeSitemap } from './sitemap.ts';
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
  address: Address;
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
  await runStage('address', () => Promise.resolve(tellAddress(address)));
  const lock = await takeLock(join(engine, '.astro/build.lock'), out);
  try {
    await finishSwap(content);
    const folder = await makeRunFolder(out);
    try {
      await build({ content, parts: folder.path, address, keepContent, pictures: !withoutPictures });
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
  const { content, parts, address, keepContent, pictures } = work;
  const site = join(parts, 'site');
  // The pages are compiled while the content is written, and know nothing of it.
  const compiling = compilePages(address);
  const parameters = ['scripts/content.ts', '--content', content];
  const writing = keepContent ? undefined : run('node', parameters, { inherit: true, env: twoCores });
  await Promise.allSettled([compiling, writing]);
  await writing;
  const compiled = await compiling;
  await runStage('site', () => buildSite(compiled, work));
  if (pictures) await runStage('charts', () => drawCharts(site));
  await runStage('offline copy', () => copySite(site, address.base));
  await writeHostFiles(site, address.base);
}

/** Makes the pages on threads of their own while the index and the pictures for sharing, which know nothing of them, are made here. */
async function buildSite(compiled: string, { content, parts, address, pictures }: Work): Promise<string> {
  const site = join(parts, 'site');
  const data = join(content, 'data');
  await cp(compiled, site, { recursive: true, filter: (path) => basename(path) !== BUNDLE });
  const making = renderPages(content, compiled, site);
  const work = [indexSite(data, parts), ...(pictures ? [drawCards(data, parts)] : [])];
  // All have ended before a failure of one is told and the folder is removed.
  await Promise.allSettled([making, ...work]);
  const { pages, made } = await making;
  const summaries = [`${count(pages.length, 'page')}, ${count(made, 'file')} made anew`, ...(await Promise.all(work))];
  await writeSitemap(pages, address, site);
  for (const name of ['pagefind', ...(pictures ? ['share'] : [])]) await rename(join(parts, name), join(site, name));
  return summaries.join('; ');
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
