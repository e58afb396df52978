import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { isInShard, whole, type Shard } from '../shard.ts';
import type { PlannedPage } from './bundle.ts';
import { openPageCache, type PageCache } from './page-cache.ts';
import { givePage } from './page-files.ts';
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
    const first = start();
    const cores = availableParallelism();
    // Where nothing is kept all is made: no plan is needed to know that several threads are.
    while (cache.isEmpty && threads.length < cores) start();
    const { pages, facts } = await first.plan();
    const stale = cache.stale(pages, facts).filter((at) => isInShard(shard, at));
    while (stale.length > fewPages && threads.length < cores) start();
    const shared = { list: sharedList(stale), next: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
    const records = await Promise.all(threads.map((thread) => thread.render(shared)));
    cache.record(pages, records.flat(), facts);
    const own = pages.filter((_, at) => isInShard(shard, at));
    return { pages: await give(own, cache, out), made: stale.length };
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

/** Puts the pages into the folder of the site; one that the portal has nothing for is not there. */
async function give(pages: readonly PlannedPage[], { files }: PageCache, out: string): Promise<string[]> {
  const given: string[] = [];
  for (let at = 0; at < pages.length; at += batch) {
    const some = pages.slice(at, at + batch);
    const there = await Promise.all(some.map(({ file }) => givePage(join(files, file), join(out, file))));
    given.push(...some.flatMap(({ file, isPage }, index) => (there[index] && isPage ? [file] : [])));
  }
  return given.map((file) => file.replace(/index\.html$/u, '')).sort();
}
