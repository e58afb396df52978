import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { z } from 'zod';
import { inDateOrder } from '../../../core/read/document-order.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { inTransaction, startEpoch, stateOfStore } from './database.ts';
import { setNames, storedSets, type SetName, type StoredSet } from './data-sets.ts';
import { fileLines } from './file-lines.ts';

/** Rows of one data set that belong together. */
interface Group {
  readonly owner: string;
  /** The rows as they are kept, checked against their schema: a group that is there already is not checked again. */
  readonly rows: () => readonly string[];
  /** Of the rows as their file has them. */
  readonly digest: string;
}

type NoteChange = (kind: string, key: string) => void;

/**
 * Brings a store up to the data sets of its portal. Only what is in another state than when it was last read is read,
 * and only groups that differ are written; throws, and leaves the store as it was, where a file is missing or does not
 * fit its schema. Each group and key of which a row came, went or changed is noted (`changesSince`); where rows that
 * stay change places, lists of them are others though no row is, and a new epoch begins.
 */
export function fillStore(database: DatabaseSync, portal: string): void {
  const known = database.prepare('SELECT state FROM files WHERE name = ?');
  const isStale = (name: SetName) => known.get(name)?.['state'] !== stateOf(fileOf(portal, name));
  if (!setNames.some(isStale)) return;
  inTransaction(database, () => {
    const fill = stateOfStore(database).fills + 1;
    database.prepare('UPDATE state SET fills = ?').run(fill);
    const before = documentOrder(database);
    // Rows of documents are listed in the order of these.
    const moved = setNames.filter(
      (name) => isStale(name) && fillSet(database, portal, name, fill) && !storedSets[name].byDocument,
    );
    if (moved.length > 0 || isReordered(before, documentOrder(database))) startEpoch(database);
  });
}

/** The ids of the documents in the order of every list. */
function documentOrder(database: DatabaseSync): string[] {
  const rows = database
    .prepare("SELECT row FROM rows JOIN groups ON groups.id = grouped WHERE name = 'documents' ORDER BY place")
    .all();
  return inDateOrder(rows.map(({ row }) => JSON.parse(String(row)) as PolicyDocument)).map(({ id }) => id);
}

/** Whether those that are in both lists stand in another order. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const places = new Map(before.map((id, place) => [id, place]));
  const kept = after.flatMap((id) => places.get(id) ?? []);
  return kept.some((place, index) => place < (kept[index - 1] ?? 0));
}

/** Size and time of a file, by which a change of it is seen. */
function stateOf(file: string): string {
  try {
    const { size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
    return [size, mtimeNs, ctimeNs].join('/');
  } catch (cause) {
    throw new Error(`${file} cannot be read. Run \`npm run content\` first.`, { cause });
  }
}

function fileOf(portal: string, name: SetName): string {
  const { within } = storedSets[name] as StoredSet<unknown>;
  return join(portal, 'data', `${within?.file ?? name}.json`);
}

/** @returns whether groups that stay have changed places */
function fillSet(database: DatabaseSync, portal: string, name: SetName, fill: number): boolean {
  const file = fileOf(portal, name);
  // The rows of a set fit its own schema and keys alone.
  const set = storedSets[name] as StoredSet<unknown>;
  const writer = openWriter(database, name, set, noteChanges(database, name, fill));
  const state = stateOf(file);
  for (const group of set.within ? gatheredIn(file, set) : groupsIn(file, set)) writer.take(group);
  writer.forgetOthers();
  database.prepare('INSERT OR REPLACE INTO files (name, state) VALUES (?, ?)').run(name, state);
  return writer.hasMoved();
}

/** Notes what changes in a data set; of a store that is filled for the first time nobody has seen another state. */
function noteChanges(database: DatabaseSync, name: SetName, fill: number): NoteChange {
  if (fill === 1) return () => undefined;
  const add = database.prepare('INSERT OR REPLACE INTO changes (name, kind, key, fill) VALUES (?, ?, ?, ?)');
  let isNoted = false;
  return (kind, key) => {
    if (!isNoted) add.run(name, 'all', '', fill);
    isNoted = true;
    add.run(name, kind, key, fill);
  };
}

/** The groups of a data set whose rows stand dispersed in the lines of another. */
function* gatheredIn(file: string, set: StoredSet<unknown>): Generator<Group> {
  const gathered = new Map<string, string[]>();
  for (const line of linesIn(file))
    for (const row of set.within?.rowsOf(readRow(file, line, set.schema) as never) ?? []) {
      const owner = set.groupOf(row);
      const rows = gathered.get(owner) ?? [];
      gathered.set(owner, rows);
      rows.push(JSON.stringify(row));
    }
  for (const [owner, rows] of gathered) yield { owner, rows: () => rows, digest: digestOfLines(rows) };
}

/** The groups of a data set in the order of its file; one that comes back later is an error. */
function* groupsIn(file: string, set: StoredSet<unknown>): Generator<Group> {
  const groupOf = (owner: string, lines: readonly string[]): Group => ({
    owner,
    rows: () => lines.map((line) => JSON.stringify(readRow(file, line, set.schema))),
    digest: digestOfLines(lines),
  });
  const seen = new Set<string>();
  let owner: string | null = null;
  let lines: string[] = [];
  let opening: string | null = null;
  for (const line of linesIn(file)) {
    // A row that begins as the one before it does, with its document, is of the same.
    if (opening !== null && line.startsWith(opening)) {
      lines.push(line);
      continue;
    }
    const own = ownerOf(file, line, set);
    opening = set.byDocument ? (documentFirst.exec(line)?.[0] ?? null) : null;
    if (own !== owner) {
      if (owner !== null) yield groupOf(owner, lines);
      if (seen.has(own)) throw new Error(`${file}: the rows of ${own} do not follow each other.`);
      seen.add(own);
      [owner, lines] = [own, []];
    }
    lines.push(line);
  }
  if (owner !== null) yield groupOf(owner, lines);
}

/** The opening of a row whose first field is its document. */
const documentFirst = /^\{"document":"[^"\\]*",/u;

/** What the row of a line belongs to. */
function ownerOf(file: string, line: string, set: StoredSet<unknown>): string {
  try {
    return set.groupOf(JSON.parse(line));
  } catch {
    return set.groupOf(readRow(file, line, set.schema));
  }
}

function digestOfLines(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('base64');
}

/** The lines of a JSON array that has a row on each, without its brackets and commas. */
function* linesIn(file: string): Generator<string> {
  for (const line of fileLines(file)) if (!/^[[\]]?\]?$/u.test(line)) yield line.replace(/,$/u, '');
}

/** The row of a line, checked against its schema. */
function readRow(file: string, line: string, schema: z.ZodType): unknown {
  const result = schema.safeParse(JSON.parse(line));
  if (!result.success) throw new Error(`${file} does not fit its schema:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** Writes the groups of a set one after the other. */
function openWriter(database: DatabaseSync, name: SetName, set: StoredSet<unknown>, note: NoteChange) {
  const sql = (text: string): StatementSync => database.prepare(text);
  const find = sql('SELECT id, place, digest FROM groups WHERE name = ? AND owner = ?');
  const all = sql('SELECT owner FROM groups WHERE name = ?');
  const move = sql('UPDATE groups SET place = ? WHERE id = ?');
  const add = sql('INSERT INTO groups (name, owner, place, digest, size, bytes) VALUES (?, ?, ?, ?, ?, ?)');
  const addRow = sql('INSERT INTO rows (grouped, at, row) VALUES (?, ?, ?)');
  const addKey = sql('INSERT INTO keys (name, kind, key, grouped, at) VALUES (?, ?, ?, ?, ?)');
  const keysOf = sql('SELECT DISTINCT kind, key FROM keys WHERE grouped = ?');
  const removals = ['keys WHERE grouped', 'rows WHERE grouped', 'groups WHERE id'].map((from) =>
    sql(`DELETE FROM ${from} = ?`),
  );
  const left = new Set(all.all(name).map(({ owner }) => String(owner)));
  let place = 0;
  let lastPlace = -1;
  let hasMoved = false;

  const remove = (id: number, owner: string) => {
    note('group', owner);
    for (const { kind, key } of keysOf.all(id)) note(String(kind), String(key));
    for (const removal of removals) removal.run(id);
  };

  const write = ({ owner, rows: readRows, digest }: Group) => {
    const rows = readRows();
    const bytes = rows.reduce((sum, row) => sum + Buffer.byteLength(row), 0);
    const id = add.run(name, owner, place, digest, rows.length, bytes).lastInsertRowid;
    note('group', owner);
    for (const [at, row] of rows.entries()) {
      addRow.run(id, at, row);
      const read: unknown = JSON.parse(row);
      for (const [kind, keysOfRow] of Object.entries(set.keys))
        for (const key of new Set(keysOfRow(read))) {
          addKey.run(name, kind, key, id, at);
          note(kind, key);
        }
    }
  };

  return {
    take: (group: Group) => {
      const found = find.get(name, group.owner);
      left.delete(group.owner);
      if (found !== undefined) {
        hasMoved ||= Number(found['place']) < lastPlace;
        lastPlace = Number(found['place']);
      }
      if (found?.['digest'] === group.digest) {
        if (found['place'] !== place) move.run(place, Number(found['id']));
      } else {
        if (found !== undefined) remove(Number(found['id']), group.owner);
        write(group);
      }
      place++;
    },
    hasMoved: () => hasMoved,
    forgetOthers: () => {
      for (const owner of left) remove(Number(find.get(name, owner)?.['id']), owner);
    },
  };
}
