import { inDateOrder } from '../../../core/read/document-order.ts';
import type { PolicyDocument } from '../../../model/document.ts';
import { portalFolder } from '../folder.ts';
import { openDatabase } from './database.ts';
import { storedSets, type KeyOf, type SetName, type StoredRows } from './data-sets.ts';
import { fillStore } from './fill.ts';
import { lazyRows } from './lazy-rows.ts';
import { recentlyUsed } from './recently-used.ts';
import { noteRead } from './reads.ts';

/** Rows that are kept in memory, besides whole data sets: those of a hundred documents. */
const mostKept = 12_000;

const database = openDatabase(portalFolder);
fillStore(database, portalFolder);

const ofGroup = database.prepare(
  'SELECT row FROM rows WHERE grouped = (SELECT id FROM groups WHERE name = ? AND owner = ?) ORDER BY at',
);
const ofKey = database.prepare(
  `SELECT row, owner, place FROM keys JOIN rows USING (grouped, at) JOIN groups ON groups.id = grouped
   WHERE keys.name = ? AND kind = ? AND key = ? ORDER BY place, at`,
);
const groups = database.prepare('SELECT owner, size, bytes, digest FROM groups WHERE name = ? ORDER BY place');
const keys = database.prepare('SELECT DISTINCT key FROM keys WHERE name = ? AND kind = ?');
const sizes = database.prepare('SELECT sum(size) AS size FROM groups WHERE name = ?');

const kept = recentlyUsed<readonly unknown[]>(mostKept, (rows) => rows.length + 1);

/** Of each data set the group that was asked for last: a page asks for that of its text a thousand times. */
const latest = new Map<SetName, { readonly owner: string; readonly rows: readonly unknown[] }>();

function parsed<Row>(rows: readonly string[]): Row[] {
  return rows.map((row) => JSON.parse(row) as Row);
}

let ordered: readonly PolicyDocument[] | undefined;

function orderedDocuments(): readonly PolicyDocument[] {
  ordered ??= inDateOrder(
    groups.all('documents').flatMap(({ owner }) => parsed<PolicyDocument>(readRows('documents', String(owner)))),
  );
  return ordered;
}

/** All documents, in the order of every list. */
export const documents: readonly PolicyDocument[] = lazyRows(orderedDocuments, () => {
  noteRead('documents', 'all', '');
});

let places: ReadonlyMap<string, number> | undefined;

/** Where a text stands among all; those of no document come last. Where that changes all pages are made anew. */
function placeOf(owner: string): number {
  places ??= new Map(orderedDocuments().map(({ id }, place) => [id, place]));
  return places.get(owner) ?? places.size;
}

/** The rows of a data set that belong to a document, or the one row of an id. */
export function rowsOf<Name extends SetName>(name: Name, owner: string): readonly StoredRows[Name][] {
  noteRead(name, 'group', owner);
  const last = latest.get(name);
  if (last?.owner === owner) return last.rows as readonly StoredRows[Name][];
  const rows = kept.get(`${name}\0${owner}`, () => parsed(readRows(name, owner)));
  latest.set(name, { owner, rows });
  return rows as readonly StoredRows[Name][];
}

/** The rows of a data set under a key (`storedSets`), in the order of the data set. */
export function rowsUnder<Name extends SetName>(
  name: Name,
  kind: KeyOf<Name>,
  key: string,
): readonly StoredRows[Name][] {
  noteRead(name, kind, key);
  return kept.get(`${name}\0${kind}\0${key}`, () => {
    return parsed(inOrder(name, ofKey.all(name, kind, key)).map(({ row }) => String(row)));
  }) as StoredRows[Name][];
}

/** Every value by which the rows of a data set are asked for. */
export function keysOf<Name extends SetName>(name: Name, kind: KeyOf<Name>): ReadonlySet<string> {
  noteRead(name, 'all', '');
  return new Set(keys.all(name, kind).map(({ key }) => String(key)));
}

/** How many rows a data set has. */
export function countRows(name: SetName): number {
  noteRead(name, 'all', '');
  return Number(sizes.get(name)?.['size'] ?? 0);
}

/** All rows of a data set, those of one text in memory at a time. */
export function* eachRow<Name extends SetName>(name: Name): Generator<StoredRows[Name]> {
  for (const row of eachRowAsJson(name)) yield JSON.parse(row) as StoredRows[Name];
}

/**
 * Rows of a data set one after the other as JSON, as `JSON.stringify` writes them; none are kept.
 * @param owners groups whose rows alone are given
 */
export function* eachRowAsJson(name: SetName, owners?: readonly string[]): Generator<string> {
  if (owners === undefined) {
    noteRead(name, 'all', '');
    for (const { owner } of inOrder(name, groups.all(name))) yield* readRows(name, String(owner));
    return;
  }
  for (const owner of owners) {
    noteRead(name, 'group', owner);
    yield* readRows(name, owner);
  }
}

function readRows(name: SetName, owner: string): string[] {
  return ofGroup.all(name, owner).map(({ row }) => String(row));
}

/** Rows of a data set that belong together. */
export interface RowGroup {
  /** The document that they stand in, or the id of the one row. */
  readonly owner: string;
  readonly rows: number;
  /** Length of the rows as JSON. */
  readonly bytes: number;
  /** The same for the same rows. */
  readonly digest: string;
}

/** The groups of a data set in its order. */
export function groupsOf(name: SetName): RowGroup[] {
  noteRead(name, 'all', '');
  return inOrder(name, groups.all(name)).map(({ owner, size, bytes, digest }) => ({
    owner: String(owner),
    rows: Number(size),
    bytes: Number(bytes),
    digest: String(digest),
  }));
}

const digests = new Map<SetName, ReadonlyMap<string, string>>();

/** The digest of the rows of a data set that belong to a document or id; null where there are none. Nobody has asked for the rows by it. */
export function groupDigest(name: SetName, owner: string): string | null {
  let own = digests.get(name);
  if (own === undefined) {
    own = new Map(groups.all(name).map((group) => [String(group['owner']), String(group['digest'])]));
    digests.set(name, own);
  }
  return own.get(owner) ?? null;
}

/** All rows of a data set as a list, which is read when it is first used. */
export function allRows<Name extends SetName>(name: Name): readonly StoredRows[Name][] {
  return lazyRows(
    () => [...eachRow(name)],
    () => {
      noteRead(name, 'all', '');
    },
  );
}

/** The groups of a data set, given in the order of its file. */
function inOrder<Group extends { readonly owner?: unknown }>(name: SetName, found: readonly Group[]): readonly Group[] {
  if (name !== 'documents' && !storedSets[name].byDocument) return found;
  return found.toSorted((a, b) => placeOf(String(a.owner)) - placeOf(String(b.owner)));
}
