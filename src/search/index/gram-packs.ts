import { ByteWriter } from './bytes.ts';
import { endsBefore, type CutRule } from './cuts.ts';
import type { GramElement } from './gram-elements.ts';
import { pieces } from './gram-pieces.ts';
import { writeIds } from './id-set.ts';

/** Bytes of a leaf of a pack, about. */
const leafSize = 10;

/** Takes a pack with its first key. */
export type TakePack = (key: string, pack: Uint8Array) => void;

/** Writes grams, which come in rising order, into packs: the first keys of these find the one in which a run is. */
export class GramPackWriter {
  readonly #rule: CutRule;
  readonly #take: TakePack;
  readonly #columns = {
    shared: new ByteWriter(),
    added: new ByteWriter(),
    high: new ByteWriter(),
    low: new ByteWriter(),
    counts: new ByteWriter(),
    places: new ByteWriter(),
  };
  #key: string | null = null;
  #last: Uint16Array = new Uint16Array();
  #pieces: Uint8Array[] = [];
  /** Bytes of the pieces, and of the leaves that are no piece yet. */
  #held = 0;
  #open = 0;

  /** @param size bytes of a pack, about */
  constructor(take: TakePack, size: number) {
    this.#take = take;
    this.#rule = { size, piece: leafSize };
  }

  leaf(gram: Uint16Array, places: Uint32Array): void {
    if (this.#endsBefore(gram, places.length)) this.end();
    this.#key ??= textOf(gram);
    const { shared, added, high, low, counts, places: gaps } = this.#columns;
    const same = sharedUnits(this.#last, gram);
    shared.number(same);
    added.number(gram.length - same);
    for (let at = same; at < gram.length; at += 1) {
      const unit = gram[at] ?? 0;
      high.byte(unit >>> 8);
      low.byte(unit & 0xff);
    }
    counts.number(places.length);
    let last = 0;
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0;
      gaps.number(place - last);
      last = place;
    }
    this.#last = gram;
    this.#open = shared.length + added.length + high.length + low.length + counts.length + gaps.length;
  }

  list(gram: Uint16Array, heads: Uint32Array, texts: Uint32Array): void {
    const writer = new ByteWriter();
    writer.block(writeIds(heads));
    writer.block(writeIds(texts));
    this.#addList(gram, writer.take());
  }

  /** Takes what was read of a pack. */
  add(element: GramElement): void {
    if ('places' in element) this.leaf(element.gram, element.places);
    else this.#addList(element.gram, element.lists);
  }

  get isEmpty(): boolean {
    return this.#key === null;
  }

  /** Whether the pack ends before what was read of another. */
  endsBefore(element: GramElement): boolean {
    return this.#endsBefore(element.gram, 'places' in element ? element.places.length : element.lists.length);
  }

  /** Ends the pack, if there is anything in it. */
  end(): void {
    if (this.#key === null) return;
    this.#endLeaves();
    const pack = new Uint8Array(this.#held);
    let at = 0;
    for (const piece of this.#pieces) {
      pack.set(piece, at);
      at += piece.length;
    }
    this.#take(this.#key, pack);
    this.#key = null;
    this.#pieces = [];
    this.#held = 0;
  }

  #endsBefore(gram: Uint16Array, length: number): boolean {
    return endsBefore(this.#rule, this.#held + this.#open, length, gram);
  }

  #addList(gram: Uint16Array, lists: Uint8Array): void {
    if (this.#endsBefore(gram, lists.length)) this.end();
    this.#key ??= textOf(gram);
    this.#endLeaves();
    const writer = new ByteWriter();
    writer.byte(pieces.list);
    writer.number(gram.length);
    for (const unit of gram) writer.number(unit);
    writer.bytes(lists);
    this.#addPiece(writer.take());
  }

  #endLeaves(): void {
    if (this.#open === 0) return;
    const writer = new ByteWriter();
    writer.byte(pieces.leaves);
    for (const column of Object.values(this.#columns)) writer.block(column.take());
    this.#addPiece(writer.take());
    this.#open = 0;
    this.#last = new Uint16Array();
  }

  #addPiece(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
  }
}

function sharedUnits(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

function textOf(gram: Uint16Array): string {
  return String.fromCharCode(...gram);
}
