import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { engine } from './place.ts';

/** Pages that a reader takes along, below the root of the site, with the files that they need. */
const taken = [
  'index.html',
  'documents/**/index.html',
  'glossary/index.html',
  'about/index.html',
  'offline/index.html',
  'enhance/index.html',
  '_astro/*.{css,js}',
  'favicon.svg',
];

/** What the service worker is told. */
interface OfflineCopy {
  readonly base: string;
  /** Hash of the files and their names. */
  readonly version: string;
  /** Addresses below the base. */
  readonly files: readonly string[];
}

/**
 * Writes `offline.js`, the service worker that keeps the documents for a reader without network: the
 * program of `src/offline/worker.js` with the list of the files of this build before it.
 */
export async function writeOfflineCopy(out: string, base: string): Promise<{ files: number; bytes: number }> {
  const paths = (await Array.fromAsync(glob(taken, { cwd: out }))).toSorted();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of paths) {
    const content = await readFile(join(out, path));
    hash.update(`${path}\0`).update(content);
    bytes += content.length;
  }
  const files = paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  const copy: OfflineCopy = { base, version: hash.digest('hex').slice(0, 16), files };
  const program = await readFile(join(engine, 'src/offline/worker.js'), 'utf8');
  await writeFile(join(out, 'offline.js'), `globalThis.copy = ${JSON.stringify(copy)};\n${program}`);
  return { files: files.length, bytes };
}
