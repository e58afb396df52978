import { distinct } from './id-set.ts';
import { boundary, type SearchedWords } from './word-store.ts';

/** How deep the tree of grams goes. */
export interface GramLimits {
  /** Provisions of a gram that is not told apart any further: so many texts are read to see where a longer run stands. */
  readonly provisions: number;
  /** UTF-16 units of the longest gram. */
  readonly units: number;
  /** Occurrences of a gram beyond which the numbers of its provisions are written out, not gathered from what begins with it. */
  readonly listed: number;
}

/**
 * Takes the grams of a text in rising order of their units. Each place of the text is in one leaf: the shortest run from
 * it on that stands in few provisions, or that ends with them. No leaf begins with another.
 */
export interface GramTaker {
  /** @param places distinct numbers in rising order: that of the provision twice, and one more where its text begins it, not its heading */
  leaf(gram: Uint16Array, places: Uint32Array): void;
  /** A gram that comes before all leaves that begin with it, with its provisions: those that begin it in their heading, and in their text. */
  list(gram: Uint16Array, heads: Uint32Array, texts: Uint32Array): void;
}

/** Most places of one round, which bounds what is held beside the words. */
const mostOfRound = 1 << 22;

/** Goes through all grams; pauses behind those of one first unit, for others to come to their turn. */
export function* takeGrams(words: SearchedWords, limits: GramLimits, taker: GramTaker): Generator<void, void> {
  const { units } = words;
  const counts = new Uint32Array(1 << 16);
  for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  counts[boundary] = 0;
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const tree = new GramTree(words, limits, taker, most);

  for (let first = 0; first < counts.length;) {
    let [end, total] = [first, 0];
    while (end < counts.length && (total === 0 || total + (counts[end] ?? 0) <= mostOfRound)) {
      total += counts[end] ?? 0;
      end += 1;
    }
    const next = new Uint32Array(end - first);
    for (let unit = first + 1; unit < end; unit += 1)
      next[unit - first] = (next[unit - 1 - first] ?? 0) + (counts[unit - 1] ?? 0);
    const bounds = next.slice();
    const places = new Uint32Array(total);
    for (let place = 0; place < units.length; place += 1) {
      const unit = units[place] ?? 0;
      if (unit < first || unit >= end || unit === boundary) continue;
      const at = next[unit - first] ?? 0;
      places[at] = place;
      next[unit - first] = at + 1;
    }
    for (let unit = first; unit < end; unit += 1) {
      const start = bounds[unit - first] ?? 0;
      const count = counts[unit] ?? 0;
      if (count === 0) continue;
      tree.grow(places.subarray(start, start + count), 1, false);
      yield;
    }
    first = end;
  }
}

class GramTree {
  readonly #words: SearchedWords;
  readonly #limits: GramLimits;
  readonly #taker: GramTaker;
  readonly #sorted: Uint32Array;
  readonly #counts = new Uint32Array(1 << 16);

  constructor(words: SearchedWords, limits: GramLimits, taker: GramTaker, most: number) {
    this.#words = words;
    this.#limits = limits;
    this.#taker = taker;
    this.#sorted = new Uint32Array(most);
  }

  /** @param places where the gram of `depth` units begins, in rising order; they are reordered */
  grow(places: Uint32Array, depth: number, listed: boolean): void {
    const { units } = this.#words;
    const start = places[0] ?? 0;
    const gram = units.subarray(start, start + depth);
    if (gram.at(-1) === boundary) {
      // What ends here is in the list of the gram already.
      if (!listed) this.#taker.leaf(gram, this.#placesOf(places));
      return;
    }
    if (depth >= this.#limits.units || this.#isFew(places)) {
      this.#taker.leaf(gram, this.#placesOf(places));
      return;
    }
    const lists = places.length > this.#limits.listed;
    if (lists) this.#taker.list(gram, this.#provisionsOf(places, true), this.#provisionsOf(places, false));
    const ends = this.#sortByUnit(places, depth);
    let from = 0;
    for (const end of ends) {
      this.grow(places.subarray(from, end), depth + 1, lists);
      from = end;
    }
  }

  #isFew(places: Uint32Array): boolean {
    let [few, last] = [0, -1];
    for (const place of places) {
      const provision = this.#words.provisionAt(place);
      if (provision === last) continue;
      last = provision;
      few += 1;
      if (few > this.#limits.provisions) return false;
    }
    return true;
  }

  #placesOf(places: Uint32Array): Uint32Array {
    const ids = places.map((place) => {
      const provision = this.#words.provisionAt(place);
      return 2 * provision + Number(!this.#words.isHead(place, provision));
    });
    return distinct(ids);
  }

  #provisionsOf(places: Uint32Array, inHead: boolean): Uint32Array {
    const provisions: number[] = [];
    for (const place of places) {
      const provision = this.#words.provisionAt(place);
      if (this.#words.isHead(place, provision) === inHead) provisions.push(provision);
    }
    return distinct(Uint32Array.from(provisions));
  }

  /** Sorts places by the unit `depth` behind them, those of one unit as they were; gives where each unit ends. */
  #sortByUnit(places: Uint32Array, depth: number): number[] {
    const { units } = this.#words;
    const seen: number[] = [];
    for (const place of places) {
      const unit = units[place + depth] ?? boundary;
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
    for (const place of places) {
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
