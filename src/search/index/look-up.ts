import { ByteReader } from './bytes.ts';
import { pieces } from './gram-pieces.ts';
import { readIds } from './id-set.ts';

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
