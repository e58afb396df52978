import { ByteReader, ByteWriter } from './bytes.ts';

/** What must be known of an index before anything is looked up in it. */
export interface Directory {
  /** Name of the folder with its files; another content has another name. */
  readonly version: string;
  /** Number of the first provision of each text, and behind the last; texts stand in the order of their days, latest last. */
  readonly texts: Uint32Array;
  /** How many of the first provisions of each text are titles. */
  readonly titles: Uint32Array;
  /** Number of the first provision of each file of texts, and behind the last. */
  readonly passages: Uint32Array;
  /** First keys of the packs of grams, in rising order. */
  readonly grams: readonly string[];
  /** First keys of the packs of filters. */
  readonly filters: readonly string[];
}

export function writeDirectory({ version, texts, titles, passages, grams, filters }: Directory): Uint8Array {
  const writer = new ByteWriter();
  writer.block(new TextEncoder().encode(version));
  writeRising(writer, texts);
  for (const count of titles) writer.number(count);
  writeRising(writer, passages);
  writeKeys(writer, grams);
  writeKeys(writer, filters);
  return writer.take();
}

/** @throws RangeError where the file was cut off */
export function readDirectory(bytes: Uint8Array): Directory {
  const reader = new ByteReader(bytes);
  const version = new TextDecoder().decode(reader.block());
  const texts = readRising(reader);
  const titles = Uint32Array.from({ length: texts.length - 1 }, () => reader.number());
  return { version, texts, titles, passages: readRising(reader), grams: readKeys(reader), filters: readKeys(reader) };
}

function writeRising(writer: ByteWriter, numbers: Uint32Array): void {
  writer.number(numbers.length);
  let last = 0;
  for (const number of numbers) {
    writer.number(number - last);
    last = number;
  }
}

function readRising(reader: ByteReader): Uint32Array {
  let last = 0;
  return Uint32Array.from({ length: reader.number() }, () => (last += reader.number()));
}

/** Each key with the number of units that it shares with the one before; half a character is kept as it is. */
function writeKeys(writer: ByteWriter, keys: readonly string[]): void {
  writer.number(keys.length);
  let last = '';
  for (const key of keys) {
    let same = 0;
    while (same < key.length && key[same] === last[same]) same += 1;
    writer.number(same);
    writer.number(key.length - same);
    for (let at = same; at < key.length; at += 1) writer.number(key.charCodeAt(at));
    last = key;
  }
}

function readKeys(reader: ByteReader): string[] {
  let last: readonly number[] = [];
  return Array.from({ length: reader.number() }, () => {
    const same = last.slice(0, reader.number());
    last = same.concat(Array.from({ length: reader.number() }, () => reader.number()));
    return String.fromCharCode(...last);
  });
}
