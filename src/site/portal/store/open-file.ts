import { DatabaseSync } from 'node:sqlite';

/** How long a thread or a program waits while another writes into the same file, in milliseconds. */
const patience = 60_000;

/** Milliseconds after which it looks again where SQLite itself does not wait. */
const poll = 10;

/** `SQLITE_BUSY`, https://www.sqlite.org/rescode.html#busy */
const busy = 5;

/**
 * Opens a file of SQLite, made where it is missing, that several threads or programs may open at once: each waits for
 * the other up to a minute. Readers see what was there while another writes (write-ahead log).
 * @param tables statements that lay out a file where it is not yet
 */
export function openFile(file: string, tables = ''): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: patience });
  enterLog(database);
  database.exec('PRAGMA synchronous = NORMAL');
  if (tables !== '') database.exec(`BEGIN IMMEDIATE; ${tables}; COMMIT`);
  return database;
}

/** For the change to a write-ahead log SQLite does not wait: two that open a new file together would refuse each other. */
function enterLog(database: DatabaseSync): void {
  const end = Date.now() + patience;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, poll);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}
