import { cellBoundary, foldText } from '../../lexicon/fold.ts';

/** Stands behind each provision and between its cells, so that no run reaches across. */
export const boundary = cellBoundary.charCodeAt(0);

/**
 * The folded words of all provisions, one behind the other, in UTF-16 units. Two bytes a character are all that is
 * held of them while the index is made.
 */
export class WordStore {
  #units = new Uint16Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [];
  readonly #heads: number[] = [];

  /** Takes the words of the next provision, of which the first `head` UTF-16 units are its number and heading. */
  add(words: string, head: number): void {
    const { folded, starts } = foldText(words);
    const inText = starts.findIndex((start) => start >= head);
    this.#starts.push(this.#length);
    this.#heads.push(this.#length + (inText === -1 ? folded.length : inText));
    this.#reserve(folded.length + 1);
    for (let index = 0; index < folded.length; index += 1) this.#units[this.#length + index] = folded.charCodeAt(index);
    this.#length += folded.length;
    this.#units[this.#length] = boundary;
    this.#length += 1;
  }

  /** All that was taken; nothing is added from here on. */
  finish(): SearchedWords {
    return new SearchedWords(this.#units.subarray(0, this.#length), this.#starts, this.#heads);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#units.length) return;
    const larger = new Uint16Array(2 * (this.#length + more));
    larger.set(this.#units.subarray(0, this.#length));
    this.#units = larger;
  }
}

const stride = 64;

/** The words of all provisions, which are numbered from 0 in the order in which they were added. */
export class SearchedWords {
  /** Every provision ends with a boundary. */
  readonly units: Uint16Array;
  readonly provisions: number;
  readonly #starts: Uint32Array;
  readonly #heads: Uint32Array;
  /** Number of the provision at each place that `stride` divides. */
  readonly #near: Uint32Array;

  constructor(units: Uint16Array, starts: readonly number[], heads: readonly number[]) {
    this.units = units;
    this.provisions = starts.length;
    this.#starts = Uint32Array.from(starts.concat(units.length));
    this.#heads = Uint32Array.from(heads);
    this.#near = new Uint32Array(Math.ceil(units.length / stride));
    let provision = 0;
    for (const index of this.#near.keys()) {
      while ((this.#starts[provision + 1] ?? Infinity) <= index * stride) provision += 1;
      this.#near[index] = provision;
    }
  }

  /** Number of the provision in which a place lies. */
  provisionAt(place: number): number {
    let provision = this.#near[Math.floor(place / stride)] ?? 0;
    while ((this.#starts[provision + 1] ?? Infinity) <= place) provision += 1;
    return provision;
  }

  /** Whether a place lies in the number or heading of its provision. */
  isHead(place: number, provision: number): boolean {
    return place < (this.#heads[provision] ?? 0);
  }
}
