import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { directoryPath, indexFolder } from '../../src/search/index/paths.ts';
import { thingsDirectory, thingsFolder } from '../../src/search/things/paths.ts';

/** Data sets each of whose rows has a page. */
const PAGED = ['documents', 'gazettes', 'targets', 'bodies', 'regions', 'indicators', 'topics'];
const DATA = [...PAGED, 'provisions', 'tables', 'tasks', 'corrections', 'citations', 'anomalies', 'summaries'];
const ALWAYS = [
  'index.html',
  '404.html',
  '_headers',
  '_redirects',
  '_nginx.conf',
  'offline.js',
  'robots.txt',
  'feed.xml',
  `${indexFolder}/${directoryPath}`,
  `${thingsFolder}/${thingsDirectory}`,
];

/** Files of a built site that its data says must be there, and that are missing or empty. */
export async function findMissing(site: string, dataDir: string): Promise<string[]> {
  const pages = await Promise.all(PAGED.map((name) => pagesOf(name, dataDir)));
  const expected = [...ALWAYS, ...DATA.map((name) => `data/${name}.json`), ...pages.flat()];
  const sizes = await Promise.all(
    expected.map((path) =>
      stat(join(site, path)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return expected.filter((_, index) => sizes[index] === 0);
}

async function pagesOf(name: string, dataDir: string): Promise<string[]> {
  const rows: unknown = JSON.parse(await readFile(join(dataDir, `${name}.json`), 'utf8'));
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => `${name}/${id}/index.html`);
}

/** @throws Error that names missing files, so that a site with holes is not published */
export async function assertWhole(site: string, dataDir: string): Promise<void> {
  const missing = await findMissing(site, dataDir);
  if (missing.length === 0) return;
  const named = missing.slice(0, 5).join(', ');
  throw new Error(
    `${String(missing.length)} files of the site are missing or empty (${named} …): nothing was published.`,
  );
}
