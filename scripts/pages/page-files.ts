import { mkdirSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { PageBody } from './bundle.ts';

/** Puts a page into the cache: whole, in the place of what was there, which the last site may still hold; null takes it away. */
export async function keepPage(file: string, body: PageBody): Promise<void> {
  if (body === null) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  await writeFile(beside, body);
  await rename(beside, file);
}

/** Gives a site a page of the cache, on another disk a copy of it. */
export async function givePage(file: string, site: string): Promise<void> {
  mkdirSync(dirname(site), { recursive: true });
  await link(file, site).catch(() => copyFile(file, site));
}

/** What shows that nobody has changed a file since it was made; empty for one that is not there. */
export function sealOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${String(found.size)}/${String(found.mtimeNs)}`;
}
