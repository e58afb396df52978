import { join } from 'node:path';
import process from 'node:process';
import type { DatabaseSync } from 'node:sqlite';
import { digestOf, factDigest } from './derived.ts';
import { openFile } from './open-file.ts';
import { noteReads, watchReads, type Read } from './reads.ts';
import { groupDigest } from './store.ts';

/** Folder of what this engine has made, that the maker of pages names; where none is named nothing is kept. */
const folder = process.env['LUCE_KEPT'];

interface Made<Value> {
  readonly result: Value;
  readonly reads: readonly Read[];
}

let opened: DatabaseSync | undefined;

function open(parent: string): DatabaseSync {
  return openFile(
    join(parent, 'kept.sqlite'),
    `CREATE TABLE IF NOT EXISTS kept (
      name TEXT NOT NULL, id TEXT NOT NULL, reads TEXT NOT NULL, made_from TEXT NOT NULL, value TEXT NOT NULL,
      PRIMARY KEY (name, id)) WITHOUT ROWID`,
  );
}

/**
 * As `derivedOf`, for a small value that JSON can hold, and which is kept from one build to the next while the groups of
 * rows and the facts that it was made of stay as they are; one made of anything else is made anew each time.
 * @param name by which it is known from one build to the next
 */
export function keptOf<Value>(name: string, make: (id: string) => Value): (id: string) => Value {
  const made = new Map<string, Made<Value>>();
  let before: Map<string, Row> | undefined;
  const takeOver = (id: string): Made<Value> | undefined => {
    before ??= folder === undefined ? new Map<string, Row>() : rowsCalled(name, (opened ??= open(folder)));
    const row = before.get(id);
    if (row === undefined) return undefined;
    const reads = JSON.parse(row.reads) as Read[];
    return digestOfReads(reads) === row.madeFrom ? { result: JSON.parse(row.value) as Value, reads } : undefined;
  };
  return (id) => {
    let own = made.get(id) ?? takeOver(id);
    if (own === undefined) {
      own = watchReads(() => make(id));
      keep(name, id, own);
    }
    made.set(id, own);
    noteReads(own.reads);
    return own.result;
  };
}

/** Values that wait to be written together. */
const waiting: (readonly [name: string, id: string, reads: string, madeFrom: string, value: string])[] = [];

function keep(name: string, id: string, { result, reads }: Made<unknown>): void {
  const madeFrom = folder === undefined ? null : digestOfReads(reads);
  if (madeFrom === null) return;
  if (waiting.length === 0) setImmediate(writeWaiting);
  waiting.push([name, id, JSON.stringify(reads), madeFrom, JSON.stringify(result)]);
}

function writeWaiting(): void {
  if (opened === undefined) return;
  opened.exec('BEGIN IMMEDIATE');
  const add = opened.prepare('INSERT OR REPLACE INTO kept (name, id, reads, made_from, value) VALUES (?, ?, ?, ?, ?)');
  for (const values of waiting.splice(0)) add.run(...values);
  opened.exec('COMMIT');
}

interface Row {
  readonly reads: string;
  readonly madeFrom: string;
  readonly value: string;
}

function rowsCalled(name: string, database: DatabaseSync): Map<string, Row> {
  const rows = database.prepare('SELECT id, reads, made_from, value FROM kept WHERE name = ?').all(name);
  return new Map(
    rows.map(({ id, reads, made_from: madeFrom, value }) => [
      String(id),
      { reads: String(reads), madeFrom: String(madeFrom), value: String(value) },
    ]),
  );
}

/** Of what was read as it is now; null where that cannot be told. */
function digestOfReads(reads: readonly Read[]): string | null {
  const digests: (string | null)[] = [];
  for (const { name, kind, key } of reads) {
    if (name === 'fact') digests.push(factDigest(key));
    else if (kind === 'group') digests.push(groupDigest(name, key));
    else return null;
  }
  return digestOf(digests);
}
