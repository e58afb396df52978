import { join } from 'node:path';
import process from 'node:process';
import type { DatabaseSync } from 'node:sqlite';
import { digestOf } from '../portal/store/derived.ts';
import { openFile } from '../portal/store/open-file.ts';
import { watchReads } from '../portal/store/reads.ts';
import { groupsOf } from '../portal/store/store.ts';
import type { Measure } from './blocks.ts';
import type { DataPart } from './data-parts.ts';
import type { DataSet } from './data-sets.ts';

/** Folder of what this engine has made, that the maker of pages names; where none is named nothing is kept. */
const folder = process.env['LUCE_KEPT'];

let opened: DatabaseSync | undefined;

function open(parent: string): DatabaseSync {
  return openFile(
    join(parent, 'measures.sqlite'),
    `CREATE TABLE IF NOT EXISTS measures (
      path TEXT PRIMARY KEY, made_from TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL) WITHOUT ROWID`,
  );
}

/** A file that holds the rows of a data set, or those of a part. */
interface MeasuredFile {
  /** Below `data/`. */
  readonly path: string;
  readonly part: DataPart | null;
}

/**
 * Size and hash of a file of data, where they were kept when it was last made of the same rows. Of a data set whose rows
 * say more than is in them none are kept: others may change what they say.
 */
export function keptMeasure(dataSet: DataSet, file: MeasuredFile): Measure | undefined {
  const row = databaseOf(dataSet)
    ?.prepare('SELECT bytes, sha256 FROM measures WHERE path = ? AND made_from = ?')
    .get(file.path, madeFrom(dataSet, file));
  return row && { bytes: Number(row['bytes']), sha256: String(row['sha256']) };
}

/** Keeps the size and hash of a file that was made, for who asks next; whoever makes it has not asked for all rows by this. */
export function keepMeasure(dataSet: DataSet, file: MeasuredFile, { bytes, sha256 }: Measure): void {
  const { result } = watchReads(() => madeFrom(dataSet, file));
  databaseOf(dataSet)
    ?.prepare('INSERT OR REPLACE INTO measures (path, made_from, bytes, sha256) VALUES (?, ?, ?, ?)')
    .run(file.path, result, bytes, sha256);
}

function databaseOf({ publish }: DataSet): DatabaseSync | undefined {
  if (folder === undefined || publish !== undefined) return undefined;
  return (opened ??= open(folder));
}

/** A digest of the rows that a file holds, in its order. */
function madeFrom({ name }: DataSet, { part }: MeasuredFile): string {
  return digestOf(digestsOf(name, part));
}

/** Digests of the groups of rows that a file holds, in its order. */
function digestsOf(name: DataSet['name'], part: DataPart | null): string[] {
  const groups = groupsOf(name);
  if (part === null) return groups.map(({ digest }) => digest);
  const own = new Set(part.owners);
  return groups.flatMap(({ owner, digest }) => (own.has(owner) ? [digest] : []));
}
