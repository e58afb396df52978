import type {
  Answer,
  Answerer,
  Counts,
  FoundProvision,
  FoundText,
  Question,
  TextInIndex,
  View,
} from '../../search/answer/answerer.ts';
import type { NearHits } from '../../search/near/find-near.ts';
import type { Understanding } from '../../search/understanding.ts';
import { openAnswerer } from './open-answerer.ts';

/** What the pages ask of the search. Each call rejects when a part of the index cannot be loaded; a later one tries again. */
export interface SearchService {
  /** Loads what every question needs. */
  warm(): Promise<void>;
  /** A newer search supersedes one that is at work, which then rejects. */
  search(question: Question, view: View): Promise<Answer>;
  /** Further provisions of a text that was found; rejects where the index has another in its place by now. */
  more(question: Question, text: TextInIndex, view: Omit<View, 'count' | 'least'>): Promise<readonly FoundProvision[]>;
  count(question: Question): Promise<Counts>;
  /** What a query names and what answers it; nothing where the site has no index of things. */
  understand(query: string): Promise<Understanding>;
  /** What is found by words near to those of a question that finds nothing. */
  near(question: Question, view: View): Promise<readonly NearHits[]>;
}

/** What reads queries for more than their words, loaded when it is first wanted. */
const loadMeaning = () => import('./meaning.ts');

/** The provisions with the heads of the columns of those that are rows; without, where these do not come. */
async function named(
  text: Pick<FoundText, 'id'>,
  provisions: readonly FoundProvision[],
): Promise<readonly FoundProvision[]> {
  try {
    return await (await loadMeaning()).withHeads(text, provisions);
  } catch {
    return provisions;
  }
}

/** The search in the thread that calls. */
export function searchHere(open: () => Promise<Answerer> = openAnswerer): SearchService {
  let opened: Promise<Answerer> | undefined;
  let latest = new AbortController();
  const ask = async <Result>(work: (answerer: Answerer) => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    const mine = (opened ??= open());
    try {
      return await work(await mine);
    } catch (error) {
      // The site may have been published anew meanwhile: its index is opened again. A search that a newer one has
      // superseded tells nothing of the index.
      if (opened === mine && signal?.aborted !== true) opened = undefined;
      throw error;
    }
  };
  return {
    warm: () => ask(() => Promise.resolve()),
    search: (question, view) => {
      latest.abort();
      latest = new AbortController();
      const { signal } = latest;
      return ask(async (answerer) => {
        const answer = await answerer.search(question, view, signal);
        const shown = answer.shown.map(async (text) => ({ ...text, provisions: await named(text, text.provisions) }));
        return { ...answer, shown: await Promise.all(shown) };
      }, signal);
    },
    more: (question, text, view) => ask(async (answerer) => named(text, await answerer.more(question, text, view))),
    count: (question) => ask((answerer) => answerer.count(question)),
    understand: (query) => ask(async (answerer) => (await loadMeaning()).understandQuery(answerer, query)),
    near: (question, view) => ask(async (answerer) => (await import('./near.ts')).nearTo(answerer, question, view)),
  };
}
