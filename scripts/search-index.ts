import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { documentSchema } from '../src/model/document.ts';
import { gazetteSchema } from '../src/model/gazette.ts';
import { provisionSchema } from '../src/model/provision.ts';
import { targetSchema } from '../src/model/target.ts';
import { indexRecords, type IndexRecord } from '../src/search/index-records.ts';

export interface SearchIndexOptions {
  /** Folder with documents.json, gazettes.json, provisions.json and targets.json. */
  readonly dataDir: string;
  /** Folder of the Pagefind bundle; what it held is removed. */
  readonly outDir: string;
}

export interface SearchIndexCounts {
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
}

/** Files of the bundle that the portal loads; Pagefind's own interfaces and its worker stay out. */
const neededFile = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|.*\.pagefind|(?:index|fragment|filter)\/.*)$/;
/** Keeps the number of files that a host has to serve bounded as the texts grow. */
const mostFragmentFiles = 512;

/**
 * Writes the Pagefind bundle for all provisions, one record a provision. Addresses in it are taken
 * relative to the folder above the bundle, so one index serves any base path. The same data gives
 * the same bytes.
 */
export async function buildSearchIndex({ dataDir, outDir }: SearchIndexOptions): Promise<SearchIndexCounts> {
  const records = indexRecords({
    documents: await readRows(dataDir, 'documents', documentSchema),
    gazettes: await readRows(dataDir, 'gazettes', gazetteSchema),
    provisions: await readRows(dataDir, 'provisions', provisionSchema),
    targets: await readRows(dataDir, 'targets', targetSchema),
  });
  const files = (await bundleOf(records)).filter(({ path }) => neededFile.test(path));
  await rm(outDir, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  return { records: records.length, files: files.length, bytes };
}

async function bundleOf(records: readonly IndexRecord[]): Promise<pagefind.IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh', maxFragments: mostFragmentFiles });
  if (index === undefined) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  try {
    // One after the other: Pagefind numbers the records as they come in.
    for (const { url, content, meta, filters, sort } of records) {
      const added = await index.addCustomRecord({ url, content, meta, filters, sort, language: 'zh' });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
    return written.files;
  } finally {
    await pagefind.close();
  }
}

async function readRows<Row>(dataDir: string, name: string, schema: z.ZodType<Row>): Promise<Row[]> {
  return z.array(schema).parse(JSON.parse(await readFile(join(dataDir, `${name}.json`), 'utf8')));
}
