import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { IndexWriter, type TakeFile } from '../src/search/index/index-files.ts';
import { directoryPath, filePath } from '../src/search/index/paths.ts';
import { searchedTexts } from './search-index/searched-texts.ts';

export interface SearchIndexOptions {
  /** Folder with documents.json, gazettes.json, provisions.json and targets.json. */
  readonly dataDir: string;
  /** Folder of the index; what it held is removed. */
  readonly outDir: string;
}

export interface SearchIndexCounts {
  readonly texts: number;
  readonly provisions: number;
  readonly files: number;
  readonly bytes: number;
}

/** Bytes of the provisions, with all that is published of them, for one character that is searched, about. */
const bytesOfCharacter = 4;

/** Files are in this folder until their hash is known. */
const unnamed = 'new';

/**
 * Writes the index of all provisions, one text after the other. It knows no address but those below the root of the
 * site, so one index serves any base path. The same data gives the same bytes.
 */
export async function buildSearchIndex({ dataDir, outDir }: SearchIndexOptions): Promise<SearchIndexCounts> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const numbers = new Map<string, number>();
  const hash = createHash('sha256');
  let [texts, provisions, files, bytes] = [0, 0, 1, 0];
  const take: TakeFile = (folder, content) => {
    const number = numbers.get(folder) ?? 0;
    numbers.set(folder, number + 1);
    const path = join(outDir, filePath(unnamed, folder, number));
    if (number === 0) mkdirSync(dirname(path), { recursive: true });
    const packed = deflateRawSync(content);
    writeFileSync(path, packed);
    hash.update(`${folder} ${String(number)} ${String(content.length)}\0`).update(content);
    files += 1;
    bytes += packed.length;
  };
  const { size } = await stat(join(dataDir, 'provisions.json'));
  const writer = new IndexWriter(take, size / bytesOfCharacter);
  for await (const text of searchedTexts(dataDir)) {
    writer.add(text);
    texts += 1;
    provisions += text.provisions.length;
  }
  const version = () => hash.copy().digest('hex').substring(0, 16);
  const steps = writer.finish(version);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await setImmediate();
  const directory = deflateRawSync(step.value, { level: 9 });
  await rename(join(outDir, unnamed), join(outDir, version()));
  await writeFile(join(outDir, directoryPath), directory);
  return { texts, provisions, files, bytes: bytes + directory.length };
}
