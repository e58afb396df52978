import { elementsOf, type GramElement } from './gram-elements.ts';
import type { GramPackWriter } from './gram-packs.ts';
import type { GramTaker } from './grams.ts';

/** Packs of an index that was made before. */
export interface KeptPacks {
  /** First key of each, in rising order. */
  readonly keys: readonly string[];
  readonly read: (at: number) => Uint8Array;
}

/**
 * Joins the grams that have changed with those of the packs before. What comes out are the packs that all grams would
 * give; one in which nothing changes, and that begins and ends as before, is not even read.
 */
export class GramMerger implements GramTaker {
  readonly #kept: KeptPacks;
  readonly #writer: GramPackWriter;
  readonly #keep: (at: number) => void;
  /** The pack whose grams are due, the next of these, and whether one of them has had its turn. */
  #at = 0;
  #elements: Generator<GramElement, void> | null = null;
  #next: GramElement | null = null;
  #isBegun = false;

  /** @param keep takes the place of a pack that stays */
  constructor(kept: KeptPacks, writer: GramPackWriter, keep: (at: number) => void) {
    this.#kept = kept;
    this.#writer = writer;
    this.#keep = keep;
  }

  drop(gram: Uint16Array, below: boolean): void {
    if (this.#at >= this.#kept.keys.length) return;
    const key = String.fromCharCode(...gram);
    for (let element = this.#peek(key); element !== null; element = this.#peek(key)) {
      const order = compare(element.gram, gram);
      const isAbout = order === 0 || (below && beginsWith(element.gram, gram));
      if (order >= 0 && !isAbout) return;
      if (order < 0) this.#writer.add(element);
      this.#pass();
    }
  }

  leaf(gram: Uint16Array, places: Uint32Array): void {
    this.#writer.leaf(gram, places);
  }

  list(gram: Uint16Array, heads: Uint32Array, texts: Uint32Array): void {
    this.#writer.list(gram, heads, texts);
  }

  finish(): void {
    for (let element = this.#peek(null); element !== null; element = this.#peek(null)) {
      this.#writer.add(element);
      this.#pass();
    }
    this.#writer.end();
  }

  /**
   * The next gram of the packs, after keeping those packs that end before the gram that is next to change.
   * @param key that gram; null where none is left
   */
  #peek(key: string | null): GramElement | null {
    const { keys } = this.#kept;
    while (this.#at < keys.length) {
      const end = keys[this.#at + 1];
      // It ends where it did only before a gram that stays.
      const isClean = !this.#isBegun && (key === null || (end !== undefined && end < key));
      const element = isClean && this.#writer.isEmpty ? null : this.#load();
      if (isClean && (element === null || this.#writer.endsBefore(element))) {
        this.#writer.end();
        this.#keep(this.#at);
      } else if (element !== null) return element;
      this.#step();
    }
    return null;
  }

  #load(): GramElement | null {
    this.#elements ??= elementsOf(this.#kept.read(this.#at));
    this.#next ??= this.#elements.next().value ?? null;
    return this.#next;
  }

  #pass(): void {
    this.#next = null;
    this.#isBegun = true;
  }

  #step(): void {
    this.#at += 1;
    this.#elements = null;
    this.#next = null;
    this.#isBegun = false;
  }
}

function compare(a: Uint16Array, b: Uint16Array): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return a.length - b.length;
}

function beginsWith(whole: Uint16Array, start: Uint16Array): boolean {
  return whole.length >= start.length && start.every((unit, at) => whole[at] === unit);
}
