import { readDirectory, type Directory } from './directory.ts';
import { filterKey, readFilter } from './filter-packs.ts';
import { lookUp } from './look-up.ts';
import { distinct } from './id-set.ts';
import type { IndexFolder } from './make-index.ts';
import { packOf } from './packs.ts';
import { directoryPath, filePath } from './paths.ts';
import { readPassage, type Passage } from './passages.ts';

/** Loads a file of the index, unpacked; rejects where that fails. The path is below the folder of the index. */
export type LoadFile = (path: string) => Promise<Uint8Array>;

/** Provisions in which a run of characters begins, in a heading or in a text; in rising order, each once in a list. */
export interface Occurrences {
  readonly heads: Uint32Array;
  readonly texts: Uint32Array;
  /** Whether the run stands there; else a shorter one does, and it stands nowhere else. */
  readonly certain: boolean;
}

/** Most files that are kept at hand: some megabytes. */
const mostKept = 160;

export class IndexReader {
  readonly directory: Directory;
  readonly #load: LoadFile;
  /** The last used at the end. */
  readonly #kept = new Map<string, Promise<unknown>>();

  private constructor(directory: Directory, load: LoadFile) {
    this.directory = directory;
    this.#load = load;
  }

  static async open(load: LoadFile): Promise<IndexReader> {
    return new IndexReader(readDirectory(await load(directoryPath)), load);
  }

  /** @param run folded, not empty */
  async occurrences(run: string): Promise<Occurrences> {
    const { grams } = this.directory;
    const first = packOf(grams, run);
    const answers = first < 0 ? [] : [lookUp(await this.#pack('grams', first), run)];
    const [whole] = answers;
    if (whole?.holds === 'all') return { ...whole, certain: true };
    const others: Promise<Uint8Array>[] = [];
    for (let next = first + 1; grams[next]?.startsWith(run); next += 1) others.push(this.#pack('grams', next));
    for (const pack of await Promise.all(others)) answers.push(lookUp(pack, run));
    return {
      heads: joined(answers.map(({ heads }) => heads)),
      texts: joined(answers.map(({ texts }) => texts)),
      certain: answers.every(({ holds }) => holds !== 'perhaps'),
    };
  }

  /** Provisions that have a value of a filter. */
  async withValue(name: string, value: string): Promise<Uint32Array> {
    const key = filterKey(name, value);
    const number = packOf(this.directory.filters, key);
    return number < 0 ? new Uint32Array() : readFilter(await this.#pack('filters', number), key);
  }

  passage(number: number): Promise<Passage> {
    return this.#keep('passages', number, readPassage);
  }

  #pack(folder: IndexFolder, number: number): Promise<Uint8Array> {
    return this.#keep(folder, number, (bytes) => bytes);
  }

  #keep<Content>(folder: IndexFolder, number: number, read: (bytes: Uint8Array) => Content): Promise<Content> {
    const path = filePath(this.directory.version, folder, number);
    const kept = this.#kept.get(path) as Promise<Content> | undefined;
    const content = kept ?? this.#load(path).then(read);
    this.#kept.delete(path);
    this.#kept.set(path, content);
    // What failed to load is asked for again.
    if (kept === undefined) content.catch(() => this.#kept.delete(path));
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostKept) break;
      this.#kept.delete(oldest);
    }
    return content;
  }
}

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return distinct(all.sort());
}
