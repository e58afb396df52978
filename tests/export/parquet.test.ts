import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { publishedRows } from '../../src/site/data/data-sets.ts';
import { dataSetOf } from '../../src/site/data/downloads.ts';
import { dataFields } from '../../src/site/data/fields.ts';
import { writeParquet } from '../../src/site/export/parquet-files.ts';
import { filesOf } from '../scripts/pages/files-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
let duckdb: DuckDBConnection;

beforeAll(async () => {
  writeParquet(folder);
  duckdb = await (await DuckDBInstance.create()).connect();
});

afterAll(() => {
  duckdb.closeSync();
  rmSync(folder, { recursive: true });
});

/** The rows of a data set as DuckDB reads them, with the year that their folder names. */
async function readRows(name: string): Promise<Record<string, unknown>[]> {
  const files = `${folder}/${name}/**/*.parquet`;
  const query = `SELECT CAST(to_json(t) AS VARCHAR) AS row FROM read_parquet('${files}', hive_partitioning = true) AS t`;
  const read = await duckdb.runAndReadAll(query);
  return read
    .getRowObjectsJson()
    .map(({ row }) => z.record(z.string(), z.unknown()).parse(JSON.parse(z.string().parse(row))));
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();

it.each(['documents', 'provisions', 'targets', 'tasks', 'citations', 'indicators', 'mentions'])(
  '%s: DuckDB reads the rows of the JSON',
  async (name) => {
    const dataSet = dataSetOf(name);
    const columns = dataFields(dataSet.schema).flatMap(({ path }) => (path.includes('.') ? [] : [path]));
    const inColumns = (rows: Iterable<object>) =>
      Array.from(rows, (row) =>
        Object.fromEntries(columns.map((column): [string, unknown] => [column, Reflect.get(row, column) ?? null])),
      );
    const read = inColumns(await readRows(name));
    expect(sorted(read)).toEqual(sorted(inColumns(publishedRows(dataSet))));
  },
);

it('parts the rows of documents by the year of these', async () => {
  const documents = new Map((await readRows('documents')).map((row) => [row['id'], row]));
  const targets = await readRows('targets');
  expect(targets.length).toBeGreaterThan(0);
  for (const { document, year } of targets) {
    const issued = documents.get(document)?.['issuedOn'] ?? documents.get(document)?.['publishedOn'] ?? null;
    expect(year).toBe(typeof issued === 'string' ? Number(issued.split('-')[0]) : null);
  }
});

it('writes the same bytes each time', () => {
  const again = mkdtempSync(join(tmpdir(), 'parquet-'));
  writeParquet(again);
  expect(filesOf(again)).toEqual(filesOf(folder));
  rmSync(again, { recursive: true });
});
