import type { SearchEngine } from '../search/query.ts';
import { href } from '../site/page/href.ts';

/** What is used of Pagefind's module. */
interface PagefindModule extends SearchEngine {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

let started: Promise<SearchEngine> | undefined;

/**
 * The search engine of this site, loaded on the first call and kept. Rejects when a part of it
 * cannot be loaded; a later call tries again.
 */
export function loadEngine(): Promise<SearchEngine> {
  started ??= startEngine().catch((error: unknown) => {
    started = undefined;
    throw error;
  });
  return started;
}

async function startEngine(): Promise<SearchEngine> {
  // The bundle is made after the site, so its address is only known to the browser.
  const address = href('/pagefind/pagefind.js');
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  // A query takes about a millisecond; a worker would cost a second copy of the program.
  await pagefind.options({ basePath: href('/pagefind/'), noWorker: true });
  await pagefind.init();
  performance.setResourceTimingBufferSize(5000);
  return {
    async search(query, options) {
      try {
        const answer = await pagefind.search(query, options);
        assertChunksLoaded();
        return answer;
      } catch (error) {
        await pagefind.destroy();
        started = undefined;
        throw error;
      }
    },
  };
}

/**
 * Pagefind goes on without a chunk of its index that failed to load, and then finds nothing where
 * there is something. Throws when the last attempt at any chunk failed.
 */
function assertChunksLoaded(): void {
  const status = new Map<string, number>();
  for (const entry of performance.getEntriesByType('resource')) {
    if (!('responseStatus' in entry) || typeof entry.responseStatus !== 'number') continue;
    if (/\.pf_(?:index|filter)$/.test(entry.name)) status.set(entry.name, entry.responseStatus);
  }
  for (const [name, code] of status) {
    if (code === 0 || code >= 400) throw new Error(`A part of the search index could not be loaded: ${name}`);
  }
}
