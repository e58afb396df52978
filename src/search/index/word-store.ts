import type { TextIndex } from './text-index.ts';

/**
 * The folded words of provisions, one behind the other, in UTF-16 units. Two bytes a character are all that is held of
 * them while the index is made.
 */
export class WordStore {
  #units = new Uint16Array(1 << 16);
  #length = 0;
  readonly #starts: number[] = [];
  readonly #heads: number[] = [];
  readonly #numbers: number[] = [];

  get length(): number {
    return this.#length;
  }

  /** Takes the words of a provision of a text; `number` is its own in the index. */
  add({ units, starts, heads }: TextIndex, provision: number, number: number): void {
    const words = units.subarray(starts[provision], starts[provision + 1]);
    this.#starts.push(this.#length);
    this.#heads.push(this.#length + (heads[provision] ?? 0));
    this.#numbers.push(number);
    this.#reserve(words.length);
    this.#units.set(words, this.#length);
    this.#length += words.length;
  }

  /**
   * All that was taken; nothing is added from here on.
   * @param bounds where the words begin that are new, and those that are gone; all are new where nothing is said
   */
  finish(bounds: Bounds = { new: 0, gone: this.#length }): SearchedWords {
    const units = this.#units.subarray(0, this.#length);
    return new SearchedWords(units, bounds, this.#starts, this.#heads, this.#numbers);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#units.length) return;
    const larger = new Uint16Array(2 * (this.#length + more));
    larger.set(this.#units.subarray(0, this.#length));
    this.#units = larger;
  }
}

/** Where the words of new provisions begin, behind those that stay, and then the words of provisions that are gone. */
interface Bounds {
  readonly new: number;
  readonly gone: number;
}

const stride = 64;

/** The words of all provisions in the order in which they were added: those that stay, that are new, that are gone. */
export class SearchedWords {
  /** Every provision ends with a boundary. */
  readonly units: Uint16Array;
  readonly bounds: Bounds;
  readonly #starts: Uint32Array;
  readonly #heads: Uint32Array;
  readonly #numbers: Uint32Array;
  /** The provision at each place that `stride` divides. */
  readonly #near: Uint32Array;

  constructor(
    units: Uint16Array,
    bounds: Bounds,
    starts: readonly number[],
    heads: readonly number[],
    numbers: readonly number[],
  ) {
    this.units = units;
    this.bounds = bounds;
    this.#starts = Uint32Array.from(starts.concat(units.length));
    this.#heads = Uint32Array.from(heads);
    this.#numbers = Uint32Array.from(numbers);
    this.#near = new Uint32Array(Math.ceil(units.length / stride));
    let provision = 0;
    for (let index = 0; index < this.#near.length; index += 1) {
      while ((this.#starts[provision + 1] ?? Infinity) <= index * stride) provision += 1;
      this.#near[index] = provision;
    }
  }

  /** The provision in which a place lies, by its place in the order in which they were added. */
  provisionAt(place: number): number {
    let provision = this.#near[Math.floor(place / stride)] ?? 0;
    while ((this.#starts[provision + 1] ?? Infinity) <= place) provision += 1;
    return provision;
  }

  /** Number of a provision in the index. */
  numberOf(provision: number): number {
    return this.#numbers[provision] ?? 0;
  }

  /** Whether a place lies in the number or heading of its provision. */
  isHead(place: number, provision: number): boolean {
    return place < (this.#heads[provision] ?? 0);
  }
}
