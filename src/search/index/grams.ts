import { boundary } from './boundary.ts';
import { GramNodes, type GramLimits } from './gram-nodes.ts';
import { lastUpTo } from './last-up-to.ts';
import type { SearchedWords } from './word-store.ts';

/**
 * Takes the grams of some words in rising order of their units, as far as they are others than before. Each place of the
 * words is in one leaf: the shortest run from it on that stands in few provisions, or that ends with them. No leaf begins
 * with another.
 */
export interface GramTaker {
  /**
   * Comes before what is told of a gram: what was told of it before holds no more.
   * @param below whether this is so of all grams that begin with it, too
   */
  drop(gram: Uint16Array, below: boolean): void;
  /** @param places distinct numbers in rising order: that of the provision twice, and one more where its text begins it, not its heading */
  leaf(gram: Uint16Array, places: Uint32Array): void;
  /** A gram that comes before all leaves that begin with it, with its provisions: those that begin it in their heading, and in their text. */
  list(gram: Uint16Array, heads: Uint32Array, texts: Uint32Array): void;
}

/** Most places of one round, which bounds what is held beside the words. */
const mostOfRound = 1 << 22;

/**
 * Goes through all grams of what is new or gone (`SearchedWords.bounds`); pauses behind those of one first unit, for
 * others to come to their turn.
 */
export function* takeGrams(words: SearchedWords, limits: GramLimits, taker: GramTaker): Generator<void, void> {
  const { units } = words;
  const counts = countsOfChanged(words);
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const tree = new GramTree(words, limits, taker, most);

  for (let first = 0; first < counts.length;) {
    let [end, total] = [first, 0];
    while (end < counts.length && (total === 0 || total + (counts[end] ?? 0) <= mostOfRound)) {
      total += counts[end] ?? 0;
      end += 1;
    }
    if (total === 0) break;
    const next = new Uint32Array(end - first);
    for (let unit = first + 1; unit < end; unit += 1)
      next[unit - first] = (next[unit - 1 - first] ?? 0) + (counts[unit - 1] ?? 0);
    const bounds = next.slice();
    const places = new Uint32Array(total);
    for (let place = 0; place < units.length; place += 1) {
      const unit = units[place] ?? 0;
      if (unit < first || unit >= end || counts[unit] === 0) continue;
      const at = next[unit - first] ?? 0;
      places[at] = place;
      next[unit - first] = at + 1;
    }
    for (let unit = first; unit < end; unit += 1) {
      const start = bounds[unit - first] ?? 0;
      const count = counts[unit] ?? 0;
      if (count === 0) continue;
      tree.change(places.subarray(start, start + count), 1, { now: false, before: false });
      yield;
    }
    first = end;
  }
}

/** How often each unit stands in the words, of those that something new or gone begins with. */
function countsOfChanged({ units, bounds }: SearchedWords): Uint32Array {
  const isChanged = new Uint8Array(1 << 16);
  for (let place = bounds.new; place < units.length; place += 1) isChanged[units[place] ?? 0] = 1;
  const counts = new Uint32Array(1 << 16);
  for (let place = 0; place < units.length; place += 1) {
    const unit = units[place] ?? 0;
    if (isChanged[unit] === 1) counts[unit] = (counts[unit] ?? 0) + 1;
  }
  counts[boundary] = 0;
  return counts;
}

/** Whether the provisions of the gram above are written out, now and before. */
interface Listed {
  readonly now: boolean;
  readonly before: boolean;
}

class GramTree {
  readonly #words: SearchedWords;
  readonly #limits: GramLimits;
  readonly #taker: GramTaker;
  readonly #nodes: GramNodes;

  constructor(words: SearchedWords, limits: GramLimits, taker: GramTaker, most: number) {
    this.#words = words;
    this.#limits = limits;
    this.#taker = taker;
    this.#nodes = new GramNodes(words, limits, most);
  }

  /** @param places where the gram of `depth` units begins, in rising order; they are reordered */
  change(places: Uint32Array, depth: number, listed: Listed): void {
    const { bounds } = this.#words;
    const gram = this.#gramOf(places, depth);
    const isChanged = (places.at(-1) ?? 0) >= bounds.new;
    if (gram.at(-1) === boundary ? !isChanged && listed.now === listed.before : !isChanged) return;
    const newFrom = lastUpTo(places, bounds.new - 1, -1) + 1;
    const goneFrom = lastUpTo(places, bounds.gone - 1, -1) + 1;
    const now = places.subarray(0, goneFrom);
    const [stays, gone] = [places.subarray(0, newFrom), places.subarray(goneFrom)];
    if (gram.at(-1) === boundary || !this.#nodes.isInner(depth, now) || !this.#nodes.isInner(depth, stays, gone)) {
      this.#taker.drop(gram, true);
      if (now.length > 0) this.#grow(now, depth, listed.now);
      return;
    }
    const lists = {
      now: now.length > this.#limits.listed,
      before: stays.length + gone.length > this.#limits.listed,
    };
    if (lists.now || lists.before) this.#taker.drop(gram, false);
    if (lists.now) this.#list(gram, now);
    let from = 0;
    for (const end of this.#nodes.sortByUnit(places, depth)) {
      this.change(places.subarray(from, end), depth + 1, lists);
      from = end;
    }
  }

  /** Tells a gram that is there, and all below it. */
  #grow(places: Uint32Array, depth: number, listed: boolean): void {
    const gram = this.#gramOf(places, depth);
    if (gram.at(-1) === boundary) {
      // What ends here is in the list of the gram already.
      if (!listed) this.#taker.leaf(gram, this.#nodes.placesOf(places));
      return;
    }
    if (!this.#nodes.isInner(depth, places)) {
      this.#taker.leaf(gram, this.#nodes.placesOf(places));
      return;
    }
    const lists = places.length > this.#limits.listed;
    if (lists) this.#list(gram, places);
    let from = 0;
    for (const end of this.#nodes.sortByUnit(places, depth)) {
      this.#grow(places.subarray(from, end), depth + 1, lists);
      from = end;
    }
  }

  #list(gram: Uint16Array, places: Uint32Array): void {
    this.#taker.list(gram, this.#nodes.provisionsOf(places, true), this.#nodes.provisionsOf(places, false));
  }

  #gramOf(places: Uint32Array, depth: number): Uint16Array {
    const start = places[0] ?? 0;
    return this.#words.units.subarray(start, start + depth);
  }
}
