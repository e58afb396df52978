import { createHash } from 'node:crypto';

/** Characters that are written at a time. */
const blockLength = 1 << 16;

const encoder = new TextEncoder();

/** A text that comes piece by piece, none of which parts a character, as UTF-8 in blocks. */
export function* utf8Blocks(pieces: Iterable<string>): Generator<Uint8Array<ArrayBuffer>> {
  let held: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < blockLength) continue;
    yield encoder.encode(held.join(''));
    [held, length] = [[], 0];
  }
  if (length > 0) yield encoder.encode(held.join(''));
}

/** Size and hash of a file that is written in blocks. */
export interface Measure {
  readonly bytes: number;
  readonly sha256: string;
}

export function measure(blocks: Iterable<Uint8Array>): Measure {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const block of blocks) {
    hash.update(block);
    bytes += block.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}
