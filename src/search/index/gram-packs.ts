import { ByteReader, ByteWriter } from './bytes.ts';
import type { GramTaker } from './grams.ts';
import { readIds, writeIds } from './id-set.ts';
import { PackWriter } from './packs.ts';

/** Kinds of piece in a pack. */
const pieces = { list: 0, leaves: 1 } as const;

/** Writes grams into packs: the first keys of these find the one in which a run is. */
export class GramPackWriter implements GramTaker {
  readonly #size: number;
  readonly #packs: PackWriter;
  readonly #columns = {
    shared: new ByteWriter(),
    added: new ByteWriter(),
    high: new ByteWriter(),
    low: new ByteWriter(),
    counts: new ByteWriter(),
    places: new ByteWriter(),
  };
  #first: string | null = null;
  #last: Uint16Array = new Uint16Array();

  /** @param size bytes of a pack, about */
  constructor(take: (pack: Uint8Array) => void, size: number) {
    this.#size = size;
    this.#packs = new PackWriter(size, take);
  }

  leaf(gram: Uint16Array, places: Uint32Array): void {
    const { shared, added, high, low, counts, places: gaps } = this.#columns;
    this.#first ??= textOf(gram);
    const same = sharedUnits(this.#last, gram);
    shared.number(same);
    added.number(gram.length - same);
    for (const unit of gram.subarray(same)) {
      high.byte(unit >>> 8);
      low.byte(unit & 0xff);
    }
    counts.number(places.length);
    let last = 0;
    for (const place of places) {
      gaps.number(place - last);
      last = place;
    }
    this.#last = gram;
    const held = Object.values(this.#columns).reduce((sum, { length }) => sum + length, 0);
    if (held > 0.9 * this.#size) this.#endLeaves();
  }

  list(gram: Uint16Array, heads: Uint32Array, texts: Uint32Array): void {
    this.#endLeaves();
    const writer = new ByteWriter();
    writer.byte(pieces.list);
    writer.number(gram.length);
    for (const unit of gram) writer.number(unit);
    writer.block(writeIds(heads));
    writer.block(writeIds(texts));
    this.#packs.add(textOf(gram), writer.take());
  }

  /** @returns first keys of the packs, in rising order */
  finish(): readonly string[] {
    this.#endLeaves();
    this.#packs.flush();
    return this.#packs.keys;
  }

  #endLeaves(): void {
    if (this.#first === null) return;
    const writer = new ByteWriter();
    writer.byte(pieces.leaves);
    for (const column of Object.values(this.#columns)) writer.block(column.take());
    this.#packs.add(this.#first, writer.take());
    this.#first = null;
    this.#last = new Uint16Array();
  }
}

/** What a pack says of a run of characters. */
export interface PackAnswer {
  /** Numbers of provisions with a heading, or a text, in which the run begins; unless they are all, unsorted and some of them twice. */
  readonly heads: Uint32Array;
  readonly texts: Uint32Array;
  /** `all`: these and no others; `some`: those of this pack; `perhaps`: a shorter run begins there, no other place is possible. */
  readonly holds: 'all' | 'some' | 'perhaps';
}

/** Looks a run up in a pack; a run that spans packs is in those whose first key begins with it, too. */
export function lookUp(pack: Uint8Array, run: string): PackAnswer {
  const reader = new ByteReader(pack);
  const heads: number[] = [];
  const texts: number[] = [];
  let holds: PackAnswer['holds'] = 'some';
  while (!reader.atEnd) {
    if (reader.byte() === pieces.list) {
      const gram = String.fromCharCode(...Array.from({ length: reader.number() }, () => reader.number()));
      const [inHeads, inTexts] = [reader.block(), reader.block()];
      if (gram === run) return { heads: readIds(inHeads), texts: readIds(inTexts), holds: 'all' };
      continue;
    }
    const found = lookUpLeaves(reader, run, (place) => {
      if (place % 2 === 0) heads.push(place / 2);
      else texts.push((place - 1) / 2);
    });
    if (found === 'perhaps') holds = found;
  }
  return { heads: Uint32Array.from(heads), texts: Uint32Array.from(texts), holds };
}

function lookUpLeaves(reader: ByteReader, run: string, take: (place: number) => void): 'some' | 'perhaps' {
  const [shared, added, high, low, counts, places] = Array.from({ length: 6 }, () => reader.block()).map(
    (column) => new ByteReader(column),
  ) as [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  let holds: 'some' | 'perhaps' = 'some';
  /** Units of the run with which the gram begins, up to its own end. */
  let matched = 0;
  while (!shared.atEnd) {
    const same = shared.number();
    const length = same + added.number();
    let fits = matched >= Math.min(same, run.length);
    matched = Math.min(matched, same);
    for (let at = same; at < length; at += 1) {
      const unit = (high.byte() << 8) | low.byte();
      if (fits && at < run.length && unit === run.charCodeAt(at)) matched = at + 1;
      else if (at < run.length) fits = false;
    }
    const isFound = matched === Math.min(length, run.length);
    if (isFound && length < run.length) holds = 'perhaps';
    let place = 0;
    for (let count = counts.number(); count > 0; count -= 1) {
      place += places.number();
      if (isFound) take(place);
    }
  }
  return holds;
}

function sharedUnits(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  return same;
}

function textOf(gram: Uint16Array): string {
  return String.fromCharCode(...gram);
}
