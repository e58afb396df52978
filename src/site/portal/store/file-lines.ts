import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const blockSize = 1 << 20;

/** The lines of a UTF-8 file, one block of it in memory at a time. */
export function* fileLines(file: string): Generator<string> {
  const opened = openSync(file, 'r');
  try {
    const block = Buffer.allocUnsafe(blockSize);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let length = readSync(opened, block); length > 0; length = readSync(opened, block)) {
      const lines = (rest + decoder.write(block.subarray(0, length))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.end();
    if (rest !== '') yield rest;
  } finally {
    closeSync(opened);
  }
}
