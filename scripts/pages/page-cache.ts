import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { largestFile } from '../../src/site/data/largest-file.ts';
import { changesSince, inTransaction, openDatabase, stateOfStore } from '../../src/site/portal/store/database.ts';
import { fillStore } from '../../src/site/portal/store/fill.ts';
import { openFile } from '../../src/site/portal/store/open-file.ts';
import type { Read } from '../../src/site/portal/store/reads.ts';
import type { Plan } from './bundle.ts';
import { keepLatest } from './keep-latest.ts';
import { madePages, pageTables, recordPages, stalePages, type PageRecord } from './page-records.ts';

/** The pages of the last build, by which the next knows those that stay as they are. */
export interface PageCache {
  /** The plan of the last build, where it is that of this one: nothing that it was made from has changed. */
  readonly plan: Plan | null;
  /** Places in the list of those pages that have to be made: the others are kept, and were made from the same. */
  stale(plan: Plan): number[];
  /** Whether nothing is kept that could stay. */
  readonly isEmpty: boolean;
  /** Folder into which pages are made. */
  readonly files: string;
  /**
   * Takes over what was made (`recordPages`).
   * @returns the files of the pages that there are
   */
  record(plan: Plan, stale: readonly number[], made: readonly PageRecord[]): ReadonlySet<string>;
  close(): void;
}

/** The state of the store that the pages were made from, how large a file might be, what was planned, and the facts then. */
const tables = `
  CREATE TABLE IF NOT EXISTS state (epoch TEXT NOT NULL, fills INTEGER NOT NULL, largest INTEGER NOT NULL, plan TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
  ${pageTables}
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
  await keepLatest(folder, mostKept);
  const store = openDatabase(portal);
  fillStore(store, portal);
  const state = stateOfStore(store);
  const cache = openFile(join(folder, 'pages.sqlite'), tables);
  const last = cache.prepare('SELECT epoch, fills, largest, plan FROM state').get();
  const isSameStore = last?.['epoch'] === state.epoch;
  const changed = isSameStore ? changesSince(store, Number(last['fills'])) : [];
  store.close();
  const isSamePlan = isSameStore && last['fills'] === state.fills && last['largest'] === largestFile;
  return {
    plan: isSamePlan ? readPlan(String(last['plan'])) : null,
    files,
    isEmpty: !isSameStore,
    stale: ({ pages, facts }) =>
      isSameStore
        ? stalePages(cache, files, pages, [...changed, ...changedFacts(cache, facts)])
        : pages.map((_, at) => at),
    record: (plan, stale, made) => {
      const { pages, facts } = plan;
      inTransaction(cache, () => {
        recordPages(cache, files, pages, stale, made);
        cache.exec('DELETE FROM facts; DELETE FROM state');
        const addFact = cache.prepare('INSERT INTO facts (name, digest) VALUES (?, ?)');
        for (const [name, digest] of facts) addFact.run(name, digest);
        cache
          .prepare('INSERT INTO state (epoch, fills, largest, plan) VALUES (?, ?, ?, ?)')
          .run(state.epoch, state.fills, largestFile, writePlan(plan));
      });
      return madePages(cache);
    },
    close: () => {
      cache.close();
    },
  };
}

function writePlan({ pages, facts }: Plan): string {
  return JSON.stringify([pages, [...facts]]);
}

function readPlan(text: string): Plan {
  const [pages, facts] = JSON.parse(text) as [Plan['pages'], [string, string][]];
  return { pages, facts: new Map(facts) };
}

/** What a portal says of itself stands on every page. */
function profileDigest(portal: string): string {
  return createHash('sha256')
    .update(readFileSync(join(portal, 'data/portal.json')))
    .digest('hex')
    .slice(0, 12);
}

function changedFacts(cache: DatabaseSync, facts: ReadonlyMap<string, string>): Read[] {
  const rows = cache.prepare('SELECT name, digest FROM facts').all();
  return rows
    .filter(({ name, digest }) => facts.get(String(name)) !== digest)
    .map(({ name }) => ({ name: 'fact', kind: '', key: String(name) }));
}
