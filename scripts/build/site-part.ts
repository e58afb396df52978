import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { largestFile } from '../../src/site/data/largest-file.ts';
import { contentsOf, type FoundPart } from '../parts/part.ts';
import { sharesOf } from '../parts/whole.ts';

/**
 * A digest of what the pages of a portal are made from, and of how large a file may be, by which data sets are parted:
 * the same on every machine that has the same.
 */
export async function digestOfInputs(portal: string, compiled: string): Promise<string> {
  const hash = createHash('sha256').update(`${basename(compiled)}\0${String(largestFile)}`);
  for (const name of (await readdir(join(portal, 'data'))).sort()) {
    hash.update(`\0${name}\0`);
    for await (const chunk of createReadStream(join(portal, 'data', name))) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}

/**
 * Puts the pages of the parts of a whole into the folder of a site.
 * @param madeFrom of the data at hand (`digestOfInputs`)
 * @returns paths of all pages for readers
 * @throws Error where a part is of other data, or says something else than its twin
 */
export async function joinPages(
  parts: readonly FoundPart<'pages'>[],
  madeFrom: string,
  site: string,
): Promise<string[]> {
  const shares = await sharesOf(parts, madeFrom);
  for (const share of shares) await cp(contentsOf(share), site, { recursive: true });
  return shares.flatMap(({ pages }) => pages).sort();
}
