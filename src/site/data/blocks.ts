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

/** Gives blocks on as they come, and at the end what they measure. */
export function* measuring(
  blocks: Iterable<Uint8Array<ArrayBuffer>>,
  tell: (measure: Measure) => void,
): Generator<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const block of blocks) {
    hash.update(block);
    bytes += block.length;
    yield block;
  }
  tell({ bytes, sha256: hash.digest('hex') });
}

export function measure(blocks: Iterable<Uint8Array<ArrayBuffer>>): Measure {
  let measured: Measure | undefined;
  const gone = measuring(blocks, (told) => (measured = told));
  while (gone.next().done !== true);
  if (measured === undefined) throw new Error('A file was not measured to its end.');
  return measured;
}
