import { ByteReader, ByteWriter } from './bytes.ts';
import { readIds, writeIds } from './id-set.ts';

/** Key of a value of a filter: `region=chunan`. */
export function filterKey(name: string, value: string): string {
  return `${name}=${value}`;
}

/** A piece of a pack: the value and the provisions that it holds of. */
export function writeFilter(key: string, provisions: Uint32Array): Uint8Array {
  const writer = new ByteWriter();
  writer.block(new TextEncoder().encode(key));
  writer.block(writeIds(provisions));
  return writer.take();
}

/** The provisions of a value; none where the pack has not heard of it. */
export function readFilter(pack: Uint8Array, key: string): Uint32Array {
  const reader = new ByteReader(pack);
  while (!reader.atEnd) {
    const own = new TextDecoder().decode(reader.block());
    const provisions = reader.block();
    if (own === key) return readIds(provisions);
  }
  return new Uint32Array();
}
