import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { digestOf } from '../../src/site/portal/store/derived.ts';
import { isInShard, whole, type Shard } from '../shard.ts';
import type { PlannedPage } from './bundle.ts';
import { openPageCache, type PageCache } from './page-cache.ts';
import { givePage } from './page-files.ts';
import { pageTurns } from './page-turns.ts';
import { startThread, type RenderThread } from './render-thread-handle.ts';

/** Of fewer pages one thread makes all, in less time than another takes to open them. */
const fewPages = 60;
/** So many files are put into place at a time. */
const batch = 64;

/** The pages of a site. */
export interface RenderedSite {
  /** Paths of the pages for readers, below the root of the site. */
  readonly pages: readonly string[];
  /** How many pages and files were made; the others are as they were. */
  readonly made: number;
}

/**
 * Makes the pages of a portal on the cores that there are: those that are not yet there, and those made from what has
 * changed.
 * @param portal folder of the portal
 * @param compiled folder of the compiled pages
 * @param out folder of the site
 * @param shard the share of the pages that is made here
 */
export async function renderPages(
  portal: string,
  compiled: string,
  out: string,
  shard: Shard = whole,
): Promise<RenderedSite> {
  const cache = await openPageCache(portal, compiled);
  const threads: RenderThread[] = [];
  const start = () => {
    const thread = startThread(portal, { compiled, files: cache.files });
    threads.push(thread);
    return thread;
  };
  try {
    const cores = availableParallelism();
    // Where nothing is kept all is made: no plan is needed to know that several threads are.
    while (cache.isEmpty && threads.length < cores) start();
    // Where nothing has changed no thread need open the pages to tell.
    const plan = cache.plan ?? (await (threads[0] ?? start()).plan());
    const { pages } = plan;
    const stale = new Set(cache.stale(plan));
    const turns = pageTurns(pages).filter((_, turn) => isInShard(shard, turn));
    const due = turns.map((turn) => turn.filter((at) => stale.has(at))).filter((turn) => turn.length > 0);
    const made = due.flat().length;
    while (made > (threads.length === 0 ? 0 : fewPages) && threads.length < cores) start();
    const shared = {
      listed: digestOf(pages),
      list: sharedList(due.flat()),
      ends: sharedList(endsOf(due)),
      next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
    };
    const records = await Promise.all(threads.map((thread) => thread.render(shared)));
    const there = cache.record(plan, [...stale], records.flat());
    const own = turns.flat().flatMap((at) => pages[at] ?? []);
    const given = own.filter(({ file }) => there.has(file));
    await give(given, cache, out);
    return { pages: readersPages(given), made };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
    cache.close();
  }
}

function sharedList(numbers: readonly number[]): SharedArrayBuffer {
  const list = new SharedArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT);
  new Int32Array(list).set(numbers);
  return list;
}

/** Where each turn ends in the list of all. */
function endsOf(turns: readonly (readonly number[])[]): number[] {
  let end = 0;
  return turns.map(({ length }) => (end += length));
}

/** Puts pages into the folder of the site. */
async function give(pages: readonly PlannedPage[], { files }: PageCache, out: string): Promise<void> {
  for (let at = 0; at < pages.length; at += batch)
    await Promise.all(pages.slice(at, at + batch).map(({ file }) => givePage(join(files, file), join(out, file))));
}

/** Paths of the pages that readers come to, below the root of the site. */
function readersPages(pages: readonly PlannedPage[]): string[] {
  return pages.flatMap(({ file, isPage }) => (isPage ? [file.replace(/index\.html$/u, '')] : [])).sort();
}
