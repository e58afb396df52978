import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { changesSince, inTransaction, openDatabase, stateOfStore } from '../../src/site/portal/store/database.ts';
import { fillStore } from '../../src/site/portal/store/fill.ts';
import type { Read } from '../../src/site/portal/store/reads.ts';
import type { PlannedPage } from './bundle.ts';

/** A page that was made, and what it was made from. */
export interface PageRecord {
  /** Its place in the list of pages. */
  readonly at: number;
  readonly reads: readonly Read[];
}

/** The pages of the last build, by which the next knows those that stay as they are. */
export interface PageCache {
  /** Places in the list of those pages that have to be made: the others are kept, and were made from the same. */
  stale(pages: readonly PlannedPage[], facts: ReadonlyMap<string, string>): number[];
  /** Whether nothing is kept that could stay. */
  readonly isEmpty: boolean;
  /** Folder into which pages are made. */
  readonly files: string;
  /** Takes what was made over, and forgets the pages that are no longer there. */
  record(pages: readonly PlannedPage[], made: readonly PageRecord[], facts: ReadonlyMap<string, string>): void;
  close(): void;
}

const tables = `
  CREATE TABLE IF NOT EXISTS state (epoch TEXT NOT NULL, fills INTEGER NOT NULL);
  CREATE TABLE IF NOT EXISTS pages (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, props TEXT NOT NULL, seal TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS questions (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (name, kind, key));
  CREATE TABLE IF NOT EXISTS asked (
    page INTEGER NOT NULL, question INTEGER NOT NULL, PRIMARY KEY (question, page)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS asked_by_page ON asked (page);
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
`;

/** Caches of so many compilations are kept. */
const mostKept = 2;

/**
 * Opens what is kept of the pages that a compilation made for a portal, after bringing the store up to its data.
 * @param compiled folder of the compiled pages; others make other pages, and have a cache of their own
 */
export async function openPageCache(portal: string, compiled: string): Promise<PageCache> {
  const folder = join(portal, '.luce', 'pages', `${basename(compiled)}-${profileDigest(portal)}`);
  const files = join(folder, 'files');
  await mkdir(files, { recursive: true });
  const now = new Date();
  await utimes(folder, now, now);
  await forgetOld(dirname(folder));
  const store = openDatabase(portal);
  fillStore(store, portal);
  const state = stateOfStore(store);
  const cache = new DatabaseSync(join(folder, 'pages.sqlite'));
  cache.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${tables}`);
  const last = cache.prepare('SELECT epoch, fills FROM state').get();
  const isSameStore = last?.['epoch'] === state.epoch;
  const changed = isSameStore ? changesSince(store, Number(last['fills'])) : [];
  store.close();
  return {
    files,
    isEmpty: !isSameStore,
    stale: (pages, facts) =>
      isSameStore
        ? stalePages(cache, files, pages, [...changed, ...changedFacts(cache, facts)])
        : pages.map((_, at) => at),
    record: (pages, made, facts) => {
      inTransaction(cache, () => {
        if (!isSameStore) for (const table of ['asked', 'questions', 'pages']) cache.exec(`DELETE FROM ${table}`);
        recordPages(cache, files, pages, made);
        cache.exec('DELETE FROM facts; DELETE FROM state');
        const addFact = cache.prepare('INSERT INTO facts (name, digest) VALUES (?, ?)');
        for (const [name, digest] of facts) addFact.run(name, digest);
        cache.prepare('INSERT INTO state (epoch, fills) VALUES (?, ?)').run(state.epoch, state.fills);
      });
    },
    close: () => {
      cache.close();
    },
  };
}

/** What a portal says of itself stands on every page. */
function profileDigest(portal: string): string {
  return createHash('sha256')
    .update(readFileSync(join(portal, 'data/portal.json')))
    .digest('hex')
    .slice(0, 12);
}

async function forgetOld(folder: string): Promise<void> {
  const names = await readdir(folder);
  const kept = await Promise.all(names.map(async (name) => ({ name, used: (await stat(join(folder, name))).mtimeMs })));
  const old = kept.toSorted((a, b) => b.used - a.used).slice(mostKept);
  for (const { name } of old) await rm(join(folder, name), { recursive: true, force: true });
}

function changedFacts(cache: DatabaseSync, facts: ReadonlyMap<string, string>): Read[] {
  const rows = cache.prepare('SELECT name, digest FROM facts').all();
  return rows
    .filter(({ name, digest }) => facts.get(String(name)) !== digest)
    .map(({ name }) => ({ name: 'fact', kind: '', key: String(name) }));
}

/** What shows that nobody has changed a file since it was made; empty for one that is not there. */
function sealOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${String(found.size)}/${String(found.mtimeNs)}`;
}

function stalePages(
  cache: DatabaseSync,
  files: string,
  pages: readonly PlannedPage[],
  changed: readonly Read[],
): number[] {
  const asking = cache.prepare(
    `SELECT file FROM questions JOIN asked ON asked.question = questions.id JOIN pages ON pages.id = asked.page
     WHERE name = ? AND kind = ? AND questions.key = ?`,
  );
  const touched = new Set(
    changed.flatMap(({ name, kind, key }) => asking.all(name, kind, key).map(({ file }) => String(file))),
  );
  const known = new Map(
    cache
      .prepare('SELECT file, props, seal FROM pages')
      .all()
      .map(({ file, props, seal }) => [String(file), { props, seal }]),
  );
  return pages.flatMap(({ file, props }, at) => {
    const last = known.get(file);
    const isKept =
      last !== undefined && last.props === props && !touched.has(file) && last.seal === sealOf(join(files, file));
    return isKept ? [] : [at];
  });
}

function recordPages(
  cache: DatabaseSync,
  files: string,
  pages: readonly PlannedPage[],
  made: readonly PageRecord[],
): void {
  const find = cache.prepare('SELECT id FROM pages WHERE file = ?');
  const forgetAsked = cache.prepare('DELETE FROM asked WHERE page = ?');
  const forgetPage = cache.prepare('DELETE FROM pages WHERE id = ?');
  const addPage = cache.prepare('INSERT INTO pages (file, props, seal) VALUES (?, ?, ?)');
  const addQuestion = cache.prepare('INSERT OR IGNORE INTO questions (name, kind, key) VALUES (?, ?, ?)');
  const findQuestion = cache.prepare('SELECT id FROM questions WHERE name = ? AND kind = ? AND key = ?');
  const addAsked = cache.prepare('INSERT OR IGNORE INTO asked (page, question) VALUES (?, ?)');
  const questions = new Map<string, number | bigint>();
  const questionId = ({ name, kind, key }: Read): number | bigint => {
    const text = `${name}\0${kind}\0${key}`;
    const known = questions.get(text);
    if (known !== undefined) return known;
    addQuestion.run(name, kind, key);
    const id = Number(findQuestion.get(name, kind, key)?.['id']);
    questions.set(text, id);
    return id;
  };
  const forget = (file: string) => {
    const id = find.get(file)?.['id'];
    if (id === undefined) return;
    forgetAsked.run(Number(id));
    forgetPage.run(Number(id));
  };
  for (const { at, reads } of made) {
    const page = pages[at];
    if (page === undefined) continue;
    forget(page.file);
    const { lastInsertRowid } = addPage.run(page.file, page.props, sealOf(join(files, page.file)));
    for (const read of reads) addAsked.run(lastInsertRowid, questionId(read));
  }
  const present = new Set(pages.map(({ file }) => file));
  for (const { file } of cache.prepare('SELECT file FROM pages').all()) {
    if (present.has(String(file))) continue;
    forget(String(file));
    rmSync(join(files, String(file)), { force: true });
  }
}

/** Puts a page into the cache: whole, in the place of what was there, which the last site may still hold; null takes it away. */
export async function keepPage(file: string, body: Uint8Array | null): Promise<void> {
  if (body === null) return rm(file, { force: true });
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  await writeFile(beside, body);
  await rename(beside, file);
}

/** Gives a site a page of the cache, on another disk a copy of it; false for one that is not there. */
export async function givePage(file: string, site: string): Promise<boolean> {
  mkdirSync(dirname(site), { recursive: true });
  try {
    await link(file, site).catch(() => copyFile(file, site));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
