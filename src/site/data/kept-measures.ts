import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../portal/store/database.ts';
import { digestOf } from '../portal/store/derived.ts';
import { groupsOf } from '../portal/store/store.ts';
import type { Measure } from './blocks.ts';
import type { DataPart } from './data-parts.ts';
import type { DataSet } from './data-sets.ts';

/** Folder of what this engine has made, that the maker of pages names; where none is named nothing is kept. */
const folder = process.env['LUCE_KEPT'];

/** How long one thread waits for another, in milliseconds. */
const patience = 60_000;

let opened: DatabaseSync | undefined;

function open(parent: string): DatabaseSync {
  const database = new DatabaseSync(join(parent, 'measures.sqlite'), { timeout: patience });
  database.exec(`
    PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE IF NOT EXISTS measures (
      path TEXT PRIMARY KEY, made_from TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID`);
  return database;
}

/**
 * Size and hash of a file of data, made once for all threads and for the next builds: whoever comes while they are made
 * waits for them. A data set whose rows say more than is in them is left out: others may change what they say.
 * @param path of the file, below `data/`
 */
export function keptMeasure(
  { name, publish }: DataSet,
  { path, part }: { readonly path: string; readonly part: DataPart | null },
  make: () => Measure,
): Measure {
  if (folder === undefined || publish !== undefined) return make();
  const database = (opened ??= open(folder));
  const madeFrom = digestOf(digestsOf(name, part));
  return inTransaction(database, () => {
    const row = database
      .prepare('SELECT bytes, sha256 FROM measures WHERE path = ? AND made_from = ?')
      .get(path, madeFrom);
    if (row !== undefined) return { bytes: Number(row['bytes']), sha256: String(row['sha256']) };
    const made = make();
    database
      .prepare('INSERT OR REPLACE INTO measures (path, made_from, bytes, sha256) VALUES (?, ?, ?, ?)')
      .run(path, madeFrom, made.bytes, made.sha256);
    return made;
  });
}

/** Digests of the groups of rows that a file holds, in its order. */
function digestsOf(name: DataSet['name'], part: DataPart | null): string[] {
  const groups = groupsOf(name);
  if (part === null) return groups.map(({ digest }) => digest);
  const own = new Set(part.owners);
  return groups.flatMap(({ owner, digest }) => (own.has(owner) ? [digest] : []));
}
