import { crc32, deflateRawSync } from 'node:zlib';

/** An entry to write; what it says of itself may be untrue. */
export interface WrittenEntry {
  name: string | Buffer;
  data: string | Buffer;
  /** Of the directory; else that of the data. */
  size?: number;
  mode?: number;
  flags?: number;
  crc?: number;
}

/** Writes a zip archive, also one that no honest program writes. */
export function writeArchive(entries: readonly WrittenEntry[]): Buffer {
  const parts: Buffer[] = [];
  const listed: Buffer[] = [];
  let at = 0;
  for (const { name: given, data: words, size, mode = 0, flags = 0, crc } of entries) {
    const [name, data] = [Buffer.from(given), Buffer.from(words)];
    const packed = deflateRawSync(data);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc ?? crc32(data), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(size ?? data.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    listed.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), facts, rest, name]));
    parts.push(head);
    at += head.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\u0005\u0006'), end]);
}
