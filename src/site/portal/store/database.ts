import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { storedSets, type SetName } from './data-sets.ts';
import { digestOf } from './derived.ts';
import { openFile } from './open-file.ts';
import type { Read } from './reads.ts';

/** Moves when the tables do, or what a key is made of: a store of another layout is made anew. */
const version = 5;

const tables = `
  CREATE TABLE state (layout TEXT NOT NULL, epoch TEXT NOT NULL, fills INTEGER NOT NULL);
  CREATE TABLE changes (name TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, fill INTEGER NOT NULL, PRIMARY KEY (name, kind, key)) WITHOUT ROWID;
  CREATE TABLE files (name TEXT PRIMARY KEY, state TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE groups (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, owner TEXT NOT NULL, place INTEGER NOT NULL,
    digest TEXT NOT NULL, size INTEGER NOT NULL, bytes INTEGER NOT NULL, UNIQUE (name, owner));
  CREATE TABLE rows (grouped INTEGER NOT NULL, at INTEGER NOT NULL, row TEXT NOT NULL, PRIMARY KEY (grouped, at)) WITHOUT ROWID;
  CREATE TABLE keys (
    name TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, grouped INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (name, kind, key, grouped, at)) WITHOUT ROWID;
  CREATE INDEX keys_of_group ON keys (grouped);
`;

/**
 * Opens the store of a portal: its data sets in SQLite, so that a page takes the rows of one document or one key and
 * never those of all. The file is made from `data/*.json` and may be deleted at any time.
 * @param portal folder of the portal
 */
export function openDatabase(portal: string): DatabaseSync {
  const file = join(portal, '.luce', 'portal.sqlite');
  mkdirSync(dirname(file), { recursive: true });
  const database = openFile(file);
  inTransaction(database, () => {
    if (layoutOfStore(database) === layout) return;
    for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all())
      database.exec(`DROP TABLE "${String(name)}"`);
    database.exec(tables);
    database.prepare('INSERT INTO state (layout, epoch, fills) VALUES (?, ?, 0)').run(layout, randomUUID());
  });
  return database;
}

/** What an engine keeps, and by which keys: another one finds other rows in the same files. */
const layout = digestOf([
  version,
  Object.entries(storedSets).map(([name, { schema, within, byDocument, keys }]) => [
    name,
    z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }),
    within?.file,
    byDocument,
    Object.keys(keys),
  ]),
]);

function layoutOfStore(database: DatabaseSync): string | null {
  const isLaidOut = database.prepare("SELECT 1 FROM pragma_table_info('state') WHERE name = 'layout'").get();
  return isLaidOut === undefined ? null : String(database.prepare('SELECT layout FROM state').get()?.['layout']);
}

/** Makes what was made of a store before count for nothing: its rows stand in another order. */
export function startEpoch(database: DatabaseSync): void {
  database.prepare('UPDATE state SET epoch = ?').run(randomUUID());
}

/** How far a store has come. */
export interface StoreState {
  /** Another one for a store that was laid out anew, or whose rows stand in another order. */
  readonly epoch: string;
  /** How often rows were laid into it. */
  readonly fills: number;
}

export function stateOfStore(database: DatabaseSync): StoreState {
  const row = database.prepare('SELECT epoch, fills FROM state').get();
  return { epoch: String(row?.['epoch']), fills: Number(row?.['fills']) };
}

/** What was changed by the fills after one, by what it is asked for. */
export function changesSince(database: DatabaseSync, fills: number): Read[] {
  const rows = database.prepare('SELECT name, kind, key FROM changes WHERE fill > ?').all(fills);
  return rows.map(({ name, kind, key }) => ({ name: String(name) as SetName, kind: String(kind), key: String(key) }));
}

/** Runs `work` so that all of what it writes is written, or nothing; another writer waits meanwhile. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
