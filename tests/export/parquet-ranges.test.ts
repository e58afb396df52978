import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type Service } from '../../scripts/serve.ts';
import { dataSetOf } from '../../src/site/data/downloads.ts';
import { publishedRows } from '../../src/site/data/data-sets.ts';
import { writeParquet } from '../../src/site/export/parquet-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'parquet-ranges-'));
let service: Service;
let files: string[] = [];

beforeAll(async () => {
  writeParquet(folder);
  files = globSync('targets/**/*.parquet', { cwd: folder });
  service = await serve({ folder, base: '/', port: 0 });
});

afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

/** A file on the server, and how many bytes of it were asked for. */
async function openRemote(file: string) {
  const asked = { bytes: 0 };
  const counting: typeof fetch = async (input, options) => {
    const response = await fetch(input, options);
    if (options?.method !== 'HEAD') {
      expect(response.status).toBe(206);
      asked.bytes += Number(response.headers.get('Content-Length'));
    }
    return response;
  };
  return { asked, buffer: await asyncBufferFromUrl({ url: new URL(file, service.url).href, fetch: counting }) };
}

it('is read by hyparquet over HTTP, every row', async () => {
  const read: Record<string, unknown>[] = [];
  for (const name of files) {
    const { buffer } = await openRemote(name);
    read.push(...(await parquetReadObjects({ file: buffer, columns: ['id', 'metric', 'value'] })));
  }
  const rows = [...publishedRows(dataSetOf('targets'))] as Record<string, unknown>[];
  const plain = (all: readonly Record<string, unknown>[]) =>
    all.map((row) => [row['id'], row['metric'], row['value']]).sort();
  expect(files.length).toBeGreaterThan(1);
  expect(plain(read)).toEqual(plain(rows));
});

it('gives a column without the others', async () => {
  const [largest = ''] = files.toSorted((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size);
  const { asked, buffer } = await openRemote(largest);
  const metadata = await parquetMetadataAsync(buffer, { initialFetchSize: 16_384 });
  await parquetReadObjects({ file: buffer, metadata, columns: ['deadlineDate'] });
  expect(asked.bytes).toBeLessThan(buffer.byteLength / 2);
});
