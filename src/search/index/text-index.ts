import { foldText } from '../../lexicon/fold.ts';
import type { SearchedText } from '../searched-text.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { filterKey } from './filter-packs.ts';
import { readIds, writeIds } from './id-set.ts';
import { boundary } from './boundary.ts';

/** What the index has of one text, whatever others there are; its provisions are numbered from 0. */
export interface TextIndex {
  /** The folded words of its provisions, one behind the other, in UTF-16 units; each ends with a boundary. */
  readonly units: Uint16Array;
  /** Where each provision begins, and where the last ends. */
  readonly starts: Uint32Array;
  /** How many units of each are its number and heading. */
  readonly heads: Uint32Array;
  /** How many of the first provisions are titles. */
  readonly titles: number;
  /** Keys of the filters that hold of all its provisions. */
  readonly shared: readonly string[];
  /** Provisions of each other key. */
  readonly filters: ReadonlyMap<string, Uint32Array>;
}

export function indexText({ provisions, facets }: SearchedText): TextIndex {
  const filters = new Map<string, number[]>();
  const folded: string[] = [];
  const starts = [0];
  const heads: number[] = [];
  for (const [number, { words, head, facets: own }] of provisions.entries()) {
    const { folded: units, starts: places } = foldText(words);
    const inText = places.findIndex((place) => place >= head);
    folded.push(units);
    starts.push((starts[number] ?? 0) + units.length + 1);
    heads.push(inText === -1 ? units.length : inText);
    for (const [name, values] of Object.entries(own))
      for (const key of new Set(values.map((value) => filterKey(name, value)))) {
        const numbers = filters.get(key) ?? [];
        filters.set(key, numbers);
        numbers.push(number);
      }
  }
  return {
    units: unitsOf(folded, starts.at(-1) ?? 0),
    starts: Uint32Array.from(starts),
    heads: Uint32Array.from(heads),
    titles: provisions.filter(({ isTitle }) => isTitle).length,
    shared: Object.entries(facets).map(([name, value]) => filterKey(name, value)),
    filters: new Map([...filters].map(([key, numbers]) => [key, Uint32Array.from(numbers)])),
  };
}

function unitsOf(folded: readonly string[], length: number): Uint16Array {
  const units = new Uint16Array(length);
  let at = 0;
  for (const words of folded) {
    for (let index = 0; index < words.length; index += 1) units[at + index] = words.charCodeAt(index);
    at += words.length + 1;
    units[at - 1] = boundary;
  }
  return units;
}

/** The bytes that `readTextIndex` reads, on a machine of the same byte order. */
export function writeTextIndex({ units, starts, heads, titles, shared, filters }: TextIndex): Uint8Array {
  const writer = new ByteWriter();
  const text = (value: string) => {
    writer.block(new TextEncoder().encode(value));
  };
  writer.number(heads.length);
  for (const [at, head] of heads.entries()) {
    writer.number((starts[at + 1] ?? 0) - (starts[at] ?? 0));
    writer.number(head);
  }
  writer.number(titles);
  writer.number(shared.length);
  for (const key of shared) text(key);
  writer.number(filters.size);
  for (const [key, numbers] of filters) {
    text(key);
    writer.block(writeIds(numbers));
  }
  writer.block(new Uint8Array(units.buffer, units.byteOffset, units.byteLength));
  return writer.take();
}

export function readTextIndex(bytes: Uint8Array): TextIndex {
  const reader = new ByteReader(bytes);
  const text = () => new TextDecoder().decode(reader.block());
  const count = reader.number();
  const [starts, heads] = [new Uint32Array(count + 1), new Uint32Array(count)];
  for (let at = 0; at < count; at += 1) {
    starts[at + 1] = (starts[at] ?? 0) + reader.number();
    heads[at] = reader.number();
  }
  const titles = reader.number();
  const shared = Array.from({ length: reader.number() }, text);
  const filters = new Map(Array.from({ length: reader.number() }, () => [text(), readIds(reader.block())] as const));
  // A copy, which begins where units may.
  const units = new Uint16Array(reader.block().slice().buffer);
  return { units, starts, heads, titles, shared, filters };
}
