import { stat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { greatest, group } from 'd3-array';
import { kindOf } from '../../page-kinds.ts';
import { filesIn } from '../files-in.ts';

/** A page and its bytes as they are sent, compressed with gzip. */
interface PageWeight {
  path: string;
  bytes: number;
}

export interface SiteWeight {
  pages: number;
  files: number;
  bytes: number;
  /** The largest file, as it lies on the disk. */
  largest: PageWeight;
  /** The heaviest page of each kind, the heaviest first. */
  heaviest: (PageWeight & { kind: string; pages: number })[];
}

export async function weighSite(folder: string): Promise<SiteWeight> {
  const files: PageWeight[] = [];
  for (const path of await filesIn(folder)) files.push({ path, bytes: (await stat(join(folder, path))).size });
  const pages: PageWeight[] = [];
  for (const { path } of files) {
    if (!path.endsWith('.html')) continue;
    pages.push({
      path: path.replace(/index\.html$/u, ''),
      bytes: gzipSync(await readFile(join(folder, path))).byteLength,
    });
  }
  const heaviest = [...group(pages, ({ path }) => kindOf(path))].flatMap(([kind, alike]) => {
    const page = heaviestOf(alike);
    return page === undefined ? [] : [{ kind, pages: alike.length, ...page }];
  });
  return {
    pages: pages.length,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: heaviestOf(files) ?? { path: '', bytes: 0 },
    heaviest: heaviest.toSorted((a, b) => b.bytes - a.bytes),
  };
}

function heaviestOf(list: readonly PageWeight[]): PageWeight | undefined {
  return greatest(list, ({ bytes }) => bytes);
}
