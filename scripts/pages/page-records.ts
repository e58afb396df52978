import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Read } from '../../src/site/portal/store/reads.ts';
import type { PlannedPage } from './bundle.ts';
import { sealOf } from './page-files.ts';

/** A page that was made, and what it was made from. */
export interface PageRecord {
  /** Its place in the list of pages. */
  readonly at: number;
  /** Whether there is a file; the portal may have nothing for a page. */
  readonly isMade: boolean;
  readonly reads: readonly Read[];
}

/** Of each page what its route gave it, how its file was left, and what it asked of the portal. */
export const pageTables = `
  CREATE TABLE IF NOT EXISTS pages (
    id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, props TEXT NOT NULL, seal TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS questions (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, UNIQUE (name, kind, key));
  CREATE TABLE IF NOT EXISTS asked (
    page INTEGER NOT NULL, question INTEGER NOT NULL, PRIMARY KEY (question, page)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS asked_by_page ON asked (page);
`;

/** Places in the list of those pages that are not there as they would be made now. */
export function stalePages(
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

/**
 * Takes over what was made, and forgets what was not made though it is another now, as it is where a share alone is
 * made, and the pages that are no longer in the list.
 * @param stale places of all pages that are not as they would be made now
 * @throws Error where a file that was made is not there any more
 */
export function recordPages(
  cache: DatabaseSync,
  files: string,
  pages: readonly PlannedPage[],
  stale: readonly number[],
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
  for (const at of stale) forget(pages[at]?.file ?? '');
  for (const { at, isMade, reads } of made) {
    const page = pages[at];
    if (page === undefined) continue;
    const seal = sealOf(join(files, page.file));
    if (isMade !== (seal !== '')) throw new Error(`${join(files, page.file)} was taken away while pages were made.`);
    const { lastInsertRowid } = addPage.run(page.file, page.props, seal);
    for (const read of reads) addAsked.run(lastInsertRowid, questionId(read));
  }
  const present = new Set(pages.map(({ file }) => file));
  for (const { file } of cache.prepare('SELECT file FROM pages').all()) {
    if (present.has(String(file))) continue;
    forget(String(file));
    rmSync(join(files, String(file)), { force: true });
  }
  cache.exec('DELETE FROM questions WHERE id NOT IN (SELECT question FROM asked)');
}

/** The pages that there are, by their file. */
export function madePages(cache: DatabaseSync): ReadonlySet<string> {
  const rows = cache.prepare("SELECT file FROM pages WHERE seal <> ''").all();
  return new Set(rows.map(({ file }) => String(file)));
}
