import { ByteReader, ByteWriter } from './bytes.ts';
import { pieces } from './gram-pieces.ts';

/** A leaf, or a gram with the two lists of its provisions, as `GramPackWriter` writes them. */
export type GramElement =
  | { readonly gram: Uint16Array; readonly places: Uint32Array }
  | { readonly gram: Uint16Array; readonly lists: Uint8Array };

/** All grams of a pack, in rising order. */
export function* elementsOf(pack: Uint8Array): Generator<GramElement, void> {
  const reader = new ByteReader(pack);
  while (!reader.atEnd) {
    if (reader.byte() === pieces.list) {
      const gram = Uint16Array.from({ length: reader.number() }, () => reader.number());
      const lists = new ByteWriter();
      lists.block(reader.block());
      lists.block(reader.block());
      yield { gram, lists: lists.take() };
    } else yield* leavesIn(reader);
  }
}

function* leavesIn(reader: ByteReader): Generator<GramElement, void> {
  const [shared, added, high, low, counts, places] = Array.from({ length: 6 }, () => reader.block()).map(
    (column) => new ByteReader(column),
  ) as [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  let last = new Uint16Array();
  while (!shared.atEnd) {
    const same = shared.number();
    const gram = new Uint16Array(same + added.number());
    gram.set(last.subarray(0, same));
    for (let at = same; at < gram.length; at += 1) gram[at] = (high.byte() << 8) | low.byte();
    const own = new Uint32Array(counts.number());
    let place = 0;
    for (let at = 0; at < own.length; at += 1) {
      place += places.number();
      own[at] = place;
    }
    last = gram;
    yield { gram, places: own };
  }
}
