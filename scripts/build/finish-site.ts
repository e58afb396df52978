import { cp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { indexFolder } from '../../src/search/index/paths.ts';
import { thingsFolder } from '../../src/search/things/paths.ts';
import type { Address } from '../address.ts';
import { changeSchema } from '../../src/model/change.ts';
import { lastDays, type LastDays } from '../../src/site/changes/last-days.ts';
import { linkedPages } from '../../src/site/representations/forms.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { redirectsFile } from '../hosting/moved.ts';
import { nginxFile } from '../hosting/nginx-file.ts';
import { writeOfflineCopy } from '../offline-copy.ts';
import { BUNDLE } from '../pages/keep-bundle.ts';
import type { PlacedPictures } from '../pictures/place-pictures.ts';
import { assertWhole } from './missing-files.ts';
import { writeSitemap } from '../sitemap.ts';
import { count, runStage } from '../stage.ts';

/** What a site is made from, and where. */
export interface SiteWork {
  /** Folder of the portal. */
  readonly content: string;
  /** Folder of the compiled pages. */
  readonly compiled: string;
  /** Folder of the run, which nothing else writes to; the site is in `site/` below it. */
  readonly run: string;
  readonly address: Address;
  readonly pictures: boolean;
}

/** Pages that are put into the folder of the site, and what is told of them. */
export interface PutPages {
  /** Paths of the pages for readers, below the root of the site. */
  readonly pages: readonly string[];
  readonly summary: string;
}

/**
 * Makes a whole site: the pages, while the index and the pictures for sharing, which know nothing of them, are made
 * beside them; then what is made from the pages.
 * @param putPages puts all pages into a folder
 * @returns the folder of the site
 * @throws Error where a page is missing: what was built before stays until all of the new is there
 */
export async function finishSite(work: SiteWork, putPages: (site: string) => Promise<PutPages>): Promise<string> {
  const { run, address, pictures } = work;
  const site = join(run, 'site');
  await runStage('site', () => fillSite(work, site, putPages));
  if (pictures) await runStage('charts', () => drawCharts(work.content, site));
  await runStage('offline copy', () => copySite(site, address.base));
  await writeHostFiles(site, address.base);
  await assertWhole(site, join(work.content, 'data'));
  return site;
}

async function fillSite(
  { content, compiled, run, address, pictures }: SiteWork,
  site: string,
  putPages: (site: string) => Promise<PutPages>,
): Promise<string> {
  await cp(compiled, site, { recursive: true, filter: (path) => basename(path) !== BUNDLE });
  const putting = putPages(site);
  const work = [indexSite(content, run), indexThings(content, run), ...(pictures ? [drawCards(content, run)] : [])];
  // All have ended before a failure of one is told and the folder is removed.
  await Promise.allSettled([putting, ...work]);
  const { pages, summary } = await putting;
  const summaries = [summary, ...(await Promise.all(work))];
  await writeSitemap(pages, await readLastDays(join(content, 'data')), address, site);
  for (const name of [indexFolder, thingsFolder, ...(pictures ? ['share'] : [])])
    await rename(join(run, name), join(site, name));
  return summaries.join('; ');
}

/** The days of the last changes, as `data/changes.json` of the portal tells them. */
async function readLastDays(data: string): Promise<LastDays> {
  const rows: unknown = JSON.parse(await readFile(join(data, 'changes.json'), 'utf8'));
  return lastDays(z.array(changeSchema).parse(rows));
}

/** Writes what hosts are told of the site: the files that CDNs read, and settings for nginx. */
async function writeHostFiles(out: string, base: string): Promise<void> {
  const entries = await readdir(out, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  await writeFile(join(out, '_headers'), headersFile(base, folders.toSorted(), await foldersOfLists(out)));
  await writeFile(join(out, '_redirects'), redirectsFile(base));
  await writeFile(join(out, '_nginx.conf'), nginxFile(base, folders.toSorted()));
}

/** The folders of records that hold pages of lists too. */
async function foldersOfLists(out: string): Promise<string[]> {
  const found = linkedPages.map(async ({ folder, pattern }) => {
    const isRecord = new RegExp(`^${pattern}$`, 'u');
    const entries = await readdir(join(out, folder), { withFileTypes: true }).catch(() => []);
    return entries.some((entry) => entry.isDirectory() && !isRecord.test(`${folder}/${entry.name}/`)) ? [folder] : [];
  });
  return (await Promise.all(found)).flat();
}

// The programs of the stages from here on are loaded in their turn, so that Astro and the content start at once.
async function indexSite(portal: string, parts: string): Promise<string> {
  const { buildSearchIndex } = await import('../search-index.ts');
  const { texts, provisions, bytes } = await buildSearchIndex({ portal, outDir: join(parts, indexFolder) });
  return `${count(texts, 'text')}, ${count(provisions, 'provision')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function indexThings(content: string, parts: string): Promise<string> {
  const { buildThingsIndex } = await import('../things-index.ts');
  const { things, goals } = await buildThingsIndex({ content, outDir: join(parts, thingsFolder) });
  return `${count(things, 'thing')}, ${count(goals, 'goal')}`;
}

async function drawCards(content: string, parts: string): Promise<string> {
  const { drawShareImages } = await import('../pictures/share-images.ts');
  const folders = {
    dataDir: join(content, 'data'),
    outDir: join(parts, 'share'),
    kept: keptPictures(content, 'share'),
  };
  return describePictures(await drawShareImages(folders));
}

async function drawCharts(content: string, site: string): Promise<string> {
  const { drawChartPictures } = await import('../pictures/chart-pictures.ts');
  return describePictures(await drawChartPictures(join(site, 'charts'), keptPictures(content, 'charts')));
}

function keptPictures(content: string, kind: string): string {
  return join(content, '.luce', 'pictures', kind);
}

function describePictures({ count: pictures, drawn, bytes }: PlacedPictures): string {
  return `${count(pictures, 'picture')}, ${String(drawn)} drawn anew, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}

async function copySite(out: string, base: string): Promise<string> {
  const { files, bytes } = await writeOfflineCopy(out, base);
  return `${count(files, 'file')}, ${count(Math.round(bytes / 1000), 'kilobyte')}`;
}
