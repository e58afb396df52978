import { excerptOf, type Segment } from '../excerpt.ts';
import type { Filters } from '../facets.ts';
import type { IndexReader } from '../index/index-reader.ts';
import { formatQuery, parseQuery, type Term } from '../query.ts';
import { findHits } from './find-hits.ts';
import type { Hits } from './hits.ts';
import { provisionAt } from './provision-text.ts';
import { rankHits, rankTexts, type RankedText } from './ranking.ts';

/** What a reader asks for. */
export interface Question {
  readonly query: string;
  readonly filters: Filters;
}

/** Which of what was found is shown, and how much of it. */
export interface View {
  /** Texts that are passed over, and how many follow. */
  readonly from: number;
  readonly count: number;
  /** Provisions of all shown texts together, and of each if it has as many. */
  readonly provisions: number;
  readonly least: number;
  /** Characters of an excerpt. */
  readonly excerpt: number;
}

/** How much was found. */
export interface Counts {
  readonly texts: number;
  readonly provisions: number;
}

export interface Answer extends Counts {
  /** Names the index that was asked: places in the list are those of one index alone. */
  readonly version: string;
  readonly shown: readonly FoundText[];
}

/** A text by its number in an index, and its id, which it has in any. */
export interface TextInIndex {
  readonly number: number;
  readonly id: string;
}

/** A text that holds what is asked for. */
export interface FoundText extends TextInIndex {
  /** Address from the root of the site, without the base path. */
  readonly page: string;
  readonly title: string;
  readonly draft: boolean;
  /** How many of its provisions hold it. */
  readonly count: number;
  /** The first of them. */
  readonly provisions: readonly FoundProvision[];
}

export interface FoundProvision {
  readonly eid: string;
  readonly place: readonly string[];
  readonly excerpt: readonly Segment[];
}

interface Found {
  readonly terms: readonly Term[];
  readonly hits: Hits;
  readonly texts: readonly RankedText[];
}

const mostKept = 8;

/** Answers questions from an index, and keeps the last answers for those who read on. */
export class Answerer {
  readonly #index: IndexReader;
  readonly #kept = new Map<string, Promise<Found>>();

  constructor(index: IndexReader) {
    this.#index = index;
  }

  async search(question: Question, { from, count, provisions, least, excerpt }: View, signal?: AbortSignal) {
    const found = await this.#find(question);
    signal?.throwIfAborted();
    const texts = found.texts.slice(from, from + count);
    const shares = sharesOf(
      texts.map((text) => text.to - text.from),
      provisions,
      least,
    );
    const shown = texts.map((text, at) => this.#show(found, text, [0, shares[at] ?? 0], excerpt));
    return {
      ...countsOf(found),
      version: this.#index.directory.version,
      shown: await Promise.all(shown),
    } satisfies Answer;
  }

  /**
   * Further provisions of a text, from a place among those found on.
   * @throws Error where the index has another text in its place: the site was published anew meanwhile
   */
  async more(question: Question, { number, id }: TextInIndex, view: Omit<View, 'count' | 'least'>) {
    const found = await this.#find(question);
    const text = found.texts.find((each) => each.text === number);
    const shown = text && (await this.#show(found, text, [view.from, view.provisions], view.excerpt));
    if (shown === undefined || (shown.provisions.length > 0 && shown.id !== id))
      throw new Error(`The index has another text in the place of ${id}.`);
    return shown.provisions;
  }

  async count(question: Question): Promise<Counts> {
    return countsOf(await this.#find(question));
  }

  #find({ query, filters }: Question): Promise<Found> {
    const terms = parseQuery(query);
    const key = JSON.stringify([formatQuery(terms), Object.entries(filters).sort()]);
    const found = this.#kept.get(key) ?? this.#findAnew(terms, filters);
    this.#kept.delete(key);
    this.#kept.set(key, found);
    found.catch(() => this.#kept.delete(key));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return found;
  }

  async #findAnew(terms: readonly Term[], filters: Filters): Promise<Found> {
    const hits = await findHits(this.#index, terms, filters);
    return { terms, hits, texts: rankTexts(hits, this.#index.directory) };
  }

  async #show(
    { terms, hits }: Found,
    text: RankedText,
    [from, count]: readonly [number, number],
    length: number,
  ): Promise<FoundText> {
    const numbers = rankHits(hits, text, from, count).map((place) => hits.provisions[place] ?? 0);
    const read = await Promise.all(numbers.map((number) => provisionAt(this.#index, number)));
    const { id, page, title, draft } = read[0]?.text ?? { id: '', page: '', title: '', draft: false };
    const runs = terms.map(({ folded }) => folded);
    const provisions = read.map(({ eid, place, words }) => ({ eid, place, excerpt: excerptOf(words, runs, length) }));
    return { number: text.text, id, page, title, draft, count: text.to - text.from, provisions };
  }
}

function countsOf({ hits, texts }: Found): Counts {
  return { texts: texts.length, provisions: hits.provisions.length };
}

/** How many provisions of each text are shown: in turn one of each, until none is left or all are given out. */
export function sharesOf(counts: readonly number[], total: number, least: number): number[] {
  const shares = counts.map((count) => Math.min(count, least));
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  for (let given = 1; left > 0 && given > 0;) {
    given = 0;
    for (const [at, count] of counts.entries()) {
      const share = shares[at] ?? 0;
      if (left === 0 || share >= count) continue;
      shares[at] = share + 1;
      given += 1;
      left -= 1;
    }
  }
  return shares;
}
