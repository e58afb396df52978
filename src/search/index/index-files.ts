import type { SearchedText } from '../searched-text.ts';
import { writeDirectory } from './directory.ts';
import { filterKey, writeFilter } from './filter-packs.ts';
import { distinct } from './id-set.ts';
import { GramPackWriter } from './gram-packs.ts';
import { takeGrams, type GramLimits } from './grams.ts';
import { PackWriter } from './packs.ts';
import { PassageWriter } from './passages.ts';
import { WordStore } from './word-store.ts';

const gramLimits: GramLimits = { provisions: 8, units: 64, listed: 6000 };
/** A file grows with the texts, so that a site has some thousand of a kind. */
const files = 3000;
/** Characters of a file of passages, and bytes of one of grams, before they are compressed. */
const passageSize = { least: 14_000, most: 24_000 } as const;
const gramPackSize = { least: 44_000, most: 88_000, bytesOfUnit: 4 } as const;
const filterPackSize = 32_000;

/** Files of an index by what is in them; they are numbered from 0. */
export type IndexFolder = 'passages' | 'grams' | 'filters';

/** Takes the next file of a folder. */
export type TakeFile = (folder: IndexFolder, content: Uint8Array) => void;

/**
 * Makes the files of the index from texts that come one after the other, in the order of a search. Of a text no more is
 * held than its folded words and the numbers of its provisions.
 */
export class IndexWriter {
  readonly #take: TakeFile;
  readonly #passages: PassageWriter;
  readonly #words = new WordStore();
  readonly #texts: number[] = [0];
  readonly #titles: number[] = [];
  readonly #filters = new Map<string, number[]>();

  /** @param characters how many all texts will have, as JSON and about */
  constructor(take: TakeFile, characters: number) {
    this.#take = take;
    this.#passages = new PassageWriter(
      (content) => {
        take('passages', content);
      },
      fileSize(characters, passageSize),
    );
  }

  add(text: SearchedText): void {
    this.#passages.add(text);
    const shared = Object.fromEntries(Object.entries(text.facets).map(([name, value]) => [name, [value]]));
    let number = this.#texts.at(-1) ?? 0;
    for (const { words, head, facets } of text.provisions) {
      this.#words.add(words, head);
      for (const [name, values] of Object.entries({ ...facets, ...shared }))
        for (const value of values) this.#valueOf(filterKey(name, value)).push(number);
      number += 1;
    }
    this.#texts.push(number);
    this.#titles.push(text.provisions.filter(({ isTitle }) => isTitle).length);
  }

  /**
   * Makes what needs all texts; pauses from time to time, for others to come to their turn.
   * @param version names what was taken, once it is all there
   * @returns the directory
   */
  *finish(version: () => string): Generator<void, Uint8Array> {
    this.#passages.flush();
    const words = this.#words.finish();
    const grams = new GramPackWriter(
      (pack) => {
        this.#take('grams', pack);
      },
      fileSize(words.units.length * gramPackSize.bytesOfUnit, gramPackSize),
    );
    yield* takeGrams(words, gramLimits, grams);
    return writeDirectory({
      grams: grams.finish(),
      filters: this.#writeFilters(),
      version: version(),
      texts: Uint32Array.from(this.#texts),
      titles: Uint32Array.from(this.#titles),
      passages: Uint32Array.from(this.#passages.starts),
    });
  }

  #valueOf(key: string): number[] {
    const numbers = this.#filters.get(key) ?? [];
    this.#filters.set(key, numbers);
    return numbers;
  }

  #writeFilters(): readonly string[] {
    const packs = new PackWriter(filterPackSize, (pack) => {
      this.#take('filters', pack);
    });
    for (const [key, numbers] of [...this.#filters].sort(([a], [b]) => Number(a > b) - Number(a < b))) {
      packs.add(key, writeFilter(key, distinct(Uint32Array.from(numbers))));
    }
    packs.flush();
    return packs.keys;
  }
}

function fileSize(total: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, total / files));
}
