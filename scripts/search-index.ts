import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { writeDirectory } from '../src/search/index/directory.ts';
import { fileSizes, makeIndex, type KeptIndex } from '../src/search/index/make-index.ts';
import { directoryPath, filePath } from '../src/search/index/paths.ts';
import { endOf, type TextAt } from '../src/search/index/placed-text.ts';
import { openDatabase } from '../src/site/portal/store/database.ts';
import { fillStore } from '../src/site/portal/store/fill.ts';
import { codeVersion } from './code-version.ts';
import { givePage } from './pages/page-files.ts';
import { indexTexts, type IndexedTexts } from './search-index/indexed-texts.ts';
import { IndexCache, type KeptFile, type KeptFiles } from './search-index/kept-index.ts';
import { searchedTexts } from './search-index/searched-texts.ts';

export interface SearchIndexOptions {
  /** Folder of the portal, whose data is published. */
  readonly portal: string;
  /** Folder of the index; what it held is removed. */
  readonly outDir: string;
}

export interface SearchIndexCounts {
  readonly texts: number;
  readonly provisions: number;
  readonly files: number;
  readonly bytes: number;
}

/** What an index is made by. */
const code = ['src/{model,lexicon,core,search}/**/*.ts', 'scripts/search-index.ts', 'scripts/search-index/*.ts'];
/** So many files are put into place at a time. */
const batch = 64;

/**
 * Writes the index of all provisions. It knows no address but those below the root of the site, so one index serves any
 * base path. The same data gives the same bytes; of an index that was made before what stays as it is is taken over.
 */
export async function buildSearchIndex({ portal, outDir }: SearchIndexOptions): Promise<SearchIndexCounts> {
  const store = openDatabase(portal);
  const cache = new IndexCache(portal, await codeVersion(code));
  try {
    fillStore(store, portal);
    const indexed = await indexTexts(searchedTexts(store), cache);
    const made = await makeFiles(indexed, cache);
    await publish(made, cache, outDir);
    return {
      texts: indexed.texts.length,
      provisions: indexed.texts.reduce((sum, { count }) => sum + count, 0),
      files: made.files.length + 1,
      bytes: made.files.reduce((sum, { size }) => sum + size, made.directory.length),
    };
  } finally {
    cache.close();
    store.close();
  }
}

async function makeFiles({ texts, before, units }: IndexedTexts, cache: IndexCache): Promise<KeptFiles> {
  const [last, sizes] = [cache.last(), fileSizes(units)];
  const isSame = texts.length === before.length && texts.every((text) => text.isSame);
  if (last !== null && isSame) return last;
  const isFit = last !== null && last.sizes.grams === sizes.grams && last.sizes.passages === sizes.passages;
  const kept = isFit ? new Map(last.files.map((file) => [keyOf(file), file])) : new Map<string, KeptFile>();
  const files: KeptFile[] = [];
  const steps = makeIndex(texts, sizes, isFit ? keptIndex(last.files, before, cache) : null, {
    take: (folder, key, content) => {
      files.push(cache.keepFile(folder, key, content));
    },
    keep: (folder, key) => {
      const file = kept.get(keyOf({ folder, key }));
      if (file !== undefined) files.push(file);
    },
  });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await setImmediate();
  const directory = deflateRawSync(writeDirectory({ ...step.value, version: versionOf(files) }), { level: 9 });
  const made = { sizes, directory, files };
  cache.record(made, texts);
  return made;
}

function keptIndex(files: readonly KeptFile[], texts: readonly TextAt[], cache: IndexCache): KeptIndex {
  const grams = files.filter(({ folder }) => folder === 'grams');
  return {
    texts,
    grams: {
      keys: grams.map(({ key }) => key),
      read: (at) => (grams[at] ? cache.readFile(grams[at]) : new Uint8Array()),
    },
    passages: {
      starts: files.filter(({ folder }) => folder === 'passages').map(({ key }) => Number(key)),
      end: endOf(texts),
    },
  };
}

function keyOf({ folder, key }: Pick<KeptFile, 'folder' | 'key'>): string {
  return `${folder} ${key}`;
}

/** Names the content of all files. */
function versionOf(files: readonly KeptFile[]): string {
  const hash = createHash('sha256');
  for (const { folder, name } of files) hash.update(`${folder} ${name}\0`);
  return hash.digest('hex').substring(0, 16);
}

async function publish({ directory, files }: KeptFiles, cache: IndexCache, outDir: string): Promise<void> {
  const version = versionOf(files);
  const numbers = new Map<string, number>();
  const places = files.map((file) => {
    const number = numbers.get(file.folder) ?? 0;
    numbers.set(file.folder, number + 1);
    return { from: cache.pathOf(file), to: join(outDir, filePath(version, file.folder, number)) };
  });
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  for (let at = 0; at < places.length; at += batch)
    await Promise.all(places.slice(at, at + batch).map(({ from, to }) => givePage(from, to)));
  await writeFile(join(outDir, directoryPath), directory);
}
