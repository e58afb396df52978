import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openFile } from '../../../src/site/portal/store/open-file.ts';

/** Holds a file of SQLite that is not laid out yet, says so, and lets it go after a while. */
const holder = `
  const { workerData: file, parentPort } = require('node:worker_threads');
  const database = new (require('node:sqlite').DatabaseSync)(file);
  database.exec('BEGIN; SELECT * FROM sqlite_schema; CREATE TABLE first (name TEXT)');
  parentPort.postMessage('held');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  database.exec('COMMIT');
  database.close();
`;

test('a new file that another thread opens and lays out meanwhile is waited for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'luce-open-'));
  const file = join(folder, 'new.sqlite');
  const worker = new Worker(holder, { eval: true, workerData: file });
  await once(worker, 'message');
  const database = openFile(file, 'CREATE TABLE IF NOT EXISTS second (name TEXT)');
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  expect(tables.map(({ name }) => name)).toEqual(['first', 'second']);
  database.close();
  await worker.terminate();
  rmSync(folder, { recursive: true });
});
