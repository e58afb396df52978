import { boundary } from './boundary.ts';
import { distinct } from './id-set.ts';
import type { SearchedWords } from './word-store.ts';

/** How deep the tree of grams goes. */
export interface GramLimits {
  /** Provisions of a gram that is not told apart any further: so many texts are read to see where a longer run stands. */
  readonly provisions: number;
  /** UTF-16 units of the longest gram. */
  readonly units: number;
  /** Occurrences of a gram beyond which the numbers of its provisions are written out, not gathered from what begins with it. */
  readonly listed: number;
}

/** What is asked of a gram in the tree of grams, by the places at which it begins. */
export class GramNodes {
  readonly #words: SearchedWords;
  readonly #limits: GramLimits;
  readonly #sorted: Uint32Array;
  readonly #counts = new Uint32Array(1 << 16);

  /** @param most of places */
  constructor(words: SearchedWords, limits: GramLimits, most: number) {
    this.#words = words;
    this.#limits = limits;
    this.#sorted = new Uint32Array(most);
  }

  /** Whether longer grams are told apart from one of `depth` units: it stands in many provisions. */
  isInner(depth: number, ...lists: readonly Uint32Array[]): boolean {
    if (depth >= this.#limits.units) return false;
    let [few, last] = [0, -1];
    for (const places of lists)
      for (const place of places) {
        const provision = this.#words.provisionAt(place);
        if (provision === last) continue;
        last = provision;
        few += 1;
        if (few > this.#limits.provisions) return true;
      }
    return false;
  }

  /** As `GramTaker.leaf` has them. */
  placesOf(places: Uint32Array): Uint32Array {
    const ids = new Uint32Array(places.length);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const provision = this.#words.provisionAt(place);
      ids[at] = 2 * this.#words.numberOf(provision) + (this.#words.isHead(place, provision) ? 0 : 1);
    }
    return distinct(inRisingOrder(ids));
  }

  /** Numbers of the provisions that begin the gram in their heading, or in their text. */
  provisionsOf(places: Uint32Array, inHead: boolean): Uint32Array {
    const numbers = new Uint32Array(places.length);
    let count = 0;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      const provision = this.#words.provisionAt(place);
      if (this.#words.isHead(place, provision) !== inHead) continue;
      numbers[count] = this.#words.numberOf(provision);
      count += 1;
    }
    return distinct(inRisingOrder(numbers.subarray(0, count)));
  }

  /** Sorts places by the unit `depth` behind them, those of one unit as they were; gives where each unit ends. */
  sortByUnit(places: Uint32Array, depth: number): number[] {
    const { units } = this.#words;
    const seen: number[] = [];
    for (let index = 0; index < places.length; index += 1) {
      const unit = units[(places[index] ?? 0) + depth] ?? boundary;
      const count = this.#counts[unit] ?? 0;
      if (count === 0) seen.push(unit);
      this.#counts[unit] = count + 1;
    }
    seen.sort((a, b) => a - b);
    let next = 0;
    for (const unit of seen) {
      const count = this.#counts[unit] ?? 0;
      this.#counts[unit] = next;
      next += count;
    }
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const unit = units[place + depth] ?? boundary;
      const at = this.#counts[unit] ?? 0;
      this.#sorted[at] = place;
      this.#counts[unit] = at + 1;
    }
    places.set(this.#sorted.subarray(0, places.length));
    const ends = seen.map((unit) => this.#counts[unit] ?? 0);
    for (const unit of seen) this.#counts[unit] = 0;
    return ends;
  }
}

/** What is new stands behind what stays, whatever its numbers. */
function inRisingOrder(numbers: Uint32Array): Uint32Array {
  for (let at = 1; at < numbers.length; at += 1) if ((numbers[at] ?? 0) < (numbers[at - 1] ?? 0)) return numbers.sort();
  return numbers;
}
