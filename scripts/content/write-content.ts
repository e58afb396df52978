import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import type { Portal } from '../../src/core/build.ts';
import { writeMarkdown } from '../../src/core/markdown/write.ts';

/** Generated files by their path below the content folder. */
export type Files = ReadonlyMap<string, string>;

const FOLDERS = ['policies', 'gazettes', 'data'];

/** Writes a portal as files: a Markdown file a document and a gazette issue, a JSON file a data set. */
export function renderFiles(portal: Portal): Files {
  const files = new Map<string, string>();
  const body = (id: string) =>
    writeMarkdown(
      portal.provisions.filter(({ document }) => document === id),
      portal.tables.filter(({ document }) => document === id),
    );
  for (const document of portal.documents) files.set(`policies/${document.id}.md`, frontMatter(document) + body(document.id));
  for (const gazette of portal.gazettes) files.set(`gazettes/${gazette.id}.md`, frontMatter(gazette) + body(gazette.id));
  for (const [name, rows] of Object.entries(portal)) files.set(`data/${name}.json`, jsonLines(rows));
  return files;
}

function frontMatter(data: object): string {
  return `---\n${dump(data, { lineWidth: -1, noRefs: true })}---\n\n`;
}

/** A JSON array with one row a line, so that a change shows as the lines it touches. */
function jsonLines(rows: readonly object[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/** Paths of generated files that are missing, differ or should not be there. */
export async function findStale(folder: string, files: Files): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(join(folder, path), 'utf8').catch(() => null);
    if (present !== text) stale.push(path);
  }
  return [...stale, ...(await findSurplus(folder, files))];
}

async function findSurplus(folder: string, files: Files): Promise<string[]> {
  const present = await Promise.all(
    FOLDERS.map(async (name) => (await readdir(join(folder, name)).catch(() => [])).map((file) => `${name}/${file}`)),
  );
  return present.flat().filter((path) => !files.has(path) && !path.endsWith('/README.md'));
}

/** Replaces the generated files. All are written beside the old ones first, so that a failure leaves those whole. */
export async function replaceFiles(folder: string, files: Files): Promise<void> {
  const staging = await mkdtemp(join(folder, '.staging-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(staging, path)), { recursive: true });
      await writeFile(join(staging, path), text);
    }
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(staging, path), join(folder, path));
    }
    for (const path of await findSurplus(folder, files)) await rm(join(folder, path));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
