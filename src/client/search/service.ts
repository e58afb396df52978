import type { Answer, Answerer, Counts, FoundProvision, Question, View } from '../../search/answer/answerer.ts';
import { openAnswerer } from './open-answerer.ts';

/** What the pages ask of the search. Each call rejects when a part of the index cannot be loaded; a later one tries again. */
export interface SearchService {
  /** Loads what every question needs. */
  warm(): Promise<void>;
  /** A newer search supersedes one that is at work, which then rejects. */
  search(question: Question, view: View): Promise<Answer>;
  more(question: Question, number: number, view: Omit<View, 'count' | 'least'>): Promise<readonly FoundProvision[]>;
  count(question: Question): Promise<Counts>;
}

/** The search in the thread that calls. */
export function searchHere(): SearchService {
  let opened: Promise<Answerer> | undefined;
  let latest = new AbortController();
  const ask = async <Result>(work: (answerer: Answerer) => Promise<Result>): Promise<Result> => {
    const mine = (opened ??= openAnswerer());
    try {
      return await work(await mine);
    } catch (error) {
      // The site may have been published anew meanwhile: its index is opened again.
      if (opened === mine && !latest.signal.aborted) opened = undefined;
      throw error;
    }
  };
  return {
    warm: () => ask(() => Promise.resolve()),
    search: (question, view) => {
      latest.abort();
      latest = new AbortController();
      const { signal } = latest;
      return ask((answerer) => answerer.search(question, view, signal));
    },
    more: (question, number, view) => ask((answerer) => answerer.more(question, number, view)),
    count: (question) => ask((answerer) => answerer.count(question)),
  };
}
