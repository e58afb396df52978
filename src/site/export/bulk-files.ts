import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { eachRow } from '../portal/store/store.ts';
import { bulkIndexes, bulkNames, indexName, indexSettings, type BulkIndex, type BulkName } from './bulk-index.ts';

/** Bytes of one request to `_bulk`, about: OpenSearch advises 5 to 15 MB, and takes none above 100 MB. */
const bytesOfRequest = 10_000_000;

/** The two lines of each record of an index: what is to be done, and with what. */
function* bulkLines(name: BulkName): Generator<string> {
  // The rows of a data set fit its own index alone.
  const { idOf, sourceOf } = bulkIndexes[name] as BulkIndex<never>;
  for (const row of eachRow(name)) {
    const action = { index: { _index: indexName(name), _id: idOf(row as never) } };
    yield `${JSON.stringify(action)}\n${JSON.stringify(sourceOf(row as never))}\n`;
  }
}

/**
 * Writes what an OpenSearch needs to search the portal: of each index its settings (`provisions.index.json`) and its
 * records, in files that are one request each (`provisions-1.ndjson`).
 * @param out folder that is there
 * @returns how many records were written
 */
export function writeBulk(out: string, most = bytesOfRequest): number {
  let records = 0;
  for (const name of bulkNames) {
    writeFileSync(join(out, `${name}.index.json`), `${JSON.stringify(indexSettings(name))}\n`);
    records += writeRequests(bulkLines(name), most, (number) => join(out, `${name}-${String(number)}.ndjson`));
  }
  return records;
}

function writeRequests(records: Iterable<string>, most: number, fileOf: (number: number) => string): number {
  let [count, files, left] = [0, 0, 0];
  let file: number | null = null;
  try {
    for (const record of records) {
      const bytes = Buffer.from(record);
      if (file === null || bytes.length > left) {
        if (file !== null) closeSync(file);
        files += 1;
        file = openSync(fileOf(files), 'w');
        left = most;
      }
      writeSync(file, bytes);
      left -= bytes.length;
      count += 1;
    }
  } finally {
    if (file !== null) closeSync(file);
  }
  return count;
}
